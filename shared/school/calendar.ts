import { z } from 'zod';
import { Day } from '../week.ts';

export const entryKinds = ['quarter', 'break', 'holiday', 'window'] as const;
export const EntryKind = z.enum(entryKinds);
export type EntryKind = z.infer<typeof EntryKind>;

const name = z.string().max(120);

/** A quarter, a break, a holiday or a window for assessment: first and last day, both included. */
export const CalendarEntry = z.object({
  kind: EntryKind,
  name: z.object({ ru: name, kk: name }),
  startsOn: Day,
  endsOn: Day,
});
export type CalendarEntry = z.infer<typeof CalendarEntry>;

export const SchoolYearInput = z.object({
  /** Null for a new year. */
  id: z.int().nullable(),
  /** `2019–2020` */
  name: z.string().trim().min(1).max(40),
  startsOn: Day,
  endsOn: Day,
  entries: z.array(CalendarEntry).max(200),
  /** The dates are not confirmed by the order of this year yet. */
  draft: z.boolean().optional(),
});
export type SchoolYearInput = z.infer<typeof SchoolYearInput>;
export const SchoolYear = SchoolYearInput.extend({ id: z.int() });
export type SchoolYear = z.infer<typeof SchoolYear>;

/** Something in a calendar that is probably a slip. `entry` and `other` are places in `entries`. */
export type CalendarFinding =
  | { kind: 'yearReversed' }
  | { kind: 'reversed'; entry: number }
  | { kind: 'outside'; entry: number }
  | { kind: 'overlap'; entry: number; other: number }
  | { kind: 'holidayInWindow'; entry: number; other: number }
  | { kind: 'breakInWindow'; entry: number; other: number }
  | { kind: 'otherYear'; name: string };

interface Span {
  startsOn: Day;
  endsOn: Day;
}

const meet = (a: Span, b: Span) => a.startsOn <= b.endsOn && b.startsOn <= a.endsOn;
const holds = (outer: Span, inner: Span) => outer.startsOn <= inner.startsOn && inner.endsOn <= outer.endsOn;

/** A break inside a quarter is one for some grades only (the extra week of grade 1); a holiday may fall anywhere. */
function clash(a: CalendarEntry, b: CalendarEntry): boolean {
  if (!meet(a, b)) return false;
  if (a.kind === 'window' || b.kind === 'window') return a.kind === b.kind;
  if (a.kind === 'holiday' || b.kind === 'holiday') return a.kind === b.kind;
  if (a.kind === b.kind) return true;
  const [quarter, pause] = a.kind === 'quarter' ? [a, b] : [b, a];
  return !holds(quarter, pause);
}

/** Dates the wrong way round, outside the year, over one another, or inside another school year. */
export function checkYear(year: SchoolYearInput, others: readonly SchoolYear[]): CalendarFinding[] {
  if (year.endsOn < year.startsOn) return [{ kind: 'yearReversed' }];
  const findings: CalendarFinding[] = [];
  for (const [place, entry] of year.entries.entries()) {
    if (entry.endsOn < entry.startsOn) findings.push({ kind: 'reversed', entry: place });
    else if (!holds(year, entry)) findings.push({ kind: 'outside', entry: place });
    for (const [earlier, other] of year.entries.slice(0, place).entries()) {
      if (clash(entry, other)) findings.push({ kind: 'overlap', entry: place, other: earlier });
    }
    if (entry.kind === 'window') findings.push(...interruptions(year.entries, place));
  }
  for (const other of others) {
    if (other.id !== year.id && meet(other, year)) findings.push({ kind: 'otherYear', name: other.name });
  }
  return findings;
}

/** Days off inside a window for assessment: fewer days are left than it seems. */
function interruptions(entries: readonly CalendarEntry[], place: number): CalendarFinding[] {
  const window = entries[place];
  return entries.flatMap((other, at): CalendarFinding[] => {
    if (!window || !meet(window, other)) return [];
    if (other.kind === 'holiday') return [{ kind: 'holidayInWindow', entry: place, other: at }];
    return other.kind === 'break' ? [{ kind: 'breakInWindow', entry: place, other: at }] : [];
  });
}

/** Entries by first day; a quarter before the break or holiday that starts with it. */
export function inOrder<T extends CalendarEntry>(entries: readonly T[]): T[] {
  const rank = (entry: T) => `${entry.startsOn} ${entryKinds.indexOf(entry.kind)} ${entry.endsOn}`;
  return [...entries].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}
