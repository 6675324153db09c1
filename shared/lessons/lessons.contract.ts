import { z } from 'zod';
import { Bilingual, Language } from '../language.ts';
import { change, job, read } from '../rpc.ts';
import { Week } from '../week.ts';
import { LessonSheet, SheetItem, sheetStates } from './lesson-sheet.ts';
import { missingFields } from './readiness.ts';
import { RichText } from './rich-text.ts';

/** One class and subject of the week: what the board shows in a square. */
export const BoardCell = z.object({
  classId: z.int(),
  subjectKey: z.string(),
  sheetId: z.int().nullable(),
  state: z.enum(['none', ...sheetStates]),
  topic: z.string(),
  /** False for a sheet of a subject that the class's load does not name: it is shown, but never counted as missing. */
  inLoad: z.boolean(),
});
export type BoardCell = z.infer<typeof BoardCell>;

export const BoardClass = z.object({
  id: z.int(),
  name: z.string(),
  grade: z.int(),
  language: Language,
  students: z.int(),
  /** Students whose week goes on paper: a gap in such a class is a gap in packets. */
  paperStudents: z.int(),
});
export type BoardClass = z.infer<typeof BoardClass>;

export const BoardSubject = z.object({ key: z.string(), name: Bilingual });
export type BoardSubject = z.infer<typeof BoardSubject>;

export const Board = z.object({
  week: Week,
  classes: z.array(BoardClass),
  subjects: z.array(BoardSubject),
  cells: z.array(BoardCell),
  /** The latest earlier week with sheets, from which this one can be filled; null when there is none. */
  earlierWeek: Week.nullable(),
});
export type Board = z.infer<typeof Board>;

/** A class that could use the sheet: same grade and language. */
export const Candidate = z.object({
  id: z.int(),
  name: z.string(),
  paperStudents: z.int(),
  inLoad: z.boolean(),
  /** The sheet of this subject and week that the class has now, if it is another one. */
  otherSheetId: z.int().nullable(),
  otherTopic: z.string(),
});
export type Candidate = z.infer<typeof Candidate>;

const Missing = z.object({ field: z.enum(missingFields), clauses: z.array(z.string()) });

/** A sheet opened in the editor, or the place of one that is not written yet (`sheet` is null). */
export const OpenSheet = z.object({
  sheet: LessonSheet.nullable(),
  week: Week,
  grade: z.int(),
  language: Language,
  subject: BoardSubject,
  candidates: z.array(Candidate),
  missing: z.array(Missing),
  /** Names of those who teach the subject in the sheet's classes. */
  teachers: z.array(z.string()),
  /** A sheet of the same class and subject from an earlier week, which can be copied here. */
  earlier: z.object({ sheetId: z.int(), week: Week, topic: z.string() }).nullable(),
});
export type OpenSheet = z.infer<typeof OpenSheet>;

const Place = z.object({ week: Week, classId: z.int(), subjectKey: z.string() });

/** What the editor writes. Empty lines are left out before; the classes decide grade and language. */
export const SheetText = z.object({
  topic: z.string().max(500),
  pages: z.string().max(500),
  notes: RichText,
  questions: z.array(SheetItem),
  tasks: z.array(SheetItem),
  extra: z.array(SheetItem),
  feedback: z.string().max(1000),
  minutes: LessonSheet.shape.minutes,
  dueOn: LessonSheet.shape.dueOn,
  state: LessonSheet.shape.state,
});
export type SheetText = z.infer<typeof SheetText>;

const Moved = z.object({ classId: z.int(), className: z.string(), topic: z.string(), deleted: z.boolean() });
const Saved = z.object({ sheet: LessonSheet, missing: z.array(Missing), moved: z.array(Moved) });
export type Saved = z.infer<typeof Saved>;
export type MovedClass = z.infer<typeof Moved>;

/** Bytes of a picture file as they may come over the door. */
export const largestPicture = 12 * 1024 * 1024;
const PictureFile = z.instanceof(Uint8Array).refine((file) => file.length <= largestPicture);
const PictureInfo = z.object({ pictureId: z.int(), width: z.int(), height: z.int() });

export const lessonsContract = {
  findBoard: read(z.object({ week: Week }), Board),
  findSheet: read(z.object({ sheetId: z.int() }), OpenSheet),
  /** The sheet of a class, subject and week, or what is known of it before it is written. */
  findPlace: read(Place, OpenSheet),
  /** Writes a sheet that is not there yet, for these classes. */
  start: change(Place.omit({ classId: true }).extend({ classIds: z.array(z.int()).min(1), text: SheetText }), Saved),
  /** Saves a sheet; it stays or becomes ready only when nothing required is missing, else it is kept as a draft. */
  save: change(z.object({ sheetId: z.int(), text: SheetText }), Saved),
  /** Gives the sheet these classes (one grade, one language); classes with another sheet leave it. */
  assign: change(z.object({ sheetId: z.int(), classIds: z.array(z.int()).min(1) }), Saved),
  remove: change(z.object({ sheetId: z.int() }), z.null()),
  /** Copies sheets of an earlier week as drafts where classes have none yet: of one class or of all, of one subject or all. */
  copyFrom: change(
    z.object({ from: Week, to: Week, classId: z.int().nullable(), subjectKey: z.string().nullable() }),
    z.object({ sheetIds: z.array(z.int()), skipped: z.int() }),
  ),
  /** Keeps a PNG or JPEG of up to 12 MB, made smaller when it is larger than a page needs. */
  addPicture: change(z.object({ file: PictureFile }), PictureInfo),
  /** The pages of a sheet as they will lie in the packets, as PDF. */
  showPaper: read(
    z.object({ sheetId: z.int() }),
    z.object({ bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array) }),
  ),
  /** Writes these pages into the folder of the week's papers, to be printed; gives the path. */
  savePaper: job(z.object({ sheetId: z.int() }), z.object({ path: z.string() })),
  /** The picture as a data: address that a page can show. */
  findPicture: read(z.object({ pictureId: z.int() }), z.object({ url: z.string() }).nullable()),
};
