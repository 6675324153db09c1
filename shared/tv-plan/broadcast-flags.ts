import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { Bilingual } from '../language.ts';
import type { ResolvedRule } from '../period/resolve.ts';
import { topicState } from '../period/resolve.ts';
import type { SchoolYear } from '../school/calendar.ts';
import { dayOff } from '../school/school-days.ts';
import type { Day } from '../week.ts';

export const flagKinds = ['unmatched', 'weekend', 'length', 'break', 'holiday', 'outsideYear'] as const;

/** Something about a broadcast to look at; it is kept all the same. `clause` opens the place that sets the rule. */
export const BroadcastFlag = z.object({
  kind: z.enum(flagKinds),
  clause: z.string().nullable(),
  /** Minutes or days of the rule. */
  limit: z.int().nullable(),
  /** The break or holiday. */
  name: Bilingual.nullable(),
});
export type BroadcastFlag = z.infer<typeof BroadcastFlag>;

/** What the profile says of broadcasts; null where it says nothing. */
export interface BroadcastRules {
  minutes: { value: number; clause: string } | null;
  weekdays: { value: number; clause: string } | null;
}

export function broadcastRules(rules: readonly ResolvedRule[]): BroadcastRules {
  const numberOf = (topic: string) => {
    const { state, value, clause } = topicState(rules, topic);
    const number = Number(value);
    return state === 'must' && clause !== null && number > 0 ? { value: number, clause } : null;
  };
  return { minutes: numberOf('tv-length'), weekdays: numberOf('tv-days') };
}

type Flagged = { day: Day; minutes: number; grade: number; subjectKey: string | null };

/** Flags broadcasts; what a day is to a grade is looked up once. */
export function broadcastFlagger(rules: BroadcastRules, years: readonly SchoolYear[]) {
  const days = new Map<string, BroadcastFlag[]>();
  const ofDay = (day: Day, grade: number): BroadcastFlag[] => {
    const key = `${day} ${grade === 1}`;
    const known = days.get(key) ?? dayFlags(day, grade, rules, years);
    days.set(key, known);
    return known;
  };
  return ({ day, minutes, grade, subjectKey }: Flagged): BroadcastFlag[] => {
    const flags = [...ofDay(day, grade)];
    const length = rules.minutes;
    if (length && minutes !== length.value)
      flags.push({ kind: 'length', clause: length.clause, limit: length.value, name: null });
    if (subjectKey === null) flags.unshift({ kind: 'unmatched', clause: null, limit: null, name: null });
    return flags;
  };
}

function dayFlags(day: Day, grade: number, rules: BroadcastRules, years: readonly SchoolYear[]): BroadcastFlag[] {
  const { weekdays } = rules;
  const flags: BroadcastFlag[] = [];
  if (weekdays && Temporal.PlainDate.from(day).dayOfWeek > weekdays.value)
    flags.push({ kind: 'weekend', clause: weekdays.clause, limit: weekdays.value, name: null });
  const off = dayOff(day, years, { grade, weekdays: 7 });
  if (off && off.why !== 'weekend' && off.why !== 'noCalendar')
    flags.push({ kind: off.why, clause: null, limit: null, name: 'entry' in off ? off.entry : null });
  return flags;
}
