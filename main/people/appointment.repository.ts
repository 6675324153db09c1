import { type Appointment, areaKey, type DeputyAreas } from '../../shared/people/appointments.ts';
import { today } from '../../shared/week.ts';
import type { Db, Trx } from '../database/store.ts';

const columns = ['id', 'staffId', 'name', 'orderNumber', 'orderOn', 'endedOn'] as const;

/** Every coordinator there was: the present one first, then from the newest. */
export function findCoordinators(db: Db): Promise<Appointment[]> {
  return db
    .selectFrom('coordinator')
    .select(columns)
    .orderBy((of) => of('endedOn', 'is', null), 'desc')
    .orderBy('endedOn', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

export async function findCoordinator(db: Db): Promise<Appointment | null> {
  const found = await db.selectFrom('coordinator').select(columns).where('endedOn', 'is', null).executeTakeFirst();
  return found ?? null;
}

export function insertCoordinator(trx: Trx, appointment: Omit<Appointment, 'id' | 'endedOn'>): Promise<Appointment> {
  return trx
    .insertInto('coordinator')
    .values({ ...appointment, endedOn: null })
    .returning(columns)
    .executeTakeFirstOrThrow();
}

export async function correctOrder(trx: Trx, id: number, orderNumber: string, orderOn: string): Promise<void> {
  await trx.updateTable('coordinator').set({ orderNumber, orderOn }).where('id', '=', id).execute();
}

export async function endCoordinator(trx: Trx, id: number, endedOn: string): Promise<void> {
  await trx.updateTable('coordinator').set({ endedOn }).where('id', '=', id).execute();
}

/** The present coordinator goes by the name that the person has now; ended appointments keep theirs. */
export async function renameCoordinator(trx: Trx, staffId: number, name: string): Promise<void> {
  await trx
    .updateTable('coordinator')
    .set({ name })
    .where('staffId', '=', staffId)
    .where('endedOn', 'is', null)
    .execute();
}

/** Areas by deputy, in the order in which the school lists them. */
export async function findAreas(db: Db): Promise<DeputyAreas[]> {
  const rows = await db.selectFrom('dutyArea').select(['staffId', 'name']).orderBy('staffId').orderBy('position').orderBy('id').execute();
  const lists = new Map<number, string[]>();
  for (const { staffId, name } of rows) lists.set(staffId, [...(lists.get(staffId) ?? []), name]);
  return [...lists].map(([staffId, areas]) => ({ staffId, areas }));
} // biome-ignore format: one query

export async function replaceAreas(trx: Trx, { staffId, areas }: DeputyAreas): Promise<void> {
  await trx.deleteFrom('dutyArea').where('staffId', '=', staffId).execute();
  for (const [position, name] of areas.entries()) {
    await trx
      .insertInto('dutyArea')
      .values({ staffId, position, name, key: areaKey(name) })
      .execute();
  }
}

/** Before people are deleted: the appointment of one of them ends, with the name kept, and their areas are free. */
export async function releasePeople(trx: Trx, ids: readonly number[]): Promise<void> {
  const current = await findCoordinator(trx);
  if (current?.staffId && ids.includes(current.staffId)) await endCoordinator(trx, current.id, endOf(current));
  await trx.updateTable('coordinator').set({ staffId: null }).where('staffId', 'in', ids).execute();
  await trx.deleteFrom('dutyArea').where('staffId', 'in', ids).execute();
}

/** An appointment that is taken back before its order came into force ends on the day of the order. */
export const endOf = ({ orderOn }: Appointment): string => (orderOn > today() ? orderOn : today());
