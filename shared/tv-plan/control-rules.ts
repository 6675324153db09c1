import { z } from 'zod';
import { groupBy } from '../group-by.ts';
import { Bilingual } from '../language.ts';
import type { ResolvedRule } from '../period/resolve.ts';
import type { SchoolYear } from '../school/calendar.ts';
import { dayOff, schoolDays } from '../school/school-days.ts';
import { Day } from '../week.ts';
import { CardOwner, type ControlDate, controlKinds, ownerName } from './teacher-card.ts';

/** What the school itself sets for works of control; the documents of the profiles are silent on it (MR-17.4). */
export const ControlRules = z.object({
  /** Works for a quarter that a class has on one day, at most; null: not set, so not judged. */
  perDay: z.int().min(1).max(20).nullable(),
  /** No work for a quarter on its last day. */
  notLastDay: z.boolean(),
  /** Works for a section and for a quarter of one subject on different days. */
  apart: z.boolean(),
  source: z.string().trim().max(300),
});
export type ControlRules = z.infer<typeof ControlRules>;
export const noControlRules: ControlRules = { perDay: null, notLastDay: false, apart: false, source: '' };

const Of = z.object({ kind: z.enum(controlKinds), clause: z.string() });
const Grades = z.tuple([z.int(), z.int()]);

/** What documents say of works of control, each with its clause; a profile decides whether the clause is in force. */
export const ControlCatalogue = z.object({
  days: z.array(Of.extend({ grades: Grades, first: Day.optional(), last: Day.optional() })),
  once: z.array(Of.extend({ grades: Grades })),
  none: z.array(Of.extend({ subjects: z.array(z.string()) })),
  proposal: ControlRules.extend({ source: Bilingual }),
});
export type ControlCatalogue = z.infer<typeof ControlCatalogue>;

/** What speaks against a work of control on its day; `clause` null: a setting of the school, or its calendar. */
export const ControlFinding = CardOwner.extend({
  day: Day,
  kind: z.enum(controlKinds),
  why: z.enum(['dayOff', 'early', 'late', 'none', 'once', 'perDay', 'lastDay', 'apart']),
  clause: z.string().nullable(),
  /** The first or last allowed day; how many there are. */
  value: z.union([z.string(), z.int(), z.null()]),
});
export type ControlFinding = z.infer<typeof ControlFinding>;

/** A work with the grade of its class. */
export interface Work extends CardOwner, Pick<ControlDate, 'day' | 'kind'> {
  grade: number;
}

export interface ControlJudge {
  catalogue: ControlCatalogue;
  rules: ControlRules;
  years: readonly SchoolYear[];
  /** The rules of the profile on a day. */
  profileOn: (day: Day) => readonly ResolvedRule[];
}

const within = (grade: number, [from, to]: readonly [number, number]) => from <= grade && grade <= to;

/** What speaks against works of control (MR-17); current control is limited nowhere. */
export function judgeControls(works: readonly Work[], { catalogue, rules, years, profileOn }: ControlJudge): ControlFinding[] {
  const profiles = new Map<Day, readonly ResolvedRule[]>();
  const holds = (clause: string, day: Day) => {
    const known = profiles.get(day) ?? profileOn(day);
    profiles.set(day, known);
    return known.some((rule) => rule.clause === clause && rule.status === 'active' && (rule.state === 'must' || rule.state === 'must_not'));
  };
  const byClassDay = groupBy(works, ({ classId, day }) => `${classId} ${day}`);
  const byCard = groupBy(works, (work) => `${ownerName(work)} ${work.kind}`);
  return works.flatMap(({ grade, ...work }): ControlFinding[] => {
    const { classId, subjectKey, groupName, day, kind } = work;
    const found: ControlFinding[] = [];
    const say = (why: ControlFinding['why'], clause: string | null, value: string | number | null) =>
      found.push({ classId, subjectKey, groupName, day, kind, why, clause, value });
    if (dayOff(day, years, { weekdays: 6, grade })) say('dayOff', null, null);
    for (const { clause, grades, first, last, ...of } of catalogue.days) {
      if (of.kind !== kind || !within(grade, grades) || !holds(clause, day)) continue;
      if (first && day < first) say('early', clause, first);
      if (last && day > last) say('late', clause, last);
    }
    for (const { clause, subjects, ...of } of catalogue.none)
      if (of.kind === kind && subjects.includes(subjectKey) && holds(clause, day)) say('none', clause, null);
    const same = byCard.get(`${ownerName(work)} ${kind}`) ?? [];
    for (const { clause, grades, ...of } of catalogue.once) {
      if (of.kind !== kind || !within(grade, grades) || !holds(clause, day)) continue;
      const count = same.filter((one) => holds(clause, one.day)).length;
      if (count > 1) say('once', clause, count);
    }
    if (kind !== 'quarter') return found;
    const today = byClassDay.get(`${classId} ${day}`) ?? [];
    // Groups of a divided class write one work of the subject.
    const subjectsToday = new Set(today.filter((one) => one.kind === 'quarter').map((one) => one.subjectKey)).size;
    if (rules.perDay !== null && subjectsToday > rules.perDay) say('perDay', null, subjectsToday);
    if (rules.notLastDay && isLastDay(day, years)) say('lastDay', null, null);
    if (rules.apart && today.some((one) => one.kind === 'section' && one.subjectKey === subjectKey)) say('apart', null, null);
    return found;
  });
} // biome-ignore format: a rule a line

function isLastDay(day: Day, years: readonly SchoolYear[]): boolean {
  const quarter = years
    .flatMap(({ entries }) => entries)
    .find(({ kind, startsOn, endsOn }) => kind === 'quarter' && startsOn <= day && day <= endsOn);
  return quarter !== undefined && schoolDays(day, quarter.endsOn, years).at(-1) === day;
}
