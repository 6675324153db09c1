import { amendmentGrounds } from '../../../shared/duties/documents.ts';
import type { dutiesContract } from '../../../shared/duties/duties.contract.ts';
import { Problem } from '../../../shared/problem.ts';
import type { Service } from '../../../shared/rpc.ts';
import { texts } from '../../../shared/text/texts.ts';
import type { Foundation } from '../../house.ts';
import { deleteAmendments, findAmendments, linkAmendments, saveAmendment } from './amendments.repository.ts';
import { findStoredDocuments } from './documents.repository.ts';
import { findPlace } from './documents-calls.ts';

type AmendmentCalls = Pick<
  Service<typeof dutiesContract>,
  'listAmendments' | 'raiseAmendments' | 'saveAmendment' | 'deleteAmendments' | 'adoptAmendments'
>;

/** What the school's rules of assessing quality must be changed in, from the risks on assessment (K14). */
export function amendmentCalls({ store }: Foundation): AmendmentCalls {
  return {
    listAmendments: () => findAmendments(store.db),
    async raiseAmendments({ language }) {
      const t = texts(language);
      const known = new Set((await findAmendments(store.db)).map(({ ground }) => ground));
      const missing = amendmentGrounds.filter((ground) => !known.has(ground));
      if (missing.length === 0) return { count: 0 };
      return store.change('duties', 'raiseAmendments', { count: missing.length }, async (trx) => {
        for (const ground of missing) {
          const text = t(ground === 'KEM-R.4' ? 'documents.amendments.hard' : 'documents.amendments.weak');
          await saveAmendment(trx, { id: null, ground, text, note: '' });
        }
        return { count: missing.length };
      });
    },
    async saveAmendment(amendment) {
      await refuseGone(amendment.id === null ? [] : [amendment.id]);
      return store.change('duties', 'saveAmendment', {}, async (trx) => ({ id: await saveAmendment(trx, amendment) }));
    },
    deleteAmendments: ({ ids }) =>
      store.change('duties', 'deleteAmendments', { count: ids.length }, async (trx) => {
        await deleteAmendments(trx, ids);
        return null;
      }),
    async adoptAmendments({ ids, periodId }) {
      await refuseGone(ids);
      const period = await findPlace(store.db, 'assessment', periodId);
      const document = (await findStoredDocuments(store.db)).find(
        (one) => one.kind === 'assessment' && one.periodId === (period?.id ?? null),
      );
      if (!document?.number || !document.adoptedOn) throw new Problem('documents.problem.notAdopted');
      const { id, number } = document;
      return store.change('duties', 'adoptAmendments', { count: ids.length, number }, async (trx) => {
        await linkAmendments(trx, ids, id);
        return null;
      });
    },
  };

  async function refuseGone(ids: readonly number[]): Promise<void> {
    const known = new Set((await findAmendments(store.db)).map(({ id }) => id));
    if (!ids.every((id) => known.has(id))) throw new Problem('documents.problem.gone');
  }
}
