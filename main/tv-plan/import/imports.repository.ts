import type { BroadcastImport } from '../../../shared/tv-plan/import/import.contract.ts';
import type { Db, Trx } from '../../database/store.ts';

/** The imports of grids, the newest first, with how many of their broadcasts are still there. */
export async function findImports(db: Db): Promise<BroadcastImport[]> {
  const imports = await db.selectFrom('broadcastImport').selectAll().orderBy('id', 'desc').execute();
  const counts = await db
    .selectFrom('broadcast')
    .select(({ fn }) => ['importId', fn.countAll<number>().as('count')])
    .where('importId', 'is not', null)
    .groupBy('importId')
    .execute();
  const left = new Map(counts.map(({ importId, count }) => [importId, count]));
  return imports.map((row) => ({ ...row, left: left.get(row.id) ?? 0 }));
}

export async function insertImport(trx: Trx, row: Omit<BroadcastImport, 'id' | 'left'>): Promise<number> {
  return (await trx.insertInto('broadcastImport').values(row).returning('id').executeTakeFirstOrThrow()).id;
}

/** Deletes an import with its broadcasts. */
export async function deleteImport(trx: Trx, id: number): Promise<void> {
  await trx.deleteFrom('broadcast').where('importId', '=', id).execute();
  await trx.deleteFrom('broadcastImport').where('id', '=', id).execute();
}
