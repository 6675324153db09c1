import {
  aboutDocument,
  type DocumentKind,
  documentKinds,
  documentState,
  type SchoolDocument,
} from '../../../shared/duties/documents.ts';
import type { dutiesContract } from '../../../shared/duties/duties.contract.ts';
import { stateOf } from '../../../shared/period/distance-period.ts';
import { Problem } from '../../../shared/problem.ts';
import type { Service } from '../../../shared/rpc.ts';
import { type Day, today } from '../../../shared/week.ts';
import type { Db, Store } from '../../database/store.ts';
import type { Foundation } from '../../house.ts';
import { findPeriods, type StoredPeriod, savePeriod } from '../../period/period.repository.ts';
import { copyIn, fileOf } from './attachments.ts';
import { findStoredDocuments, numberOf, placeOf, type StoredDocument, saveDocument } from './documents.repository.ts';

type DocumentCalls = Pick<
  Service<typeof dutiesContract>,
  'listDocuments' | 'saveDocument' | 'attachFile' | 'detachFile'
>;

/** The checklist of documents of a period, their numbers, days and files (K02). */
export function documentCalls({ store }: Foundation): DocumentCalls {
  const record = (kind: DocumentKind, period: StoredPeriod | null, action: string, change: Parameters<typeof saveDocument>[3]) =>
    store.change('duties', action, { kind }, async (trx) => {
      await saveDocument(trx, kind, period?.id ?? null, change);
      return null;
    }); // biome-ignore format: its input in one line
  return {
    async listDocuments({ periodId }) {
      const periods = await findPeriods(store.db);
      const period = choosePeriod(periods, periodId, today());
      return { period, periods, documents: await listSet(store, period) };
    },
    async saveDocument({ kind, periodId, number, adoptedOn, notNeeded, note }) {
      const period = await findPlace(store.db, kind, periodId);
      if (kind === 'transition' && notNeeded !== '') throw new Problem('documents.problem.transition');
      return store.change('duties', 'saveDocument', { kind }, async (trx) => {
        const inPeriod = period && partOfPeriod(kind, number, adoptedOn);
        if (inPeriod) await savePeriod(trx, { ...period, ...inPeriod });
        await saveDocument(trx, kind, periodId, { notNeeded, note, ...(inPeriod ? {} : { number, adoptedOn }) });
        return null;
      });
    },
    async attachFile({ kind, periodId, path }, work) {
      const period = await findPlace(store.db, kind, periodId);
      const file = await copyIn(store.file, path, work);
      return record(kind, period, 'attachFile', file);
    },
    async detachFile({ kind, periodId }) {
      const period = await findPlace(store.db, kind, periodId);
      return record(kind, period, 'detachFile', { fileName: null, storedAs: null });
    },
  };
}

/** Documents that are kept for a period have a period. */
export async function findPlace(db: Db, kind: DocumentKind, periodId: number | null): Promise<StoredPeriod | null> {
  if (aboutDocument[kind].lasting) return null;
  const period = (await findPeriods(db)).find(({ id }) => id === periodId);
  if (!period) throw new Problem(periodId === null ? 'documents.problem.noPeriod' : 'period.gone');
  return period;
}

/** The order on the transition and the agreement are told by the period: a number is written in one place only. */
function partOfPeriod(kind: DocumentKind, number: string, day: Day | null): Partial<StoredPeriod> | null {
  if (kind === 'transition') return { documentNumber: number, documentOn: day };
  if (kind === 'agreement') return { agreementNumber: number, agreedOn: day };
  return null;
}

/** The wanted period; else the one that is on, the next one, or the last one. `periods` begins with the newest. */
export function choosePeriod(periods: readonly StoredPeriod[], id: number | null, day: Day): StoredPeriod | null {
  const inState = (state: 'current' | 'planned') => periods.filter((period) => stateOf(period, day) === state);
  const usual = inState('current')[0] ?? inState('planned').at(-1) ?? periods[0];
  return periods.find((period) => period.id === id) ?? usual ?? null;
}

export async function listSet(store: Store, period: StoredPeriod | null): Promise<SchoolDocument[]> {
  const stored = await findStoredDocuments(store.db);
  return documentKinds.map((kind) => {
    const place = placeOf(kind, period?.id ?? null);
    // Without a period there is none of the documents that are kept for one; those of a deleted period wait for undo.
    const own = aboutDocument[kind].lasting || period ? stored.find((one) => one.kind === kind && one.periodId === place) : undefined; // biome-ignore format: one line
    return toDocument(store, kind, place, period, own);
  });
}

export function toDocument(
  store: Store,
  kind: DocumentKind,
  periodId: number | null,
  period: StoredPeriod | null,
  stored: StoredDocument | undefined,
): SchoolDocument {
  const document = {
    kind,
    periodId,
    ...numberOf(kind, period, stored),
    notNeeded: stored?.notNeeded ?? '',
    note: stored?.note ?? '',
    draftedOn: stored?.draftedOn ?? null,
    file: fileOf(store.file, stored),
  };
  return { ...document, state: documentState(document) };
}
