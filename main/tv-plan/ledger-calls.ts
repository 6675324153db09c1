import type { Service } from '../../shared/rpc.ts';
import { schoolDays } from '../../shared/school/school-days.ts';
import { ledger, progress } from '../../shared/tv-plan/ledger.ts';
import type { substitutionCalls as contract } from '../../shared/tv-plan/substitution/substitution.contract.ts';
import { weekOf } from '../../shared/week.ts';
import { breathe } from '../breathe.ts';
import type { Foundation } from '../house.ts';
import { findYears } from '../school/calendar.repository.ts';
import { gatherPlan, planSpan } from './gather-plan.ts';
import { findLessonCounts, saveLessonCount } from './lesson-count.repository.ts';

type LedgerCall = 'findLedger' | 'findProgress' | 'saveLessonCounts';

/** Lessons given against the load. */
export function ledgerCalls({ store }: Foundation): Pick<Service<typeof contract>, LedgerCall> {
  const gather = async (from: string, to: string) => {
    const input = await gatherPlan(store.db, from, to);
    const cancelled = new Set(input.substitutions.filter((one) => one.cancelled).map(({ id }) => id));
    return { input, items: planSpan(input, from, to), cancelled };
  };
  return {
    async findLedger({ from, to, until }) {
      const { items, cancelled } = await gather(from, to);
      await breathe();
      return ledger(items, cancelled, until);
    },
    async findProgress({ from, to, until }) {
      const { input, items, cancelled } = await gather(from, to);
      const typed = await findLessonCounts(store.db, weekOf(from), weekOf(to));
      const [last = to] = [until, to].sort();
      const shares = new Map<string, number>();
      for (const day of schoolDays(from, last, await findYears(store.db)))
        shares.set(weekOf(day), (shares.get(weekOf(day)) ?? 0) + 1 / 5);
      for (const { week } of typed) if (!shares.has(week)) shares.set(week, 0);
      await breathe();
      return progress(input.load, items, typed, cancelled, shares, until);
    },
    async saveLessonCounts({ counts }) {
      await store.change('tvPlan', 'saveLessonCounts', { count: counts.length }, async (trx) => {
        for (const [place, count] of counts.entries()) {
          await saveLessonCount(trx, count);
          if (place % 100 === 99) await breathe();
        }
      });
      return null;
    },
  };
}
