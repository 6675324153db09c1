import { Problem } from '../../shared/problem.ts';
import type { Db, Store } from '../database/store.ts';

/** Keeps a picture for the notes of lesson sheets and says how large it is. */
export async function addPicture(
  _store: Store,
  _base64: string,
): Promise<{ pictureId: number; width: number; height: number }> {
  throw new Problem('app.invalid');
}

/** The picture as an address that a page can show by itself; null when it is not there any more. */
export async function findPicture(db: Db, pictureId: number): Promise<{ url: string } | null> {
  const row = await db.selectFrom('picture').select(['mime', 'bytes']).where('id', '=', pictureId).executeTakeFirst();
  return row ? { url: `data:${row.mime};base64,${row.bytes.toString('base64')}` } : null;
}
