import type { SeatPlace } from '../../shared/tv-plan/plan-change.ts';
import type { SeatSubstitution } from '../../shared/tv-plan/plan-input.ts';
import type { Day } from '../../shared/week.ts';
import type { Schema } from '../database/schema.ts';
import type { Db, Trx } from '../database/store.ts';

export async function findSubstitutions(db: Db, days: readonly Day[]): Promise<SeatSubstitution[]> {
  const rows = await db
    .selectFrom('substitution')
    .select(['id', 'classId', 'slot', 'seat', 'substituteId', 'kind'])
    .where('day', 'in', days)
    .execute();
  return rows.map(({ kind, ...row }) => ({ ...row, cancelled: kind === 'cancelled' }));
}

type NewLine = Omit<Schema['substitution'], 'id' | 'printedAt' | 'calledAt' | 'locked'>;

/** Another substitute for a seat is news again: nobody has been told. */
export async function saveSubstitution(trx: Trx, line: NewLine): Promise<void> {
  const row = { ...line, locked: 0, printedAt: null, calledAt: null };
  await trx
    .insertInto('substitution')
    .values(row)
    .onConflict((clash) => clash.columns(['classId', 'slot', 'seat']).doUpdateSet(row))
    .execute();
}

export async function deleteSubstitution(trx: Trx, { classId, slot, seat }: SeatPlace): Promise<void> {
  await trx
    .deleteFrom('substitution')
    .where('classId', '=', classId)
    .where('slot', '=', slot)
    .where('seat', '=', seat)
    .execute();
}
