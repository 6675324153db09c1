import { z } from 'zod';
import { groupBy } from '../group-by.ts';
import { type Day, type Week, weekOf } from '../week.ts';
import { counts } from './checks/class-checks.ts';
import type { PlanLoad } from './plan-input.ts';
import type { PlanItem, Seat } from './plan-item.ts';
import { subjectsLike } from './related-subjects.ts';

const count = z.int();

/** Lessons of a teacher in a subject; `staffId` null: of nobody. Every lesson of the plan is in exactly one row's `announced`. */
export const LedgerRow = z.object({
  staffId: z.int().nullable(),
  subjectKey: z.string().nullable(),
  announced: count,
  /** Held so far by this person: own lessons, and those taken over from others. */
  done: count,
  /** Own lessons that others hold. */
  given: count,
  /** Lessons of others that this person holds; those that are over count as done too. */
  taken: count,
  /** Own lessons that are over and nobody held. */
  open: count,
  cancelled: count,
  /** Own lessons, and those taken over, that are still to come. */
  ahead: count,
});
export type LedgerRow = z.infer<typeof LedgerRow>;

/**
 * The ledger of hours (A24): a substitution moves a lesson from the absent teacher's done column to the substitute's, and
 * all totals stay equal. Lessons up to `until` are over.
 */
export function ledger(items: readonly PlanItem[], cancelled: ReadonlySet<number>, until: Day): LedgerRow[] {
  const rows = new Map<string, LedgerRow>();
  const rowOf = (staffId: number | null, subjectKey: string | null): LedgerRow => {
    const key = `${staffId} ${subjectKey}`;
    const known = rows.get(key) ?? { staffId, subjectKey, announced: 0, done: 0, given: 0, taken: 0, open: 0, cancelled: 0, ahead: 0 };
    rows.set(key, known);
    return known;
  };
  for (const item of items.filter(counts)) {
    for (const seat of item.seats.length === 0 ? [nobody] : item.seats) {
      const own = rowOf(seat.plannedId, item.subjectKey);
      own.announced += 1;
      const over = item.day <= until;
      if (seat.substitutionId !== null && cancelled.has(seat.substitutionId)) own.cancelled += 1;
      else if (seat.staffId === null) own[over ? 'open' : 'ahead'] += 1;
      else {
        const holder = rowOf(seat.staffId, item.subjectKey);
        holder[over ? 'done' : 'ahead'] += 1;
        if (holder === own) continue;
        own.given += 1;
        holder.taken += 1;
      }
    }
  }
  return [...rows.values()];
} // biome-ignore format: one line for an empty row

const nobody: Pick<Seat, 'plannedId' | 'staffId' | 'substitutionId'> = {
  plannedId: null,
  staffId: null,
  substitutionId: null,
};

/** Lessons of a week that were counted by hand; null: as the load, or the plan, says. */
export const LessonCount = z.object({
  classId: z.int().min(1),
  subjectKey: z.string().min(1).max(60),
  groupName: z.string().max(60),
  week: z.string(),
  planned: z.number().min(0).max(200).nullable(),
  delivered: z.number().min(0).max(200).nullable(),
});
export type LessonCount = z.infer<typeof LessonCount>;

/** How far a class is with a subject: lessons due by now, lessons given, and what is missing. */
export const ProgressRow = z.object({
  classId: z.int(),
  subjectKey: z.string(),
  groupName: z.string(),
  staffId: z.int().nullable(),
  planned: z.number(),
  delivered: z.number(),
  /** Whole percent, rounded down: only what is complete is 100. Null where nothing was due. */
  percent: z.int().nullable(),
  lag: z.number(),
  /** Some of it was counted by hand. */
  typed: z.boolean(),
});
export type ProgressRow = z.infer<typeof ProgressRow>;

/** School days of each week up to now, as a share of a week of five. */
export type WeekShares = ReadonlyMap<Week, number>;

const tidy = (value: number) => Math.round(value * 100) / 100;

/** Lessons due by the load against lessons given, by class, subject and group (A23, MR-3). */
export function progress(
  load: readonly PlanLoad[],
  items: readonly PlanItem[],
  typed: readonly LessonCount[],
  cancelled: ReadonlySet<number>,
  shares: WeekShares,
  until: Day,
): ProgressRow[] {
  const held = countHeld(load, items.filter((item) => counts(item) && item.day <= until), cancelled);
  const typedOf = new Map(typed.map((one) => [`${one.classId} ${one.subjectKey}|${one.groupName}|${one.week}`, one]));
  return load.map(({ classId, subjectKey, groupName, staffId, hours }) => {
    const name = `${classId} ${subjectKey}|${groupName}`;
    let [planned, delivered, byHand] = [0, 0, false];
    for (const [week, share] of shares) {
      const one = typedOf.get(`${name}|${week}`);
      planned += one?.planned ?? hours * share;
      delivered += one?.delivered ?? held.get(`${name}|${week}`) ?? 0;
      byHand ||= one !== undefined;
    }
    const percent = planned > 0 ? Math.floor(Math.min(delivered / planned, 1) * 100 + 1e-9) : null;
    const lag = tidy(Math.max(0, planned - delivered));
    return { classId, subjectKey, groupName, staffId, planned: tidy(planned), delivered: tidy(delivered), percent, lag, typed: byHand };
  });
} // biome-ignore format: one line for a row

/** Held lessons by row of the load and week. A combined broadcast counts for the row of its seat, or for the first part. */
function countHeld(load: readonly PlanLoad[], items: readonly PlanItem[], cancelled: ReadonlySet<number>) {
  const rowsOf = groupBy(load, ({ classId, subjectKey }) => `${classId} ${subjectKey}`);
  const held = new Map<string, number>();
  for (const item of items) {
    if (item.subjectKey === null) continue;
    const week = weekOfDay(item.day);
    for (const seat of item.seats) {
      if (seat.staffId === null || (seat.substitutionId !== null && cancelled.has(seat.substitutionId))) continue;
      const part = seat.seat.slice(seat.groupName.length).trim();
      const keys = part === '' ? subjectsLike(item.subjectKey) : [part];
      const key = keys.find((one) => rowsOf.has(`${item.classId} ${one}`));
      if (key === undefined) continue;
      const name = `${item.classId} ${key}|${seat.groupName}|${week}`;
      held.set(name, (held.get(name) ?? 0) + 1);
    }
  }
  return held;
}

const weeks = new Map<Day, Week>();
function weekOfDay(day: Day): Week {
  const known = weeks.get(day) ?? weekOf(day);
  weeks.set(day, known);
  return known;
}
