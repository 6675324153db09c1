import { z } from 'zod';
import { Day } from '../../week.ts';
import { ItemPlace, PlanChange, SeatPlace } from '../plan-change.ts';

const id = z.int().min(1);

export const findingKinds = [
  /** Two broadcasts or lessons of a class at once. */
  'classTwice',
  /** A broadcast while the class has a lesson of its own. */
  'ownClash',
  /** A teacher is needed in two places. */
  'teacherTwice',
  /** Nobody teaches the subject in this class. */
  'nobodyTeaches',
  /** The words of the grid or timetable are no known subject. */
  'unmatched',
  /** The teacher is absent and nobody stands in. */
  'uncovered',
  /** The substitute does not work here any more. */
  'substituteGone',
  /** The substitute is absent too. */
  'substituteAbsent',
  /** A subject of the load has no way to reach the class (M09). */
  'noWay',
  /** Fewer lessons in the plan than hours in the load. */
  'hoursShort',
  /** Brothers and sisters have to watch different broadcasts at once on one TV set. */
  'oneTv',
  'screenLong',
  'noScreenLimit',
  'homeworkLong',
  'noHomeworkLimit',
  /** An edit whose lesson is gone, or has become one of another subject. */
  'editLost',
  /** A broadcast runs over midnight. */
  'midnight',
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** Something that puts a finding right: a change that can be made at once, or the place where the deputy decides. */
export const Fix = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('change'),
    /** What the button says: `tvPlan.check.fix.<name>`. */
    name: z.enum(['dropBroadcast', 'moveLesson', 'seatTeacher', 'platform', 'paper', 'forgetEdit', 'undoSubstitute']), // biome-ignore format: one line
    change: PlanChange,
    /** Whom the change puts there. */
    staffId: id.nullable(),
    /** Number or time that a lesson is moved to. */
    number: z.int().nullable(),
  }),
  z.object({
    kind: z.literal('open'),
    place: z.enum(['load', 'grid', 'timetable', 'substitution', 'limits', 'card', 'lesson', 'replays', 'family']),
    seat: SeatPlace.nullable(),
    /** The first child of a family. */
    studentId: id.optional(),
  }),
]);
export type Fix = z.infer<typeof Fix>;

/** What is wrong in a plan, why, and what would put it right. `tellFinding` makes the sentence of it. */
export const Finding = z.object({
  kind: z.enum(findingKinds),
  /** `stop`: the plan cannot be carried out so; `warn`: somebody should look; `note`: good to know. */
  level: z.enum(['stop', 'warn', 'note']),
  /** The place of a document that asks for it; null where it is plain sense. */
  clause: z.string().nullable(),
  /** The lessons that it is about, in order of time. */
  rows: z.array(ItemPlace),
  day: Day.nullable(),
  classIds: z.array(id),
  staffId: id.nullable(),
  subjectKey: z.string().nullable(),
  /** The subject as the grid writes it, where it is not matched; the name of a family. */
  text: z.string(),
  /** What was counted and what it is measured against: minutes, hours. */
  value: z.number().nullable(),
  limit: z.number().nullable(),
  fixes: z.array(Fix),
});
export type Finding = z.infer<typeof Finding>;

/** A finding of which only the given parts matter. */
export const finding = (
  kind: FindingKind,
  level: Finding['level'],
  given: Partial<Omit<Finding, 'kind' | 'level'>>,
): Finding => ({
  kind,
  level,
  clause: null,
  rows: [],
  day: null,
  classIds: [],
  staffId: null,
  subjectKey: null,
  text: '',
  value: null,
  limit: null,
  fixes: [],
  ...given,
});

export const changeFix = (
  name: Extract<Fix, { kind: 'change' }>['name'],
  change: PlanChange,
  given: { staffId?: number; number?: number | null } = {},
): Fix => ({ kind: 'change', name, change, staffId: given.staffId ?? null, number: given.number ?? null });

export const openFix = (place: Extract<Fix, { kind: 'open' }>['place'], seat: SeatPlace | null = null): Fix => ({
  kind: 'open',
  place,
  seat: seat && { classId: seat.classId, slot: seat.slot, seat: seat.seat },
});

export const placeOf = ({ classId, slot }: ItemPlace): ItemPlace => ({ classId, slot });
