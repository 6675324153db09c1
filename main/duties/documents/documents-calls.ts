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
import { findPeriods, type StoredPeriod } from '../../period/period.repository.ts';
import { copyIn, fileOf } from './attachments.ts';
import {
  type Act,
  findActs,
  findStoredDocuments,
  placeOf,
  type StoredDocument,
  saveAct,
  saveDocument,
} from './documents.repository.ts';

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
        const elsewhere = await saveAct(trx, kind, period, { number, adoptedOn });
        await saveDocument(trx, kind, periodId, { notNeeded, note, ...(elsewhere ? {} : { number, adoptedOn }) });
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

/** The wanted period; else the one that is on, the next one, or the last one. `periods` begins with the newest. */
export function choosePeriod(periods: readonly StoredPeriod[], id: number | null, day: Day): StoredPeriod | null {
  const inState = (state: 'current' | 'planned') => periods.filter((period) => stateOf(period, day) === state);
  const usual = inState('current')[0] ?? inState('planned').at(-1) ?? periods[0];
  return periods.find((period) => period.id === id) ?? usual ?? null;
}

export async function listSet(store: Store, period: StoredPeriod | null): Promise<SchoolDocument[]> {
  const [stored, acts] = [await findStoredDocuments(store.db), await findActs(store.db, period)];
  return documentKinds.map((kind) => {
    const place = placeOf(kind, period?.id ?? null);
    // Without a period there is none of the documents that are kept for one; those of a deleted period wait for undo.
    const own = aboutDocument[kind].lasting || period ? stored.find((one) => one.kind === kind && one.periodId === place) : undefined; // biome-ignore format: one line
    return toDocument(store, kind, place, own, acts[kind]);
  });
}

export function toDocument(
  store: Store,
  kind: DocumentKind,
  periodId: number | null,
  stored: StoredDocument | undefined,
  act?: Act,
): SchoolDocument {
  const document = {
    kind,
    periodId,
    number: stored?.number ?? '',
    adoptedOn: stored?.adoptedOn ?? null,
    ...act,
    notNeeded: stored?.notNeeded ?? '',
    note: stored?.note ?? '',
    draftedOn: stored?.draftedOn ?? null,
    file: fileOf(store.file, stored),
  };
  return { ...document, state: documentState(document) };
}
