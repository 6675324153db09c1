import { z } from 'zod';
import { Language } from '../../language.ts';
import { change, job, read } from '../../rpc.ts';
import { Day } from '../../week.ts';

const id = z.int().min(1);
const folder = z.string().nullable();

/** Whose plan leaves the PC: `ids` are classes or teachers, all of them when it is empty; a school has none. */
export const PlanOrder = z.object({
  kind: z.enum(['class', 'teacher', 'school']),
  ids: z.array(id).max(2_000),
  from: Day,
  to: Day,
  /** Null: each class in its own language, teachers and school in the school's first one. */
  language: Language.nullable(),
});
export type PlanOrder = z.infer<typeof PlanOrder>;

/** One class or teacher, for a telephone. */
const OneOrder = PlanOrder.extend({ kind: z.enum(['class', 'teacher']), ids: z.array(id).length(1) });

/** Where a paper was written; `count` plans stand in it. */
export const Written = z.object({ path: z.string(), pages: z.int(), count: z.int() });
export type Written = z.infer<typeof Written>;

const Bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

/** The stamp of a published day (SYK-4.1.2b, S03). */
export const Publication = z.object({
  id,
  day: Day,
  /** Where: a state system, a site, the notice board. */
  place: z.string(),
  author: z.string(),
  publishedAt: z.string(),
  /** Lessons that were in the plan, and how many of them had no term then. */
  lessons: z.int(),
  withoutDue: z.int(),
});
export type Publication = z.infer<typeof Publication>;

const PublicationState = z.object({
  publications: z.array(Publication),
  /** Lessons and lessons without a term by day, as the plan stands now. */
  days: z.array(z.object({ day: Day, lessons: z.int(), withoutDue: z.int() })),
  /** From this minute of the day on an unpublished next school day is reminded of; null: the school has not said. */
  remindAt: z.int().min(0).max(1_439).nullable(),
  /** The next school day when it has to be published and the hour has come. */
  due: Day.nullable(),
  /** Must each day be published by the profile, and by which clause (C29)? */
  rule: z.object({ must: z.boolean(), clause: z.string().nullable() }),
});

export const leavingCalls = {
  printPlan: job(PlanOrder.extend({ folder }), Written),
  /** A workbook, or a calendar file for each class or teacher. */
  exportPlan: job(PlanOrder.extend({ folder, format: z.enum(['xlsx', 'ics']) }), Written),
  /** The plan as a message for a messenger. */
  tellPlan: read(OneOrder, z.string()),
  /** The plan as a PDF as wide as a telephone, of which the window makes a picture. */
  drawPlan: job(OneOrder, Bytes),
  /** Keeps that picture as a file. */
  savePicture: job(z.object({ png: Bytes, name: z.string().min(1).max(120), folder }), z.object({ path: z.string() })),
  /** A paper that this room wrote into its own folder of papers, to be seen before it is printed. */
  readPaper: read(z.object({ path: z.string().max(2_000) }), Bytes),
  /** Such a paper once more, into another folder: exactly what was seen. */
  savePaper: job(z.object({ path: z.string().max(2_000), folder: z.string().min(1) }), z.object({ path: z.string() })),
  /** The rows that a version changed, as a paper (A07). */
  printNotice: job(z.object({ id, language: Language, folder }), Written),
  /** The substitution sheet of these days; lines that stood on none until now are marked as told by it. */
  printSubstitutions: job(z.object({ from: Day, to: Day, onlyNew: z.boolean(), language: Language, folder }), Written),
  findPublications: read(z.object({ from: Day, to: Day }), PublicationState),
  publishDay: change(
    z.object({ day: Day, place: z.string().trim().min(1).max(200), author: z.string().trim().min(1).max(200) }),
    Publication,
  ),
  saveReminder: change(z.object({ remindAt: z.int().min(0).max(1_439).nullable() }), z.null()),
};
