import { aboutDocument, DocumentKind } from '../../../shared/duties/documents.ts';
import type { Schema } from '../../database/schema.ts';
import type { Db, Trx } from '../../database/store.ts';
import { type StoredPeriod, savePeriod } from '../../period/period.repository.ts';
import { findOrder, saveOrder } from '../headquarters/headquarters.repository.ts';

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

/** Number and day of a document. */
export type Act = Pick<StoredDocument, 'number' | 'adoptedOn'>;

/**
 * Numbers that stand elsewhere, where they are first needed: those of the transition order and of the agreement in the
 * period, that of the order on the headquarters with its members.
 */
export async function findActs(db: Db, period: StoredPeriod | null): Promise<Partial<Record<DocumentKind, Act>>> {
  const { orderNumber, orderOn } = await findOrder(db);
  const headquarters = { number: orderNumber, adoptedOn: orderOn };
  if (!period) return { headquarters };
  return {
    headquarters,
    transition: { number: period.documentNumber, adoptedOn: period.documentOn },
    agreement: { number: period.agreementNumber, adoptedOn: period.agreedOn },
  };
}

/** Writes number and day where they stand; false for a document that keeps its own. */
export async function saveAct(trx: Trx, kind: DocumentKind, period: StoredPeriod | null, act: Act): Promise<boolean> {
  const { number, adoptedOn } = act;
  if (kind === 'headquarters') await saveOrder(trx, { orderNumber: number, orderOn: adoptedOn });
  else if (period && kind === 'transition') await savePeriod(trx, { ...period, documentNumber: number, documentOn: adoptedOn });
  else if (period && kind === 'agreement') await savePeriod(trx, { ...period, agreementNumber: number, agreedOn: adoptedOn });
  else return false;
  return true;
} // biome-ignore format: a place a line

export async function findAct(db: Db, kind: DocumentKind, period: StoredPeriod | null): Promise<Act> {
  const place = placeOf(kind, period?.id ?? null);
  const stored = (await findStoredDocuments(db)).find((one) => one.kind === kind && one.periodId === place);
  return (await findActs(db, period))[kind] ?? { number: stored?.number ?? '', adoptedOn: stored?.adoptedOn ?? null };
}
