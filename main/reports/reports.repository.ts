import { formatClass } from '../../shared/people/class-name.ts';
import type { CountedRecords } from '../../shared/reports/count-week.ts';
import { ReportFigures } from '../../shared/reports/report-figures.ts';
import type { ReportHead, WeeklyReport } from '../../shared/reports/reports.contract.ts';
import type { Week } from '../../shared/week.ts';
import { countByClassAndChannel, findChannels } from '../access/access.repository.ts';
import { breathe } from '../breathe.ts';
import type { Db, Trx } from '../database/store.ts';
import { findSheetPlaces } from '../lessons/lessons.repository.ts';
import { findClasses } from '../people/class.repository.ts';
import { findLoad } from '../people/load.repository.ts';
import { findStudents } from '../people/student.repository.ts';
import { findWeekScope } from '../period/week-scope.ts';

/** What the figures of a week are counted from. Access and load are as they stand now. Read in slices. */
export async function findCountedRecords(db: Db, week: Week): Promise<CountedRecords> {
  const classes = await findClasses(db);
  await breathe();
  const channels = await findChannels(db);
  const { includes } = await findWeekScope(db, week);
  const due = (await findStudents(db)).filter((student) => channels.get(student.id) === 'paper' && includes(student));
  const dueIds = new Set(due.map(({ id }) => id));
  await breathe();
  const packets = await db
    .selectFrom('packet')
    .select(['studentId', 'classId', 'pages', 'sheets'])
    .where('week', '=', week)
    .execute();
  const counts = await countByClassAndChannel(db);
  await breathe();
  const load = await findLoad(db);
  await breathe();
  const sheets = await findSheetPlaces(db, week);
  await breathe();
  return {
    classes: classes.map((entry) => ({
      id: entry.id,
      name: formatClass(entry),
      grade: entry.grade,
      language: entry.language,
    })),
    channels: counts,
    due: countBy(due.map(({ classId }) => classId)),
    load,
    sheets,
    packets: packets.map(({ studentId, classId, pages, sheets }) => {
      const onPaper = studentId !== null && dueIds.has(studentId);
      return { classId, onPaper, pages, paperSheets: sheets };
    }),
  };
}

const countBy = (keys: readonly number[]): Map<number, number> => {
  const counts = new Map<number, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/** The school as it stands at the head of the report. */
export async function findReportSchool(db: Db): Promise<ReportFigures['school']> {
  const row = await db.selectFrom('school').selectAll().executeTakeFirstOrThrow();
  const deputies = JSON.parse(row.deputies) as { name: string }[];
  return {
    name: { ru: row.nameRu, kk: row.nameKk },
    address: { ru: row.addressRu, kk: row.addressKk },
    director: row.director,
    deputies: deputies.map(({ name }) => name),
  };
}

/** All frozen reports without their figures, the newest first. */
export async function findReports(db: Db): Promise<ReportHead[]> {
  return db.selectFrom('weeklyReport').select(['id', 'number', 'week', 'madeAt']).orderBy('number', 'desc').execute();
}

export async function findReport(db: Db, id: number): Promise<WeeklyReport | null> {
  const row = await db.selectFrom('weeklyReport').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? { ...row, figures: ReportFigures.parse(JSON.parse(row.figures)) } : null;
}

/** The newest frozen report of a week. */
export async function findLatestReport(db: Db, week: Week): Promise<WeeklyReport | null> {
  const row = await db
    .selectFrom('weeklyReport')
    .selectAll()
    .where('week', '=', week)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? { ...row, figures: ReportFigures.parse(JSON.parse(row.figures)) } : null;
}

/** The number that the next report gets. */
export async function findNextNumber(db: Db): Promise<number> {
  const row = await db
    .selectFrom('weeklyReport')
    .select((is) => is.fn.max('number').as('last'))
    .executeTakeFirst();
  return (row?.last ?? 0) + 1;
}

export async function insertReport(trx: Trx, report: Omit<WeeklyReport, 'id'>): Promise<WeeklyReport> {
  const { id } = await trx
    .insertInto('weeklyReport')
    .values({ ...report, figures: JSON.stringify(report.figures) })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { ...report, id };
}
