import { z } from 'zod';
import type { Language } from '../language.ts';
import { formatClass } from '../people/class-name.ts';
import { formatList } from '../text/format.ts';
import type { Texts } from '../text/texts.ts';
import { Day } from '../week.ts';
import { classesOf, type PeriodInput, PeriodKind, Scope } from './distance-period.ts';
import { gradeRuns } from './frost.ts';

/** A period that covers a week, and whom it is about. */
export const CoveringPeriod = z.object({
  id: z.int(),
  kind: PeriodKind,
  startsOn: Day,
  endsOn: Day,
  scope: Scope,
  grades: z.array(z.int()),
  /** Named only where the period is about single classes. */
  classNames: z.array(z.string()),
  /** How many, where it is about single students. */
  students: z.int(),
});
export type CoveringPeriod = z.infer<typeof CoveringPeriod>;

type Student = { id: number; classId: number };

/** Who studies at a distance in a week. Where no period covers it, everybody is meant. */
export interface WeekScope {
  covering: CoveringPeriod[];
  includes: (student: Student) => boolean;
}

type Covering = Omit<PeriodInput, 'id'> & { id: number };
type SchoolClass = { id: number; grade: number; letter: string };

/** The scope of a week by the periods that cover it: whoever is meant by one of them (S11). */
export function weekScope(periods: readonly Covering[], classes: readonly SchoolClass[]): WeekScope {
  const classIds = new Set(periods.flatMap((period) => classesOf(period, { classes, students: [] })));
  const studentIds = new Set(periods.flatMap((period) => (period.scope === 'students' ? period.studentIds : [])));
  return {
    covering: periods.map(({ id, kind, startsOn, endsOn, scope, grades, classIds: own, studentIds: named }) => ({
      id,
      kind,
      startsOn,
      endsOn,
      scope,
      grades,
      classNames: scope === 'classes' ? classes.filter((one) => own.includes(one.id)).map(formatClass) : [],
      students: named.length,
    })),
    includes: ({ id, classId }) => periods.length === 0 || classIds.has(classId) || studentIds.has(id),
  };
}

/** Whom a period is about, in words; single students by their number. */
export function tellScope(
  { scope, grades, classNames, students }: Pick<CoveringPeriod, 'scope' | 'grades' | 'classNames' | 'students'>,
  t: Texts,
  language: Language,
): string {
  const name = t(`period.scope.${scope}`);
  if (scope === 'school') return name;
  if (scope === 'grades') return `${name} ${gradeRuns(grades)}`;
  return `${name}: ${scope === 'classes' ? formatList(classNames, language) : students}`;
}
