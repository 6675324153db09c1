import { type Absence, type AbsenceInput, AbsenceKind } from '../../shared/people/absences.ts';
import type { Day } from '../../shared/week.ts';
import type { Db, Trx } from '../database/store.ts';

/** Absences that touch the days from `from` to `to`. */
export async function findAbsences(db: Db, from: Day, to: Day): Promise<Absence[]> {
  const rows = await db
    .selectFrom('absence')
    .selectAll()
    .where('startsOn', '<=', to)
    .where('endsOn', '>=', from)
    .orderBy('staffId')
    .orderBy('startsOn')
    .execute();
  return rows.map((row) => ({ ...row, kind: AbsenceKind.parse(row.kind) }));
}

export async function findAbsence(db: Db, id: number): Promise<Absence | undefined> {
  const row = await db.selectFrom('absence').selectAll().where('id', '=', id).executeTakeFirst();
  return row && { ...row, kind: AbsenceKind.parse(row.kind) };
}

export async function saveAbsence(trx: Trx, { id, ...row }: AbsenceInput): Promise<Absence> {
  if (id !== null) {
    await trx.updateTable('absence').set(row).where('id', '=', id).execute();
    return { ...row, id };
  }
  const added = await trx.insertInto('absence').values(row).returning('id').executeTakeFirstOrThrow();
  return { ...row, id: added.id };
}

export async function deleteAbsence(trx: Trx, id: number): Promise<void> {
  await trx.deleteFrom('absence').where('id', '=', id).execute();
}

/** Before people are deleted: nobody is covered by one of them any more. */
export async function clearCovers(trx: Trx, ids: readonly number[]): Promise<void> {
  await trx.updateTable('absence').set({ coverId: null }).where('coverId', 'in', ids).execute();
  await trx.deleteFrom('absence').where('staffId', 'in', ids).execute();
}
