import type { Db, Trx } from '../database/store.ts';
import { countOwned, deleteOwners, findOwned, insertEvents } from './duties.repository.ts';

/** How many duties each of these people carries or stands in for; finished ones do not count. */
export const findOwnedCounts = (db: Db, ids: readonly number[]): Promise<Map<number, number>> => countOwned(db, ids);

/** Before people are deleted: their duties are without them, and the history keeps who it was. */
export async function releaseDuties(trx: Trx, people: readonly { id: number; name: string }[]): Promise<void> {
  const at = new Date().toISOString();
  for (const { id, name } of people) {
    for (const { dutyId, part, state } of await findOwned(trx, id)) {
      await insertEvents(trx, dutyId, [{ at, kind: 'gone', who: name, before: part, after: state ?? '', reason: '' }]);
    }
    await deleteOwners(trx, id);
  }
}
