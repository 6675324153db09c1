import { type PeriodInput, type Roll, studentsOf, type UndecidedPass } from '../../shared/period/distance-period.ts';
import { Problem } from '../../shared/problem.ts';
import { findUndecided } from '../access/access.repository.ts';
import type { Db, Trx } from '../database/store.ts';

type Scoped = Pick<PeriodInput, 'scope' | 'grades' | 'classIds' | 'studentIds'>;

/** Counts the students of a period for whom no channel is decided; they are read once for any number of periods. */
export async function prepareUndecided(db: Db, classes: Roll['classes']): Promise<(period: Scoped) => number> {
  const students = await findUndecided(db);
  return (period) => studentsOf(period, { classes, students }).length;
}

/** Step 1 closes with undecided students only by a reason in words (A12). */
export function refuseUndecided(count: number, reason: string): void {
  if (count > 0 && reason === '') throw new Problem('period.refused.undecided', { count });
}

/** When, with how many undecided students and why remote mode was switched on all the same, by period; oldest first. */
export async function findPasses(db: Db): Promise<Map<number, UndecidedPass[]>> {
  const rows = await db.selectFrom('undecidedPass').selectAll().orderBy('id').execute();
  const passes = new Map<number, UndecidedPass[]>();
  for (const { periodId, passedAt, students, reason } of rows) {
    passes.set(periodId, [...(passes.get(periodId) ?? []), { passedAt, students, reason }]);
  }
  return passes;
}

export async function insertPass(trx: Trx, periodId: number, pass: UndecidedPass): Promise<void> {
  await trx
    .insertInto('undecidedPass')
    .values({ periodId, ...pass })
    .execute();
}
