import { z } from 'zod';
import { Language } from '../language.ts';
import { change, job, read } from '../rpc.ts';
import { Day, Week } from '../week.ts';

const id = z.int().min(1);
const line = z.string().trim().max(300);

export const signalGroups = ['programme', 'access', 'feedback', 'duties', 'decisions'] as const;

/** One thing behind a signal: whom or what it is about, what stands there, and where it is put right. */
export const SignalRow = z.object({
  name: z.string(),
  sortKey: z.string(),
  /** Already in words. */
  text: z.string(),
  /** Address in the program. */
  link: z.string(),
});
export type SignalRow = z.infer<typeof SignalRow>;

/** What the director should look at, read from records that exist anyway. */
export const OversightSignal = z.object({
  key: z.string(),
  group: z.enum(signalGroups),
  clauses: z.array(z.string()),
  /** In the order of the alphabet: nobody is ranked. */
  rows: z.array(SignalRow),
});
export type OversightSignal = z.infer<typeof OversightSignal>;

/** A teacher's own word on how often answers come, and when the last one was (MR-6.4c). */
export const FeedbackPlan = z.object({ staffId: id, days: z.int().min(1).max(60), answeredOn: Day.nullable() });
export type FeedbackPlan = z.infer<typeof FeedbackPlan>;

export const FeedbackRow = z.object({
  staffId: id,
  name: z.string(),
  sortKey: z.string(),
  /** Null: the teacher has not named a period, and nothing is late. */
  days: z.int().nullable(),
  answeredOn: Day.nullable(),
  late: z.int(),
});
export type FeedbackRow = z.infer<typeof FeedbackRow>;

export const noteSources = ['student', 'parent', 'teacher'] as const;
export const NoteInput = z.object({
  onDay: Day,
  fromKind: z.enum(noteSources),
  fromName: line,
  text: z.string().trim().min(1).max(1000),
  answer: z.string().trim().max(1000),
  answeredOn: Day.nullable(),
});
export type NoteInput = z.infer<typeof NoteInput>;
export const OversightNote = NoteInput.extend({ id });
export type OversightNote = z.infer<typeof OversightNote>;

export const oversightCalls = {
  listOversight: read(z.object({ week: Week, language: Language }), z.array(OversightSignal)),
  /** One page for the director. */
  printOversight: job(
    z.object({ week: Week, language: Language, folder: z.string().nullable() }),
    z.object({ path: z.string() }),
  ),
  /** Everybody who teaches, in the order of the alphabet. */
  listFeedback: read(z.null(), z.array(FeedbackRow)),
  saveFeedback: change(FeedbackPlan, z.null()),
  /** The teacher takes the named period back. */
  clearFeedback: change(z.object({ staffId: id }), z.null()),
  /** Notes of students, parents and teachers, the newest first. */
  listNotes: read(z.null(), z.array(OversightNote)),
  addNote: change(NoteInput, z.object({ id })),
  saveNote: change(NoteInput.extend({ id }), z.null()),
  deleteNotes: change(z.object({ ids: z.array(id).min(1).max(2000) }), z.null()),
};
