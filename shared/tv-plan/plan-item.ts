import { z } from 'zod';
import { Day } from '../week.ts';

const id = z.int().min(1);
const text = z.string().max(4_000);

/** Minutes after midnight. A broadcast may run over midnight: start and length may add up to more than a day. */
const Minute = z.int().min(0).max(1_439);

export const materialKinds = ['video', 'link', 'pages', 'file'] as const;
export const Material = z.object({
  kind: z.enum(materialKinds),
  /** A link, pages of the textbook or the path of a file. */
  text: z.string().max(1_000),
  /** Brought to the school's computer already (ALM-1.ST.3). */
  downloaded: z.boolean(),
});
export type Material = z.infer<typeof Material>;

/** The place of one teacher in an item: of the whole class, or of a group when the class is divided. */
export const Seat = z.object({
  /** Names the seat within its item: the group, or the part of a combined subject that is taught by somebody else. */
  seat: z.string(),
  groupName: z.string(),
  /** Who teaches here by the load, the timetable or an edit; null when nobody does. */
  plannedId: id.nullable(),
  /** Who is there on the day: the substitute, or the planned teacher; null when nobody is, for whoever should be is absent. */
  staffId: id.nullable(),
  /** The planned teacher is not the one of the load or the timetable. */
  edited: z.boolean(),
  /** The planned teacher is absent on this day. */
  absent: z.boolean(),
  /** The row of the substitution register that fills or closes this seat. */
  substitutionId: z.int().nullable(),
});
export type Seat = z.infer<typeof Seat>;

/** What can be changed in an item beside its teachers; a field that is null says what was derived. */
export const ItemEdit = z.object({
  topic: text.nullable(),
  /** What to do after the lesson (MR-6.2a). */
  task: text.nullable(),
  materials: z.array(Material).max(50).nullable(),
  /** How the work comes back and is answered. */
  feedback: text.nullable(),
  dueOn: Day.nullable(),
  /** Minutes of the student's own work. */
  workMinutes: z.int().min(0).max(600).nullable(),
  /** Kind of work and terms are agreed with the coordinator (ALM-2.ST.1); needs a due day. */
  agreed: z.boolean().nullable(),
  /** Left out of the plan of this class, with the reason. */
  dropped: z.boolean().nullable(),
  reason: z.string().max(300).nullable(),
});
export type ItemEdit = z.infer<typeof ItemEdit>;

/** A lesson of one class on one day: a broadcast of its grade and language, or a lesson of the school's own timetable. */
export const PlanItem = z.object({
  classId: id,
  /** Names the item within its class, and goes on naming it when grid or timetable are read in again. */
  slot: z.string(),
  kind: z.enum(['tv', 'own']),
  day: Day,
  startsAt: Minute.nullable(),
  minutes: z.int().min(1).max(1_440).nullable(),
  /** Number of the lesson in the school's day. */
  number: z.int().nullable(),
  subjectKey: z.string().nullable(),
  /** The subject as grid or timetable write it. */
  subjectText: z.string(),
  topic: z.string(),
  broadcastId: id.nullable(),
  channelId: id.nullable(),
  /** The first showing, when this is a repeat. */
  firstId: id.nullable(),
  replayLink: z.string(),
  room: z.string(),
  seats: z.array(Seat),
  task: z.string(),
  materials: z.array(Material),
  feedback: z.string(),
  dueOn: Day.nullable(),
  workMinutes: z.int().nullable(),
  agreed: z.boolean(),
  dropped: z.boolean(),
  reason: z.string(),
  /** Something in it differs from what grid, timetable and load say. */
  edited: z.boolean(),
});
export type PlanItem = z.infer<typeof PlanItem>;
