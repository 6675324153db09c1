import { z } from 'zod';
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

export const ledgerColumns = ['announced', 'done', 'given', 'taken', 'open', 'cancelled', 'ahead'] as const;
export type LedgerColumn = (typeof ledgerColumns)[number];

/** A lesson as it counts in one column of one row. */
export interface LedgerEntry {
  staffId: number | null;
  column: LedgerColumn;
  item: PlanItem;
  seat: Pick<Seat, 'plannedId' | 'staffId' | 'substitutionId'>;
}

/** Where each lesson counts: the numbers of the ledger and the lists behind them are made of these. Lessons up to `until` are over. */
export function* ledgerEntries(items: readonly PlanItem[], cancelled: ReadonlySet<number>, until: Day): Generator<LedgerEntry> {
  for (const item of items) {
    if (!counts(item)) continue;
    for (const seat of item.seats.length === 0 ? [nobody] : item.seats) {
      const { plannedId, staffId, substitutionId } = seat;
      const entry = (whose: number | null, column: LedgerColumn): LedgerEntry => ({ staffId: whose, column, item, seat });
      yield entry(plannedId, 'announced');
      const over = item.day <= until;
      if (substitutionId !== null && cancelled.has(substitutionId)) yield entry(plannedId, 'cancelled');
      else if (staffId === null) yield entry(plannedId, over ? 'open' : 'ahead');
      else {
        yield entry(staffId, over ? 'done' : 'ahead');
        if (staffId === plannedId) continue;
        yield entry(plannedId, 'given');
        yield entry(staffId, 'taken');
      }
    }
  }
} // biome-ignore format: one signature

/**
 * The ledger of hours (A24): a substitution moves a lesson from the absent teacher's done column to the substitute's, and
 * all totals stay equal. `known`: the rows of the days before, to which these are added.
 */
export function ledger(items: readonly PlanItem[], cancelled: ReadonlySet<number>, until: Day, known: readonly LedgerRow[] = []): LedgerRow[] {
  const rows = new Map(known.map((row) => [`${row.staffId} ${row.subjectKey}`, { ...row }]));
  for (const { staffId, column, item } of ledgerEntries(items, cancelled, until)) {
    const { subjectKey } = item;
    const key = `${staffId} ${subjectKey}`;
    const row = rows.get(key) ?? { staffId, subjectKey, announced: 0, done: 0, given: 0, taken: 0, open: 0, cancelled: 0, ahead: 0 };
    rows.set(key, row);
    row[column] += 1;
  }
  return [...rows.values()];
} // biome-ignore format: one line for an empty row

const nobody: LedgerEntry['seat'] = { plannedId: null, staffId: null, substitutionId: null };

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

/** A week of a row: what is due and given; null in `typed`: the load and the plan say it. */
export const ProgressWeek = z.object({
  week: z.string(),
  planned: z.number(),
  delivered: z.number(),
  typed: z.object({ planned: z.number().nullable(), delivered: z.number().nullable() }),
});
export type ProgressWeek = z.infer<typeof ProgressWeek>;

/** Lessons held, by row of the load and week. */
export type Held = Map<string, number>;

interface Counting {
  load: readonly PlanLoad[];
  held: Held;
  typed: readonly LessonCount[];
  shares: WeekShares;
}

/** Lessons due by the load against lessons given, by class, subject and group, week by week (A23, MR-3). */
export function progressWeeks({ load, held, typed, shares }: Counting): Map<PlanLoad, ProgressWeek[]> {
  const typedOf = new Map(typed.map((one) => [`${one.classId} ${one.subjectKey}|${one.groupName}|${one.week}`, one]));
  return new Map(
    load.map((row) => {
      const name = `${row.classId} ${row.subjectKey}|${row.groupName}`;
      const weeks = [...shares].map(([week, share]) => {
        const { planned = null, delivered = null } = typedOf.get(`${name}|${week}`) ?? {};
        const due = tidy(planned ?? row.hours * share);
        return { week, planned: due, delivered: delivered ?? held.get(`${name}|${week}`) ?? 0, typed: { planned, delivered } };
      });
      return [row, weeks];
    }),
  );
} // biome-ignore format: one line for a week

/** The weeks of each row together. */
export function progress(counting: Counting): ProgressRow[] {
  return [...progressWeeks(counting)].map(([{ classId, subjectKey, groupName, staffId }, weeks]) => {
    const planned = tidy(weeks.reduce((sum, week) => sum + week.planned, 0));
    const delivered = tidy(weeks.reduce((sum, week) => sum + week.delivered, 0));
    const percent = planned > 0 ? Math.floor(Math.min(delivered / planned, 1) * 100 + 1e-9) : null;
    const byHand = weeks.some(({ typed }) => typed.planned !== null || typed.delivered !== null);
    return { classId, subjectKey, groupName, staffId, planned, delivered, percent, lag: tidy(Math.max(0, planned - delivered)), typed: byHand };
  });
} // biome-ignore format: one line for a row

/**
 * Adds the lessons that are over to those held by row of the load and week. A combined broadcast counts for the row of its
 * seat, or for the first part.
 */
export function countHeld(load: readonly PlanLoad[], items: readonly PlanItem[], cancelled: ReadonlySet<number>, until: Day, held: Held = new Map()): Held {
  const taught = new Set(load.map(({ classId, subjectKey }) => `${classId} ${subjectKey}`));
  for (const item of items) {
    if (item.subjectKey === null || item.day > until || !counts(item)) continue;
    const week = weekOfDay(item.day);
    for (const seat of item.seats) {
      if (seat.staffId === null || (seat.substitutionId !== null && cancelled.has(seat.substitutionId))) continue;
      const part = seat.seat.slice(seat.groupName.length).trim();
      const keys = part === '' ? subjectsLike(item.subjectKey) : [part];
      const key = keys.find((one) => taught.has(`${item.classId} ${one}`));
      if (key === undefined) continue;
      const name = `${item.classId} ${key}|${seat.groupName}|${week}`;
      held.set(name, (held.get(name) ?? 0) + 1);
    }
  }
  return held;
} // biome-ignore format: one signature

const weeks = new Map<Day, Week>();
function weekOfDay(day: Day): Week {
  const known = weeks.get(day) ?? weekOf(day);
  weeks.set(day, known);
  return known;
}
