import type { LoadInput, LoadRow } from '../../shared/people/people.contract.ts';
import { tidyLoad } from '../../shared/people/tidy.ts';
import type { Db, Trx } from '../database/store.ts';

/** The whole teaching load: by class, then in the order of subjects, then by group. */
export function findLoad(db: Db): Promise<LoadRow[]> {
  return db
    .selectFrom('teachingLoad')
    .innerJoin('class', 'class.id', 'classId')
    .innerJoin('subject', 'subject.key', 'subjectKey')
    .select(['teachingLoad.id', 'classId', 'subjectKey', 'groupName', 'staffId', 'hours'])
    .orderBy('class.sortKey')
    .orderBy('subject.position')
    .orderBy('groupName')
    .execute();
}

export async function insertLoad(trx: Trx, load: LoadInput): Promise<LoadRow> {
  const tidy = tidyLoad(load);
  const { id } = await trx.insertInto('teachingLoad').values(tidy).returning('id').executeTakeFirstOrThrow();
  return { ...tidy, id };
}

export async function updateLoad(trx: Trx, { id, ...load }: LoadRow): Promise<LoadRow> {
  const tidy = tidyLoad(load);
  await trx.updateTable('teachingLoad').set(tidy).where('id', '=', id).execute();
  return { ...tidy, id };
}

/** Deletes rows of the load. Returns how many. */
export async function deleteLoad(trx: Trx, ids: readonly number[]): Promise<number> {
  const { numDeletedRows } = await trx.deleteFrom('teachingLoad').where('id', 'in', ids).executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
