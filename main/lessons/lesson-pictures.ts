import { Problem } from '../../shared/problem.ts';
import type { Db } from '../database/store.ts';
import type { Foundation } from '../house.ts';
import { findPicture, savePicture } from '../school/pictures.ts';

/** Pixels of the longer side: the width of a page at 220 dots an inch. */
const longestSide = 1600;

/** Keeps a picture for the notes, made smaller when it is larger than a page needs; says how large it became. */
export async function addPicture({ store, pool }: Foundation, file: Uint8Array, signal: AbortSignal) {
  const picture = await pool.run('preparePicture', { from: file, longestSide }, signal);
  if (!picture.ok) throw new Problem(`lessons.picture.${picture.reason}`);
  const { mime, width, height, bytes } = picture;
  // Not a change of its own for undo: it is the text that gains or loses the picture, and may want it back.
  const pictureId = await store.db
    .transaction()
    .execute((trx) => savePicture(trx, { mime, width, height, bytes: Buffer.from(bytes) }));
  return { pictureId, width, height };
}

/** The picture as an address that a page can show by itself; null when it is not there any more. */
export async function pictureAddress(db: Db, pictureId: number): Promise<{ url: string } | null> {
  const picture = await findPicture(db, pictureId);
  return picture ? { url: `data:${picture.mime};base64,${picture.bytes.toString('base64')}` } : null;
}
