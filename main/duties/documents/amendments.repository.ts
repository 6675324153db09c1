import { type Amendment, type AmendmentInput, amendmentGrounds } from '../../../shared/duties/documents.ts';
import type { Db, Trx } from '../../database/store.ts';

/** Changes to the rules of assessment in the order in which they were entered. */
export async function findAmendments(db: Db): Promise<Amendment[]> {
  const rows = await db
    .selectFrom('amendment')
    .leftJoin('schoolDocument', 'schoolDocument.id', 'documentId')
    .select(['amendment.id', 'ground', 'text', 'amendment.note', 'documentId', 'number', 'adoptedOn'])
    .orderBy('amendment.id')
    .execute();
  return rows.map(({ documentId, number, adoptedOn, ground, ...row }) => ({
    ...row,
    ground: amendmentGrounds.find((known) => known === ground) ?? '',
    adopted: documentId === null ? null : { number: number ?? '', adoptedOn },
  }));
}

export async function saveAmendment(trx: Trx, { id, ...amendment }: AmendmentInput): Promise<number> {
  if (id !== null) {
    await trx.updateTable('amendment').set(amendment).where('id', '=', id).execute();
    return id;
  }
  const row = { ...amendment, documentId: null };
  return (await trx.insertInto('amendment').values(row).returning('id').executeTakeFirstOrThrow()).id;
}

export async function deleteAmendments(trx: Trx, ids: readonly number[]): Promise<void> {
  await trx.deleteFrom('amendment').where('id', 'in', ids).execute();
}

export async function linkAmendments(trx: Trx, ids: readonly number[], documentId: number): Promise<void> {
  await trx.updateTable('amendment').set({ documentId }).where('id', 'in', ids).execute();
}
