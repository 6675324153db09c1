import type { Language } from '../../shared/language.ts';
import { Problem } from '../../shared/problem.ts';
import { countWeek } from '../../shared/reports/count-week.ts';
import { type PreviousFigures, type ReportFigures, reportVersion } from '../../shared/reports/report-figures.ts';
import type { WeeklyReport } from '../../shared/reports/reports.contract.ts';
import { addWeeks, type Week, weekExists } from '../../shared/week.ts';
import type { Db } from '../database/store.ts';
import type { Foundation } from '../house.ts';
import {
  findCountedRecords,
  findLatestReport,
  findNextNumber,
  findReportSchool,
  insertReport,
} from './reports.repository.ts';

/** The figures of a week as the records have them now, beside those of the week before. */
export async function countReport(db: Db, week: Week, language: Language): Promise<ReportFigures> {
  if (!weekExists(week)) throw new Problem('app.cli.wrongWeek', { week });
  const counted = countWeek(await findCountedRecords(db, week));
  const previous = await findPrevious(db, addWeeks(week, -1));
  return { version: reportVersion, week, language, school: await findReportSchool(db), ...counted, previous };
}

/** A frozen report of that week is what was said then; without one, what can be counted from records with a date. */
async function findPrevious(db: Db, week: Week): Promise<PreviousFigures> {
  const frozen = await findLatestReport(db, week);
  if (frozen) {
    const { channels, students, work } = frozen.figures;
    return { week, report: frozen.number, channels, students, work };
  }
  const { work } = countWeek(await findCountedRecords(db, week));
  return { week, report: null, channels: null, students: null, work };
}

/** Freezes the report of a week under the next number. Derived from records alone (MR-4.3, O141-26.1.DEP.16). */
export async function makeWeeklyReport(
  { store }: Pick<Foundation, 'store'>,
  week: Week,
  language: Language,
): Promise<WeeklyReport> {
  const figures = await countReport(store.db, week, language);
  const number = await findNextNumber(store.db);
  const madeAt = new Date().toISOString();
  return store.change('reports', 'make', { number, week }, (trx) =>
    insertReport(trx, { number, week, madeAt, figures }),
  );
}
