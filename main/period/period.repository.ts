import { z } from 'zod';
import { type PeriodInput, PeriodKind, Scope } from '../../shared/period/distance-period.ts';
import type { Week } from '../../shared/week.ts';
import type { Db, Trx } from '../database/store.ts';

/** A period as it is stored: without what is said about it. */
export interface StoredPeriod extends PeriodInput {
  id: number;
  remoteSince: string | null;
  plannedEnd: string | null;
  weeks: Week[];
}

const Grades = z.array(z.int());

/** All periods with whom they are about and their weeks, the newest first. */
export async function findPeriods(db: Db): Promise<StoredPeriod[]> {
  const [rows, classes, students, weeks] = await Promise.all([
    db.selectFrom('distancePeriod').selectAll().orderBy('startsOn', 'desc').orderBy('id', 'desc').execute(),
    db.selectFrom('distancePeriodClass').selectAll().orderBy('id').execute(),
    db.selectFrom('distancePeriodStudent').selectAll().orderBy('id').execute(),
    db.selectFrom('distancePeriodWeek').selectAll().orderBy('week').execute(),
  ]);
  return rows.map((row) => ({
    ...row,
    kind: PeriodKind.parse(row.kind),
    scope: Scope.parse(row.scope),
    grades: Grades.parse(JSON.parse(row.grades)),
    classIds: classes.filter(({ periodId }) => periodId === row.id).map(({ classId }) => classId),
    studentIds: students.filter(({ periodId }) => periodId === row.id).map(({ studentId }) => studentId),
    weeks: weeks.filter(({ periodId }) => periodId === row.id).map(({ week }) => week),
  }));
}

/** Stores a new period or overwrites a known one with everything that belongs to it; gives its number. */
export async function savePeriod(trx: Trx, period: Omit<StoredPeriod, 'id'> & { id: number | null }): Promise<number> {
  const { id, weeks, classIds, studentIds, grades, ...rest } = period;
  const row = { ...rest, grades: JSON.stringify(grades) };
  const periodId =
    id ?? (await trx.insertInto('distancePeriod').values(row).returning('id').executeTakeFirstOrThrow()).id;
  if (id !== null) {
    await trx.updateTable('distancePeriod').set(row).where('id', '=', id).execute();
    await trx.deleteFrom('distancePeriodClass').where('periodId', '=', id).execute();
    await trx.deleteFrom('distancePeriodStudent').where('periodId', '=', id).execute();
  }
  for (const classId of classIds) await trx.insertInto('distancePeriodClass').values({ periodId, classId }).execute();
  for (const studentId of studentIds)
    await trx.insertInto('distancePeriodStudent').values({ periodId, studentId }).execute();
  await saveWeeks(trx, periodId, weeks);
  return periodId;
}

/** Only weeks that come or go are touched: what hangs on the others stays. */
async function saveWeeks(trx: Trx, periodId: number, weeks: readonly Week[]): Promise<void> {
  const stored = await trx.selectFrom('distancePeriodWeek').select('week').where('periodId', '=', periodId).execute();
  const known = new Set(stored.map(({ week }) => week));
  const gone = [...known].filter((week) => !weeks.includes(week));
  if (gone.length > 0) {
    await trx.deleteFrom('distancePeriodWeek').where('periodId', '=', periodId).where('week', 'in', gone).execute();
  }
  for (const week of weeks.filter((week) => !known.has(week))) {
    await trx.insertInto('distancePeriodWeek').values({ periodId, week }).execute();
  }
}

export async function deletePeriod(trx: Trx, id: number): Promise<void> {
  await trx.deleteFrom('distancePeriod').where('id', '=', id).execute();
}
