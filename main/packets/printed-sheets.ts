import type { Db } from '../database/store.ts';

/** Sheets of paper of an average packet of these classes as printed so far, else of the school; null while none was. */
export async function averageSheets(db: Db, classIds: readonly number[]): Promise<number | null> {
  const all = db.selectFrom('packet').select((is) => is.fn.avg<number | null>('sheets').as('sheets'));
  if (classIds.length > 0) {
    const own = await all.where('classId', 'in', classIds).executeTakeFirst();
    if (own?.sheets != null) return own.sheets;
  }
  return (await all.executeTakeFirst())?.sheets ?? null;
}
