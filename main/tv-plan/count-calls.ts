import { join } from 'node:path';
import { Problem } from '../../shared/problem.ts';
import type { Service, Work } from '../../shared/rpc.ts';
import type { checkCalls } from '../../shared/tv-plan/checks/check.contract.ts';
import type { CountKind, countCalls as contract } from '../../shared/tv-plan/counts.contract.ts';
import type { ClassCoverage } from '../../shared/tv-plan/coverage.ts';
import type { LedgerRow, ProgressRow } from '../../shared/tv-plan/ledger.ts';
import type { substitutionCalls } from '../../shared/tv-plan/substitution/substitution.contract.ts';
import type { Foundation } from '../house.ts';
import { writeWhole } from '../print/write-whole.ts';
import { findSchool } from '../school/school.repository.ts';
import { countPaper } from './count.paper.ts';
import { coverageLines, coverageSheet, ledgerSheet, programmeSheet } from './count-tables.ts';

type Counts = Pick<Service<typeof substitutionCalls>, 'findLedger' | 'findProgress'> &
  Pick<Service<typeof checkCalls>, 'findCoverage'>;
type Order = Parameters<Service<typeof contract>['exportCount']>[0];

/** What is counted, as it leaves the PC: a workbook to count on, a paper to sign or to hand over. */
export function countCalls({ store, pool, papersFolder }: Foundation, counts: Counts): Service<typeof contract> {
  const { db } = store;
  const place = ({ kind, from, to, until, language, folder }: Order, ending: string) =>
    join(folder ?? join(papersFolder, 'tv-plan'), `tv-${kind}-${from}-${kind === 'coverage' ? to : until}-${language}.${ending}`);
  const sheets = {
    coverage: async (order: Order, work: Work, paper: boolean) => {
      const rows = (await counts.findCoverage(order, work)) as ClassCoverage[];
      return (paper ? coverageLines : coverageSheet)(db, rows, order.language);
    },
    programme: async (order: Order, work: Work) =>
      programmeSheet(db, (await counts.findProgress(order, work)) as ProgressRow[], order.language),
    ledger: async (order: Order, work: Work) =>
      ledgerSheet(db, (await counts.findLedger(order, work)) as LedgerRow[], order.language),
  } satisfies Record<CountKind, unknown>;
  const sheetOf = async (order: Order, work: Work, paper: boolean) => {
    const sheet = await sheets[order.kind](order, work, paper);
    if (sheet.rows.length === 0) throw new Problem('tvCount.empty');
    return sheet;
  };
  return {
    async exportCount(order, work) {
      const sheet = await sheetOf(order, work, false);
      const path = place(order, 'xlsx');
      await writeWhole(path, await pool.run('tableWorkbook', [sheet], work.signal));
      return { path, pages: 0, count: sheet.rows.length };
    },
    async printCount(order, work) {
      work.progress({ stage: 'tvPaper.stage', done: 0, total: 1 });
      const sheet = await sheetOf(order, work, true);
      const paper = countPaper({ ...order, sheet, school: await findSchool(db) });
      const path = place(order, 'pdf');
      await writeWhole(path, await pool.run('renderDocument', paper, work.signal));
      return { path, pages: 0, count: sheet.rows.length };
    },
  };
} // biome-ignore format: one line for the name
