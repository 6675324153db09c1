import { isDeepStrictEqual } from 'node:util';
import { Problem } from '../../shared/problem.ts';
import type { Service } from '../../shared/rpc.ts';
import { counts } from '../../shared/tv-plan/checks/class-checks.ts';
import { byTime } from '../../shared/tv-plan/plan-week.ts';
import { dayOfSlot } from '../../shared/tv-plan/slot.ts';
import { hitOf } from '../../shared/tv-plan/substitution/hit.ts';
import { ranker } from '../../shared/tv-plan/substitution/rank.ts';
import type {
  substitutionCalls as contract,
  HitSeat,
} from '../../shared/tv-plan/substitution/substitution.contract.ts';
import { findSwaps } from '../../shared/tv-plan/substitution/swaps.ts';
import { addDays, type Day, dayOfWeek, today, weekOf } from '../../shared/week.ts';
import type { Db, Trx } from '../database/store.ts';
import type { Foundation } from '../house.ts';
import { gatherPlan, planInSlices, planSpan } from './gather-plan.ts';
import { gatherRanking } from './gather-ranking.ts';
import type { LedgerCall } from './ledger-calls.ts';
import { findSubstitutionSettings, saveSubstitutionSettings } from './plan-settings.ts';
import { proposeSubstitutes } from './propose-substitutes.ts';
import { findLines, lockLines, markLines } from './substitution.repository.ts';

type SubstitutionCall = Exclude<keyof typeof contract, LedgerCall>;

/** Who stands in for whom: what an absence hits, who could come, what was decided and who has been told. */
export function substitutionCalls(foundation: Foundation): Pick<Service<typeof contract>, SubstitutionCall> {
  const { store } = foundation;
  const mark = async (action: string, ids: readonly number[], make: (trx: Trx) => Promise<void>) => {
    await store.change('tvPlan', action, { count: ids.length }, make);
    return null;
  };
  return {
    listHits: ({ from, to, staffId }) => listHits(store.db, from, to, staffId),
    async rankSubstitutes({ classId, slot, seat }) {
      const planned = dayOfSlot(slot);
      const isIt = (one: { classId: number; slot: string }) => one.classId === classId && one.slot === slot;
      const first = await gatherPlan(store.db, planned, planned);
      // A lesson that was moved is ranked on the day where it stands now.
      const day = first.edits.find(isIt)?.movedTo?.day ?? planned;
      const gathered = day === planned ? first : await gatherPlan(store.db, day, day);
      // Whoever is sent there now shall be seen as anybody else.
      const input = { ...gathered, substitutions: gathered.substitutions.filter((one) => !isIt(one) || one.seat !== seat) }; // biome-ignore format: one line
      const items = planSpan(input, '', '9999');
      const item = items.find(isIt);
      const place = item?.seats.find((one) => one.seat === seat);
      if (!item || !place) throw new Problem('tvPlan.plan.refused.gone');
      const around = await gatherRanking(store.db, item.day, { classId, slot, seat });
      return ranker(input, items, around).rank(item, place.plannedId);
    },
    async findSwaps(place) {
      const first = dayOfSlot(place.slot);
      const monday = dayOfWeek(weekOf(first), 1);
      const [from, to] = [monday, addDays(monday, 13)]; // this week and the next: farther nobody plans a swap
      const input = await gatherPlan(store.db, from, to);
      const items = await planInSlices(input, from, to);
      const around = await gatherRanking(store.db, first);
      return findSwaps(place, { input, items, around, notBefore: [today(), first].sort()[0] ?? first });
    },
    listSubstitutions: ({ from, to }) => findLines(store.db, from, to),
    lockSubstitutions: ({ ids, locked }) =>
      mark(locked ? 'lockSubstitutions' : 'unlockSubstitutions', ids, (trx) => lockLines(trx, ids, locked)),
    markPrinted: ({ ids }) =>
      mark('markPrinted', ids, (trx) => markLines(trx, ids, { printedAt: new Date().toISOString() })),
    markCalled: ({ ids, called }) =>
      mark('markCalled', ids, (trx) => markLines(trx, ids, { calledAt: called ? new Date().toISOString() : null })),
    proposeSubstitutes: (input, work) => proposeSubstitutes(foundation, input, work),
    findSubstitutionSettings: () => findSubstitutionSettings(store.db),
    async saveSubstitutionSettings(settings) {
      if (isDeepStrictEqual(settings, await findSubstitutionSettings(store.db))) return null;
      await store.change('tvPlan', 'saveWeights', {}, (trx) => saveSubstitutionSettings(trx, settings));
      return null;
    },
  };
}

async function listHits(db: Db, from: Day, to: Day, staffId: number | null): Promise<HitSeat[]> {
  const input = await gatherPlan(db, from, to);
  const lines = new Map((await findLines(db, from, to)).map((line) => [line.id, line]));
  return planSpan(input, from, to)
    .filter(counts)
    .sort(byTime)
    .flatMap((item) =>
      item.seats.flatMap((seat): HitSeat[] => {
        const line = lines.get(seat.substitutionId ?? 0) ?? null;
        if ((!seat.absent && !line) || (staffId !== null && seat.plannedId !== staffId)) return [];
        const hit = hitOf(item, seat, line);
        return hit ? [hit] : [];
      }),
    );
}
