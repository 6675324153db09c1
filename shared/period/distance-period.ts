import { z } from 'zod';
import type { SchoolYear } from '../school/calendar.ts';
import { schoolDays } from '../school/school-days.ts';
import { Day, Week } from '../week.ts';
import type { ResolvedRule } from './resolve.ts';
import { topicState } from './resolve.ts';

export const periodKinds = ['quarantine', 'frost', 'flood', 'illness', 'other'] as const;
export const PeriodKind = z.enum(periodKinds);
export type PeriodKind = z.infer<typeof PeriodKind>;

export const scopes = ['school', 'grades', 'classes', 'students'] as const;
export const Scope = z.enum(scopes);

const ids = z.array(z.int().min(1)).max(20_000);
const line = z.string().max(300);

export const PeriodInput = z.object({
  /** Null for a new period. */
  id: z.int().nullable(),
  kind: PeriodKind,
  startsOn: Day,
  endsOn: Day,
  /** Why lessons go on at a distance, in the words of the order. */
  grounds: z.string().max(600),
  documentNumber: line,
  documentOn: Day.nullable(),
  /** Agreement of the education authority (O141-4b). */
  agreedWith: line,
  agreementNumber: line,
  agreedOn: Day.nullable(),
  scope: Scope,
  grades: z.array(z.int().min(0).max(12)),
  classIds: ids,
  studentIds: ids,
});
export type PeriodInput = z.infer<typeof PeriodInput>;

/** Something about a period that the deputy should know; `clause` opens the place that asks for it. */
export const PeriodFinding = z.object({
  kind: z.enum([
    'reversed',
    'nobody',
    'outsideYear',
    'noCalendar',
    'noSchoolDays',
    'overlap',
    'noDocument',
    'noAgreement',
    'agreementNotYet',
  ]),
  clause: z.string().nullable(),
  values: z.record(z.string(), z.string()),
});
export type PeriodFinding = z.infer<typeof PeriodFinding>;

/** Remote mode was switched on although the channel of so many students was not decided (A12). */
export const UndecidedPass = z.object({ passedAt: z.string(), students: z.int(), reason: z.string() });
export type UndecidedPass = z.infer<typeof UndecidedPass>;

export const Period = PeriodInput.extend({
  id: z.int(),
  /** When remote mode was switched on; null while it is off. */
  remoteSince: z.string().nullable(),
  /** The last day as first planned, when the period was ended earlier. */
  plannedEnd: Day.nullable(),
  /** Weeks for which packets are made, once remote mode is on. */
  weeks: z.array(Week),
  findings: z.array(PeriodFinding),
  /** Students of the period without a decided channel. */
  undecided: z.int(),
  passes: z.array(UndecidedPass),
});
export type Period = z.infer<typeof Period>;

/** Who belongs to the school: what a scope is measured against. */
export interface Roll {
  classes: readonly { id: number; grade: number }[];
  students: readonly { id: number; classId: number }[];
}

type Scoped = Pick<PeriodInput, 'scope' | 'grades' | 'classIds' | 'studentIds'>;

/** Classes that study at a distance as a whole. */
export function classesOf(period: Scoped, { classes }: Roll): number[] {
  if (period.scope === 'students') return [];
  const inScope = ({ id, grade }: { id: number; grade: number }) =>
    period.scope === 'school' ||
    (period.scope === 'grades' ? period.grades.includes(grade) : period.classIds.includes(id));
  return classes.filter(inScope).map(({ id }) => id);
}

/** Students who study at a distance. */
export function studentsOf(period: Scoped, roll: Roll): number[] {
  const classIds = new Set(classesOf(period, roll));
  const own = new Set(period.scope === 'students' ? period.studentIds : []);
  return roll.students.filter(({ id, classId }) => classIds.has(classId) || own.has(id)).map(({ id }) => id);
}

/** Do two periods touch the same class or student? */
function share(a: Scoped, b: Scoped, roll: Roll): boolean {
  const classes = new Set(classesOf(a, roll));
  if (classesOf(b, roll).some((id) => classes.has(id))) return true;
  if (a.scope !== 'students' && b.scope !== 'students') return false;
  const students = new Set(studentsOf(a, roll));
  return studentsOf(b, roll).some((id) => students.has(id));
}

export type PeriodState = 'planned' | 'current' | 'over';

export function stateOf({ startsOn, endsOn }: Pick<PeriodInput, 'startsOn' | 'endsOn'>, day: Day): PeriodState {
  if (day < startsOn) return 'planned';
  return day > endsOn ? 'over' : 'current';
}

interface Surroundings {
  others: readonly PeriodInput[];
  years: readonly SchoolYear[];
  roll: Roll;
  /** Rules of the chosen profile during the days of the period. */
  rules: readonly ResolvedRule[];
}

const agreement = 'remote-agreement';

/** What is missing or odd in a period. Only `reversed` and `nobody` keep it from being saved. */
export function checkPeriod(period: PeriodInput, around: Surroundings): PeriodFinding[] {
  if (period.endsOn < period.startsOn) return [{ kind: 'reversed', clause: null, values: {} }];
  return [...checkScope(period, around), ...checkDates(period, around), ...checkPapers(period, around)];
}

function finding(kind: PeriodFinding['kind'], clause: string | null = null, values: Record<string, string> = {}) {
  return { kind, clause, values };
}

function checkScope(period: PeriodInput, { roll }: Surroundings): PeriodFinding[] {
  const chosen = { school: 1, grades: period.grades.length, classes: period.classIds.length, students: period.studentIds.length }; // biome-ignore format: one line
  if (chosen[period.scope] === 0) return [finding('nobody')];
  const someone = period.scope === 'school' || studentsOf(period, roll).length + classesOf(period, roll).length > 0;
  return someone ? [] : [finding('nobody')];
}

function checkDates(period: PeriodInput, { others, years, roll }: Surroundings): PeriodFinding[] {
  const { startsOn, endsOn } = period;
  const found: PeriodFinding[] = [];
  const inYear = years.some((year) => year.startsOn <= startsOn && endsOn <= year.endsOn);
  if (years.length === 0) found.push(finding('noCalendar'));
  else if (!inYear) found.push(finding('outsideYear'));
  if (schoolDays(startsOn, endsOn, years).length === 0) found.push(finding('noSchoolDays'));
  for (const other of others) {
    const meets = other.id !== period.id && other.startsOn <= endsOn && startsOn <= other.endsOn;
    if (meets && share(period, other, roll)) {
      found.push(finding('overlap', null, { from: other.startsOn, to: other.endsOn, kind: other.kind }));
    }
  }
  return found;
}

function checkPapers(period: PeriodInput, { rules }: Surroundings): PeriodFinding[] {
  const found: PeriodFinding[] = [];
  if (period.documentNumber.trim() === '' || period.documentOn === null) {
    found.push(finding('noDocument', topicState(rules, 'remote-order').clause));
  }
  if (period.agreementNumber.trim() !== '' && period.agreedOn !== null) return found;
  const { state, clause } = topicState(rules, agreement);
  if (state === 'must') found.push(finding('noAgreement', clause));
  const later = rules.find(({ topic, status }) => topic === agreement && status === 'notYet');
  if (later) found.push(finding('agreementNotYet', later.clause, { day: later.startsOn ?? '' }));
  return found;
}
