import { createHash } from 'node:crypto';
import type { Db, Trx } from '../database/store.ts';

/** A picture that is small enough for paper and has no transparency (see prepare-picture.ts). */
export interface Picture {
  mime: 'image/png' | 'image/jpeg';
  width: number;
  height: number;
  bytes: Buffer;
}

/** Keeps a picture once, however often it is used. Returns its id. */
export async function savePicture(trx: Trx, picture: Picture): Promise<number> {
  const hash = createHash('sha256').update(picture.bytes).digest('hex');
  const known = await trx.selectFrom('picture').select('id').where('hash', '=', hash).executeTakeFirst();
  if (known) return known.id;
  const { id } = await trx
    .insertInto('picture')
    .values({ ...picture, hash })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function findPicture(db: Db, id: number): Promise<Picture | undefined> {
  const row = await db
    .selectFrom('picture')
    .select(['mime', 'width', 'height', 'bytes'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row && { ...row, mime: row.mime === 'image/png' ? 'image/png' : 'image/jpeg' };
}
