import type { Db, Trx } from '../../database/store.ts';

export interface Switch {
  madeAt: string;
  on: boolean;
  who: string;
  clause: string | null;
}

/** Who switched absence marks on or off under a profile, the newest first. */
export async function findSwitches(db: Db, profile: string): Promise<Switch[]> {
  const rows = await db
    .selectFrom('absenceSwitch')
    .selectAll()
    .where('profile', '=', profile)
    .orderBy('id', 'desc')
    .execute();
  return rows.map(({ madeAt, turnedOn, who, clause }) => ({ madeAt, on: turnedOn === 1, who, clause }));
}

export async function insertSwitch(trx: Trx, profile: string, { madeAt, on, who, clause }: Switch): Promise<void> {
  await trx
    .insertInto('absenceSwitch')
    .values({ madeAt, turnedOn: on ? 1 : 0, who, profile, clause })
    .execute();
}

export const findMarks = (db: Db) => db.selectFrom('absenceMark').selectAll().orderBy('onDay', 'desc').orderBy('id').execute(); // biome-ignore format: one query

export const insertMark = (trx: Trx, mark: { studentId: number; onDay: string; reason: string }): Promise<{ id: number }> =>
  trx.insertInto('absenceMark').values(mark).returning('id').executeTakeFirstOrThrow(); // biome-ignore format: one query

export async function deleteMarks(trx: Trx, ids: readonly number[]): Promise<void> {
  await trx.deleteFrom('absenceMark').where('id', 'in', ids).execute();
}
