import { type Edition, EntryEdit } from '../../shared/duties/edition.ts';
import type { Db, Trx } from '../database/store.ts';

const ownMark = 'own-';

/** Number of a duty that the school added; null for an entry of the catalogue. */
const ownNumber = (id: string) => (id.startsWith(ownMark) ? Number(id.slice(ownMark.length)) : null);

export async function findEditions(db: Db): Promise<Edition[]> {
  const rows = await db.selectFrom('dutyEdition').selectAll().orderBy('id').execute();
  return rows.map(({ id, entry, content, offReason }) => ({
    entry: entry ?? `${ownMark}${id}`,
    edit: content === null ? null : EntryEdit.parse(JSON.parse(content)),
    offReason,
  }));
}

/** Adds a duty of the school; its number is never given again. */
export async function addOwn(trx: Trx, edit: EntryEdit): Promise<string> {
  const { id } = await trx
    .insertInto('dutyEdition')
    .values({ entry: null, content: JSON.stringify(edit), offReason: null })
    .returning('id')
    .executeTakeFirstOrThrow();
  return `${ownMark}${id}`;
}

/** Keeps what the school made of an entry. */
export async function saveEdition(trx: Trx, { entry, edit, offReason }: Edition): Promise<void> {
  const row = { content: edit && JSON.stringify(edit), offReason };
  const own = ownNumber(entry);
  if (own !== null) await trx.updateTable('dutyEdition').set(row).where('id', '=', own).execute();
  else
    await trx
      .insertInto('dutyEdition')
      .values({ entry, ...row })
      .onConflict((taken) => taken.column('entry').doUpdateSet(row))
      .execute();
}

/** Forgets what the school made of a clause; a duty of its own stays. */
export async function deleteEdition(trx: Trx, entry: string): Promise<void> {
  await trx.deleteFrom('dutyEdition').where('entry', '=', entry).execute();
}

/** Deletes a duty that the school added; false when there is none of this id. */
export async function deleteOwn(trx: Trx, entry: string): Promise<boolean> {
  const own = ownNumber(entry);
  if (own === null) return false;
  const { numDeletedRows } = await trx.deleteFrom('dutyEdition').where('id', '=', own).where('entry', 'is', null).executeTakeFirstOrThrow();
  return numDeletedRows > 0;
} // biome-ignore format: one query a line
