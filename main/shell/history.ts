import type { Db } from '../database/store.ts';

/** The newest change that still stands and is not itself an undo; null when there is none. */
export async function lastChange(db: Db): Promise<number | null> {
  const row = await db
    .selectFrom('change')
    .select('id')
    .where('undoes', 'is', null)
    .where('undoneBy', 'is', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** The newest undo that can be taken back: one made after the newest ordinary change; null when there is none. */
export async function lastUndo(db: Db): Promise<number | null> {
  const row = await db
    .selectFrom('change')
    .select(['id', 'undoes'])
    .where((has) => has.or([has('undoes', 'is not', null), has('undoneBy', 'is', null)]))
    .where('undoneBy', 'is', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && row.undoes !== null ? row.id : null;
}
