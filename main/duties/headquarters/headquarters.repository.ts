import type { IllnessSignal, Member, MemberInput, SignalInput } from '../../../shared/duties/headquarters-calls.ts';
import type { Db, Trx } from '../../database/store.ts';

export async function findOrder(db: Db): Promise<{ orderNumber: string; orderOn: string | null }> {
  const row = await db.selectFrom('headquarters').select(['orderNumber', 'orderOn']).executeTakeFirst();
  return row ?? { orderNumber: '', orderOn: null };
}

export async function saveOrder(trx: Trx, order: { orderNumber: string; orderOn: string | null }): Promise<void> {
  await trx
    .insertInto('headquarters')
    .values({ id: 1, ...order })
    .onConflict((same) => same.column('id').doUpdateSet(order))
    .execute();
}

export const findMembers = (db: Db): Promise<Member[]> =>
  db.selectFrom('headquartersMember').selectAll().orderBy('id').execute();

export const insertMember = (trx: Trx, member: MemberInput): Promise<{ id: number }> =>
  trx.insertInto('headquartersMember').values(member).returning('id').executeTakeFirstOrThrow();

export async function updateMember(trx: Trx, id: number, member: MemberInput): Promise<void> {
  await trx.updateTable('headquartersMember').set(member).where('id', '=', id).execute();
}

export async function deleteMembers(trx: Trx, ids: readonly number[]): Promise<void> {
  await trx.deleteFrom('headquartersMember').where('id', 'in', ids).execute();
}

/** Who opened the health data and when, the newest first. */
export const findLooks = (db: Db): Promise<{ at: string; name: string }[]> =>
  db.selectFrom('healthLook').select(['at', 'name']).orderBy('id', 'desc').execute();

export async function insertLook(trx: Trx, name: string): Promise<void> {
  await trx.insertInto('healthLook').values({ at: new Date().toISOString(), name }).execute();
}

export const findSignals = (db: Db): Promise<IllnessSignal[]> =>
  db.selectFrom('illnessSignal').selectAll().orderBy('onDay', 'desc').orderBy('id', 'desc').execute();

/** Days and measures only: enough to count. */
export const findSignalDays = (db: Db, from: string, to: string): Promise<{ measure: string }[]> =>
  db.selectFrom('illnessSignal').select('measure').where('onDay', '>=', from).where('onDay', '<=', to).execute();

export const insertSignal = (trx: Trx, signal: SignalInput): Promise<{ id: number }> =>
  trx.insertInto('illnessSignal').values(signal).returning('id').executeTakeFirstOrThrow();

export async function updateSignal(trx: Trx, id: number, signal: SignalInput): Promise<void> {
  await trx.updateTable('illnessSignal').set(signal).where('id', '=', id).execute();
}

export async function deleteSignals(trx: Trx, ids: readonly number[]): Promise<void> {
  await trx.deleteFrom('illnessSignal').where('id', 'in', ids).execute();
}
