import { join } from 'node:path';
import type { Service } from '../../shared/rpc.ts';
import { schoolDays } from '../../shared/school/school-days.ts';
import { ledger, ledgerEntries, progress, progressWeeks } from '../../shared/tv-plan/ledger.ts';
import { byTime } from '../../shared/tv-plan/plan-week.ts';
import { subjectsLike } from '../../shared/tv-plan/related-subjects.ts';
import type {
  CountedLesson,
  substitutionCalls as contract,
} from '../../shared/tv-plan/substitution/substitution.contract.ts';
import { type Day, weekOf } from '../../shared/week.ts';
import { breathe } from '../breathe.ts';
import type { Foundation } from '../house.ts';
import { writeWhole } from '../print/write-whole.ts';
import { findYears } from '../school/calendar.repository.ts';
import { gatherPlan, planSpan } from './gather-plan.ts';
import { ledgerSheet, programmeSheet } from './hours-table.ts';
import { findLessonCounts, saveLessonCount } from './lesson-count.repository.ts';

export type LedgerCall =
  | 'findLedger'
  | 'findProgress'
  | 'saveLessonCounts'
  | 'listLedgerLessons'
  | 'findProgressWeeks'
  | 'exportHours';

/** Lessons given against the load. */
export function ledgerCalls({ store, pool, papersFolder }: Foundation): Pick<Service<typeof contract>, LedgerCall> {
  const gather = async (from: Day, to: Day) => {
    const input = await gatherPlan(store.db, from, to);
    const cancelled = new Set(input.substitutions.filter((one) => one.cancelled).map(({ id }) => id));
    const items = planSpan(input, from, to);
    await breathe();
    return { input, items, cancelled };
  };
  const gatherProgress = async (from: Day, to: Day, until: Day) => {
    const { input, items, cancelled } = await gather(from, to);
    const typed = await findLessonCounts(store.db, weekOf(from), weekOf(to));
    const [last = to] = [until, to].sort();
    const shares = new Map<string, number>();
    for (const day of schoolDays(from, last, await findYears(store.db)))
      shares.set(weekOf(day), (shares.get(weekOf(day)) ?? 0) + 1 / 5);
    for (const { week } of typed) if (!shares.has(week)) shares.set(week, 0);
    return { load: input.load, items, typed, cancelled, shares, until };
  };
  return {
    async findLedger({ from, to, until }) {
      const { items, cancelled } = await gather(from, to);
      return ledger(items, cancelled, until);
    },
    async listLedgerLessons({ from, to, until, staffId, subjectKey, column }) {
      const { items, cancelled } = await gather(from, to);
      return [...ledgerEntries(items, cancelled, until)]
        .filter((entry) => entry.staffId === staffId && entry.column === column && entry.item.subjectKey === subjectKey)
        .sort((a, b) => byTime(a.item, b.item))
        .map(({ item, seat }): CountedLesson => ({ ...item, plannedId: seat.plannedId, staffId: seat.staffId }));
    },
    async findProgress({ from, to, until }) {
      return progress(await gatherProgress(from, to, until));
    },
    async findProgressWeeks({ from, to, until, classId, subjectKey, groupName }) {
      const counting = await gatherProgress(from, to, until);
      const load = counting.load.filter((row) => row.classId === classId && row.subjectKey === subjectKey && row.groupName === groupName);
      const like = subjectsLike(subjectKey);
      const items = counting.items.filter((item) => item.classId === classId && like.includes(item.subjectKey ?? ''));
      // The other rows of the class decide for which of them a combined broadcast counts.
      const own = counting.load.filter((row) => row.classId === classId);
      const weeks = progressWeeks({ ...counting, load: own, items }).get(load[0] ?? own[0]!) ?? [];
      const lessons = [...ledgerEntries(items, counting.cancelled, until)]
        .filter(({ column }) => column === 'done')
        .map(({ item, seat }): CountedLesson => ({ ...item, plannedId: seat.plannedId, staffId: seat.staffId }));
      return { weeks: load.length === 0 ? [] : weeks, lessons };
    },
    async exportHours({ kind, from, to, until, language, folder }, { signal }) {
      const { items, cancelled } = await gather(from, to);
      const sheet =
        kind === 'ledger'
          ? await ledgerSheet(store.db, ledger(items, cancelled, until), language)
          : await programmeSheet(store.db, progress(await gatherProgress(from, to, until)), language);
      const path = join(folder ?? join(papersFolder, 'tv-plan'), `tv-${kind}-${from}-${until}-${language}.xlsx`);
      await writeWhole(path, await pool.run('tableWorkbook', [sheet], signal));
      return { path, count: sheet.rows.length };
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
