import { z } from 'zod';
import { change, job, read } from '../../rpc.ts';
import { Day } from '../../week.ts';
import { OpenWord, TableSource, ViewLine } from '../import/import.contract.ts';
import { Layout } from '../import/layout.ts';

const id = z.int().min(1);
const line = z.string().trim().max(120);

/** A lesson of the school's own timetable: every week on its weekday, while its timetable is in force. */
export const LessonInput = z.object({
  timetableId: id,
  classId: id,
  /** 1 is Monday. */
  weekday: z.int().min(1).max(7),
  /** Number in the day; one of number and time is needed. */
  number: z.int().min(0).max(20).nullable(),
  /** Minutes after midnight. */
  startsAt: z.int().min(0).max(1_439).nullable(),
  minutes: z.int().min(1).max(600).nullable(),
  /** Null: the word is no known subject. */
  subjectKey: z.string().nullable(),
  subjectText: line,
  groupName: line.max(60),
  /** Null: whoever has the load. */
  staffId: id.nullable(),
  room: line.max(60),
});
export type LessonInput = z.infer<typeof LessonInput>;
const TimetableLesson = LessonInput.extend({ id });
export type TimetableLesson = z.infer<typeof TimetableLesson>;

const Timetable = z.object({
  id,
  name: z.string(),
  startsOn: Day,
  /** The day before the next timetable starts; null for the newest. */
  endsOn: Day.nullable(),
  lessons: z.int(),
});
export type Timetable = z.infer<typeof Timetable>;

const problemKinds = ['noClass', 'noDay', 'noTime', 'noSubject', 'noTeacher', 'manyTeachers', 'twice'] as const;
/** What could not be read in a line. A lesson without class, day or time is left out; the others come in without that part. */
export const LineProblem = z.object({
  sheet: z.string(),
  line: z.int(),
  kind: z.enum(problemKinds),
  text: z.string(),
  left: z.boolean(),
});
export type LineProblem = z.infer<typeof LineProblem>;

const TimetableImport = z.object({
  /** Lessons that are new, gone and as before. */
  added: z.int(),
  removed: z.int(),
  unchanged: z.int(),
  /** Lines that brought no lesson. */
  left: z.int(),
  problems: z.array(LineProblem),
  /** The table as it was understood, and the words that nobody has explained yet. */
  lines: z.array(ViewLine),
  words: z.array(OpenWord),
  /** Which columns of the grid hold lessons, and where its headings stand; null for a list, and for several sheets. */
  layout: Layout.nullable(),
  /** Name of the file, its mark, and its sheets. */
  file: z.string(),
  stamp: z.string().nullable(),
  sheets: z.array(z.string()),
  /** Lines in all; `lines` shows the first of them and those with questions. */
  rows: z.int(),
  emptyFormulas: z.int(),
});
export type TimetableImport = z.infer<typeof TimetableImport>;

export const timetableCalls = {
  /** The newest first. */
  listTimetables: read(z.null(), z.array(Timetable)),
  /** A timetable to type lessons into; refused when one starts on that day already. */
  addTimetable: change(z.object({ name: line.min(1), startsOn: Day }), z.object({ id })),
  /** Another name or first day; refused when another timetable starts on that day. */
  saveTimetable: change(z.object({ id, name: line.min(1), startsOn: Day }), z.null()),
  deleteTimetable: change(z.object({ id }), z.null()),
  listLessons: read(z.object({ timetableId: id }), z.array(TimetableLesson)),
  addLesson: change(LessonInput, z.object({ id })),
  saveLesson: change(TimetableLesson, z.null()),
  deleteLessons: change(z.object({ ids: z.array(id).min(1).max(20_000) }), z.object({ count: z.int() })),
  /**
   * Reads a table (XLSX, CSV, what FET exports, a list or a grid) as the timetable from a day on. One that starts that
   * very day is brought to what the file says; the one before ends the day before. `dryRun` only tells; `sheet` null:
   * all of them; `layout`: as the user has put it right, for one sheet.
   */
  importTimetable: job(
    z.object({
      source: TableSource,
      sheet: z.int().nullable(),
      layout: Layout.nullable(),
      name: line.min(1),
      startsOn: Day,
      dryRun: z.boolean(),
    }),
    TimetableImport,
  ),
  /** What a word of timetables means, for now and later: a class or a person of the school by `id`; null: nobody here. */
  tellTimetableWord: change(
    z.object({ place: z.enum(['class', 'teacher']), word: z.string().min(1).max(300), id: id.nullable() }),
    z.null(),
  ),
};
