import { aboutDocument, DocumentKind } from '../../../shared/duties/documents.ts';
import type { Schema } from '../../database/schema.ts';
import type { Db, Trx } from '../../database/store.ts';
import type { StoredPeriod } from '../../period/period.repository.ts';

type Row = Omit<Schema['schoolDocument'], 'id'>;
/** A document as it is stored. */
export interface StoredDocument extends Omit<Row, 'kind'> {
  id: number;
  kind: DocumentKind;
}

const columns = ['id', 'kind', 'periodId', 'number', 'adoptedOn', 'notNeeded', 'note', 'fileName', 'storedAs', 'draftedOn'] as const; // biome-ignore format: one line

export async function findStoredDocuments(db: Db): Promise<StoredDocument[]> {
  const rows = await db.selectFrom('schoolDocument').select(columns).orderBy('id').execute();
  return rows.flatMap((row) => {
    const kind = DocumentKind.safeParse(row.kind); // a file from a newer version may know more kinds
    return kind.success ? [{ ...row, kind: kind.data }] : [];
  });
}

/** The place of a document: lasting ones stand for all periods. */
export const placeOf = (kind: DocumentKind, periodId: number | null): number | null =>
  aboutDocument[kind].lasting ? null : periodId;

const blank: Omit<Row, 'kind' | 'periodId'> = {
  number: '',
  adoptedOn: null,
  notNeeded: '',
  note: '',
  fileName: null,
  storedAs: null,
  draftedOn: null,
};

/** Overwrites what is given; a document that was not there begins empty. Gives its number in the table. */
export async function saveDocument(
  trx: Trx,
  kind: DocumentKind,
  periodId: number | null,
  change: Partial<typeof blank>,
): Promise<number> {
  const place = placeOf(kind, periodId);
  const known = (await findStoredDocuments(trx)).find((one) => one.kind === kind && one.periodId === place);
  if (known) {
    await trx.updateTable('schoolDocument').set(change).where('id', '=', known.id).execute();
    return known.id;
  }
  const row = { ...blank, ...change, kind, periodId: place };
  return (await trx.insertInto('schoolDocument').values(row).returning('id').executeTakeFirstOrThrow()).id;
}

/**
 * Number and day of a document. Those of the transition order and of the agreement stand in the period, where remote mode
 * is declared by them.
 */
export function numberOf(
  kind: DocumentKind,
  period: StoredPeriod | null,
  stored: Pick<StoredDocument, 'number' | 'adoptedOn'> | undefined,
): { number: string; adoptedOn: string | null } {
  if (period && kind === 'transition') return { number: period.documentNumber, adoptedOn: period.documentOn };
  if (period && kind === 'agreement') return { number: period.agreementNumber, adoptedOn: period.agreedOn };
  return { number: stored?.number ?? '', adoptedOn: stored?.adoptedOn ?? null };
}

export async function findDocument(db: Db, kind: DocumentKind, period: StoredPeriod | null) {
  const place = placeOf(kind, period?.id ?? null);
  const stored = (await findStoredDocuments(db)).find((one) => one.kind === kind && one.periodId === place);
  return numberOf(kind, period, stored);
}
