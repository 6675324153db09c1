import { z } from 'zod';
import { Bilingual, Language } from '../language.ts';
import { change, read } from '../rpc.ts';
import { Day, Week } from '../week.ts';
import { SubjectWay } from './coverage.ts';
import { PlanChange } from './plan-change.ts';
import { PlanItem } from './plan-item.ts';
import { TeacherCard } from './teacher-card.ts';

const id = z.int().min(1);

/** The days of a plan; at most a school year. */
const Span = z.object({ from: Day, to: Day });

export const PlanDay = z.object({
  day: Day,
  /** Null on a school day, else why the school has no lessons, with the name of the break or holiday. */
  off: z.object({ why: z.string(), name: Bilingual.nullable() }).nullable(),
  /** Classes that learn at a distance on this day. */
  remoteClassIds: z.array(id),
});
export type PlanDay = z.infer<typeof PlanDay>;

const PlanClass = z.object({
  id,
  /** `7А` */
  name: z.string(),
  grade: z.int(),
  language: Language,
  classTeacherId: id.nullable(),
});

/** All that views of a week, a day, a class or a teacher need, from one read. */
const Plan = z.object({
  days: z.array(PlanDay),
  /** In school order. */
  classes: z.array(PlanClass),
  /** By the alphabet: everybody on staff. */
  staff: z.array(z.object({ id, name: z.string(), initials: z.string(), phone: z.string() })),
  /** By class as above, then by time. */
  items: z.array(PlanItem),
  /** By class: what stands in for subjects without broadcasts. */
  cards: z.array(SubjectWay),
  /** What teachers told of form and control, with the controls of these days alone. */
  told: z.array(
    TeacherCard.pick({ classId: true, subjectKey: true, groupName: true, form: true, controls: true }).extend({
      staffId: id.nullable(),
    }),
  ),
  /** May a paper show when the school's own lessons begin? Broadcasts always have their time (C07). */
  bells: z.object({ shown: z.boolean(), clause: z.string().nullable() }),
});
export type Plan = z.infer<typeof Plan>;

/** Who or what a plan is read for; null for the whole school. */
const PlanFilter = Span.extend({ classId: id.nullable(), staffId: id.nullable() });

export const planCalls = {
  /** Weeks of the remote periods, as remote mode stands now, in order. */
  listPlanWeeks: read(z.null(), z.array(z.object({ week: Week, periodIds: z.array(id) }))),
  /** The plan as it stands now: grid, timetable and load with the school's edits and substitutions. */
  findPlan: read(PlanFilter, Plan),
  /** Makes a change; what it would bring about can be tried before with `tryChange`. */
  makeChange: change(PlanChange, z.null()),
};
