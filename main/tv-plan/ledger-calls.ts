import type { Service } from '../../shared/rpc.ts';
import { schoolDays } from '../../shared/school/school-days.ts';
import { countHeld, type Held, type LedgerEntry, type LedgerRow, ledger, ledgerEntries, progress, progressWeeks } from '../../shared/tv-plan/ledger.ts'; // biome-ignore format: one line
import { byTime } from '../../shared/tv-plan/plan-week.ts';
import { subjectsLike } from '../../shared/tv-plan/related-subjects.ts';
import type {
  CountedLesson,
  substitutionCalls as contract,
} from '../../shared/tv-plan/substitution/substitution.contract.ts';
import { type Day, weekOf } from '../../shared/week.ts';
import { breathe } from '../breathe.ts';
import type { Foundation } from '../house.ts';
import { findYears } from '../school/calendar.repository.ts';
import { gatherPlan, planByDays } from './gather-plan.ts';
import { findLessonCounts, saveLessonCount } from './lesson-count.repository.ts';

export type LedgerCall = 'findLedger' | 'findProgress' | 'saveLessonCounts' | 'listLedgerLessons' | 'findProgressWeeks';

/** Lessons given against the load. */
export function ledgerCalls({ store }: Foundation): Pick<Service<typeof contract>, LedgerCall> {
  const gather = async (from: Day, to: Day) => {
    const input = await gatherPlan(store.db, from, to);
    const cancelled = new Set(input.substitutions.filter((one) => one.cancelled).map(({ id }) => id));
    return { input, cancelled, days: planByDays(input, from, to) };
  };
  const gatherLedger = async (from: Day, to: Day, until: Day) => {
    const { days, cancelled } = await gather(from, to);
    let rows: LedgerRow[] = [];
    for await (const items of days) rows = ledger(items, cancelled, until, rows);
    return rows;
  };
  const gatherProgress = async (from: Day, to: Day, until: Day) => {
    const { input, days, cancelled } = await gather(from, to);
    const held: Held = new Map();
    for await (const items of days) countHeld(input.load, items, cancelled, until, held);
    const typed = await findLessonCounts(store.db, weekOf(from), weekOf(to));
    const [last = to] = [until, to].sort();
    const shares = new Map<string, number>();
    for (const day of schoolDays(from, last, await findYears(store.db)))
      shares.set(weekOf(day), (shares.get(weekOf(day)) ?? 0) + 1 / 5);
    for (const { week } of typed) if (!shares.has(week)) shares.set(week, 0);
    await breathe();
    return { load: input.load, held, typed, shares };
  };
  /** The lessons of a span that count as is asked, by time. */
  const listLessons = async (from: Day, to: Day, until: Day, asked: (entry: LedgerEntry) => boolean) => {
    const { days, cancelled } = await gather(from, to);
    const entries: LedgerEntry[] = [];
    for await (const items of days) entries.push(...[...ledgerEntries(items, cancelled, until)].filter(asked));
    entries.sort((a, b) => byTime(a.item, b.item));
    return entries.map(({ item, seat }): CountedLesson => ({ ...item, plannedId: seat.plannedId, staffId: seat.staffId }));
  };
  return {
    findLedger: ({ from, to, until }) => gatherLedger(from, to, until),
    listLedgerLessons: ({ from, to, until, staffId, subjectKey, column }) =>
      listLessons(from, to, until, (entry) => entry.staffId === staffId && entry.column === column && entry.item.subjectKey === subjectKey),
    async findProgress({ from, to, until }) {
      return progress(await gatherProgress(from, to, until));
    },
    async findProgressWeeks({ from, to, until, classId, subjectKey, groupName }) {
      const counting = await gatherProgress(from, to, until);
      const load = counting.load.filter((row) => row.classId === classId && row.subjectKey === subjectKey && row.groupName === groupName);
      const [weeks = []] = progressWeeks({ ...counting, load }).values();
      const like = subjectsLike(subjectKey);
      const lessons = await listLessons(from, to, until, ({ item, column }) => column === 'done' && item.classId === classId && like.includes(item.subjectKey ?? ''));
      return { weeks, lessons };
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
} // biome-ignore format: one condition a line
