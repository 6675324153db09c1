import { resolveProfile, topicState } from '../../../shared/period/resolve.ts';
import { Problem } from '../../../shared/problem.ts';
import type { Service } from '../../../shared/rpc.ts';
import type { cardCalls as contract } from '../../../shared/tv-plan/cards.contract.ts';
import { dayOfSlot } from '../../../shared/tv-plan/slot.ts';
import type { Store } from '../../database/store.ts';
import { findChosen } from '../../period/profile.repository.ts';
import { gatherPlan, planSpan } from '../gather-plan.ts';
import { findTicks, saveTick } from './journal.repository.ts';

type JournalCall = 'findJournal' | 'tickJournal';

/** What teachers have entered in the e-journal after TV lessons. A profile decides how it is told, never what is stored. */
export function journalCalls(store: Store): Pick<Service<typeof contract>, JournalCall> {
  const { db } = store;
  return {
    async findJournal({ from, to }) {
      const [ticks, profile] = await Promise.all([findTicks(db, from, to), findChosen(db)]);
      const { state, clause } = topicState(resolveProfile(profile, from, to), 'journal-filling');
      return { rule: { counted: state === 'must', clause }, ticks };
    },
    async tickJournal({ mark, on, ...place }) {
      const day = dayOfSlot(place.slot);
      const lesson = planSpan(await gatherPlan(db, day, day), day, day).find(
        ({ kind, classId, slot }) => kind === 'tv' && classId === place.classId && slot === place.slot,
      );
      if (!lesson) throw new Problem('tvPlan.plan.refused.gone');
      await store.change('tvPlan', 'tickJournal', {}, (trx) => saveTick(trx, place, mark, on));
      return null;
    },
  };
}
