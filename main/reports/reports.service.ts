import { join } from 'node:path';
import { Problem } from '../../shared/problem.ts';
import type { reportsContract, WeeklyReport } from '../../shared/reports/reports.contract.ts';
import type { Service } from '../../shared/rpc.ts';
import type { Foundation } from '../house.ts';
import { exportReport } from './export-report.ts';
import { findReport, findReports } from './reports.repository.ts';
import { countReport, makeWeeklyReport } from './weekly-report.ts';

export function reportsService(foundation: Foundation): Service<typeof reportsContract> {
  const { store, papersFolder } = foundation;
  // One after another: two quick presses must not reach for the same number.
  let last: Promise<unknown> = Promise.resolve();
  return {
    list: () => findReports(store.db),
    async find({ id }) {
      const report = await findReport(store.db, id);
      if (!report) throw new Problem('reports.gone');
      return report;
    },
    count: ({ week, language }) => countReport(store.db, week, language),
    make({ week, language }) {
      const made: Promise<WeeklyReport> = last.then(() => makeWeeklyReport(foundation, week, language));
      last = made.catch(() => undefined);
      return made;
    },
    async export({ id, folder, language }, { signal, progress }) {
      const report = await findReport(store.db, id);
      if (!report) throw new Problem('reports.gone');
      progress({ stage: 'reports.stage', done: 0, total: 1 });
      return exportReport(foundation, id, folder ?? join(papersFolder, report.week), language, signal);
    },
  };
}
