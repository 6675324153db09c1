import { z } from 'zod';
import { Bilingual } from '../language.ts';
import type { Role } from '../people/people.contract.ts';
import { ClauseId } from '../period/clause.ts';
import { Day } from '../week.ts';

/** Layers of rules that bring duties, and the school's own additions. */
const dutyLayers = ['o141', 'mro', 'mr', 'alm', 'syk', 'kem', 'own'] as const;
export const DutyLayer = z.enum(dutyLayers);
export type DutyLayer = z.infer<typeof DutyLayer>;

/** Whom a duty binds, as the documents name them. */
export const dutyRoles = [
  'director',
  'deputy_academic',
  'deputy_upbringing',
  'deputy_any',
  'class_teacher',
  'subject_teacher',
  'nontv_teacher',
  'preschool_teacher',
  'psychologist',
  'method_support',
  'coordinator_hq',
  'school',
  'student',
  'parent',
  'education_authority',
  'quality_committee',
] as const;
export const DutyRole = z.enum(dutyRoles);
export type DutyRole = z.infer<typeof DutyRole>;

/** Which of the school's staff can carry a duty of the role; null for families and for those outside the school. */
const carriers: Record<DutyRole, readonly Role[] | 'family' | 'outside'> = {
  director: ['director'],
  deputy_academic: ['deputy_academic'],
  deputy_upbringing: ['deputy_upbringing'],
  deputy_any: ['deputy_academic', 'deputy_upbringing'],
  class_teacher: ['class_teacher'],
  subject_teacher: ['subject_teacher'],
  // Subjects that television does not show; who teaches one is known from the load.
  nontv_teacher: ['subject_teacher'],
  preschool_teacher: ['class_teacher', 'subject_teacher'],
  psychologist: ['psychologist'],
  method_support: ['deputy_academic'],
  coordinator_hq: ['director', 'deputy_academic'],
  // What is asked of the school as such, its director answers for.
  school: ['director'],
  student: 'family',
  parent: 'family',
  education_authority: 'outside',
  quality_committee: 'outside',
};

/** Whether a duty of the role is carried by staff of the school, by families or by those outside. */
export function sideOf(role: DutyRole): 'staff' | 'family' | 'outside' {
  const carrier = carriers[role];
  return typeof carrier === 'string' ? carrier : 'staff';
}

/** Staff roles whose holders a duty of this role is suggested to; none for families and those outside. */
export function staffRolesOf(role: DutyRole): readonly Role[] {
  const carrier = carriers[role];
  return typeof carrier === 'string' ? [] : carrier;
}

export const frequencies = ['once', 'daily', 'weekly', 'lesson', 'constant', 'event'] as const;
const Frequency = z.enum(frequencies);
export type Frequency = z.infer<typeof Frequency>;

/** By when: so many days after the period begins, or on a weekday (1 is Monday); null where no time is given. */
const Due = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('days'), days: z.int().min(0).max(400) }),
    z.object({ kind: z.literal('weekday'), weekday: z.int().min(1).max(7) }),
  ])
  .nullable();
export type Due = z.infer<typeof Due>;

/** Longest title, so that a duty stands on one or two lines of a table and of a paper. */
export const titleLength = 120;
const Title = z.object({ ru: z.string().max(titleLength), kk: z.string().max(titleLength) });

/** One duty: who does what, how often, by when, and on what ground. */
export const Entry = z.object({
  /** Id of the main clause, or `own-1` for a duty that the school added. */
  id: z.string().regex(/^(own-\d+|[A-Z0-9]+-[0-9A-Za-z.]+)$/),
  /** The main clause first, then others that ask for the same; a duty of the school may name none. */
  clauses: z.array(ClauseId).max(20),
  layer: DutyLayer,
  role: DutyRole,
  /** Step 1 to 3 of the city's order of work; null where any. */
  step: z.union([z.literal(1), z.literal(2), z.literal(3)]).nullable(),
  frequency: Frequency,
  title: Title,
  due: Due,
  /** What shows that it was done. */
  evidence: Bilingual.nullable(),
  /** The clause is no longer in force: since when and by what. */
  repealed: z.object({ on: Day, by: z.string().min(1).max(200) }).nullish(),
});
export type Entry = z.infer<typeof Entry>;
