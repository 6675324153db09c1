import { weekdayOf } from '../clock.ts';
import { type HintOptions, type Hints, mergeHints, readHints } from '../import/hints.ts';
import { type Layout, type Row, recogniseLayout } from '../import/layout.ts';
import { walkRows } from '../import/walk-rows.ts';
import type { LessonDraft } from './lesson-draft.ts';
import { readCell } from './read-cell.ts';

const besideWords: ['teacher' | 'room', RegExp][] = [
  ['teacher', /учител|педагог|преподават|мұғалім|ұстаз|teacher/iu],
  ['room', /каб|ауд|бөлме|room/iu],
];

/** Columns beside a column of lessons that hold its teachers or rooms: `5А | каб. | 5Б | каб.` */
function besideColumns(rows: readonly Row[], { roles, headings }: Layout): Map<string, number> {
  const found = new Map<string, number>();
  for (const [column, role] of roles.entries()) {
    if (role !== 'time') continue;
    const heading = headings.map((place) => rows[place]?.cells[column] ?? '').join(' ');
    const what = besideWords.find(([, pattern]) => pattern.test(heading))?.[0];
    const cell = roles.slice(0, column).lastIndexOf('cell');
    if (what && cell >= 0) found.set(`${what} ${cell}`, column);
  }
  return found;
}

/** The layout of a grid of lessons: classes, days or numbers as headings; null when the table is none. */
export function lessonGridLayout(rows: readonly Row[], options: HintOptions, isSubject: (text: string) => boolean): Layout | null {
  const { roles, ...layout } = recogniseLayout(rows, options, isSubject, 'days');
  // Whatever stands beside the lessons may say their day, number, class, teacher or room: only the user leaves a column out.
  const read = roles.map((role) => (role === 'cell' ? role : ('time' as const)));
  return roles.includes('cell') ? { ...layout, roles: read } : null;
} // biome-ignore format: one signature

/**
 * Lessons of a grid: times or numbers by days for a class, classes by numbers, numbers by classes. What a cell does not
 * say stands at its row, over its column or over its part; in a merged column it stands only in the first line.
 */
export function* gridDrafts(
  rows: readonly Row[],
  sheetName: string,
  layout: Layout,
  options: HintOptions,
  isSubject: (text: string) => boolean,
): Generator<LessonDraft> {
  const beside = besideColumns(rows, layout);
  const besides = new Set(beside.values());
  const side = layout.roles.flatMap((role, column) => (role !== 'time' || besides.has(column) ? [] : [column]));
  let part: Hints | null = null;
  let carried: Hints = {};
  for (const { row, section, heads } of walkRows(rows, sheetName, layout, options)) {
    if (section !== part) [part, carried] = [section, {}];
    const own = mergeHints(...side.map((column) => readHints(row.cells[column] ?? '', { ...options, alone: true }).hints));
    carried = { ...carried, ...(own.day ? { day: own.day } : {}), ...classesOf(own, carried) };
    for (const [column, role] of layout.roles.entries()) {
      const text = row.cells[column] ?? '';
      if (role !== 'cell' || !/\p{L}{2}/u.test(text)) continue;
      const hints = mergeHints(section, heads.get(column) ?? {}, carried, own);
      const cellOf = (what: string) => (row.cells[beside.get(`${what} ${column}`) ?? -1] ?? '').trim();
      for (const lesson of readCell(text, isSubject)) yield draftOf(lesson, hints, { line: row.line, column }, cellOf);
    }
  }
} // biome-ignore format: one line for the hints of a row

const classesOf = ({ classes, strangeClass }: Hints, before: Hints): Partial<Hints> =>
  classes || strangeClass
    ? { ...(classes ? { classes } : {}), ...(strangeClass ? { strangeClass } : {}) }
    : before.classes
      ? { classes: before.classes }
      : {};

function draftOf(
  lesson: ReturnType<typeof readCell>[number],
  { day, time, number, classes, strangeClass }: Hints,
  { line, column }: { line: number; column: number },
  cellOf: (what: string) => string,
): LessonDraft {
  const weekday = day?.weekday ?? (day?.date ? weekdayOf(day.date) : null);
  const known = number !== undefined || time !== undefined;
  const hour = { number: number ?? null, startsAt: time?.start ?? null, minutes: time?.minutes ?? null };
  const teachers = lesson.teachers.length > 0 ? lesson.teachers : cellOf('teacher').split(/\s*[/;\n]\s*/).filter(Boolean);
  const found = classes ?? null;
  return {
    line,
    day: { weekday, text: '', column },
    hour: { hour: known ? hour : null, text: '', column },
    sets: [{ text: strangeClass ?? '', found: strangeClass ? null : found, column }],
    subject: { text: lesson.subject, column },
    teachers: teachers.map((text) => ({ text, column })),
    room: lesson.room || cellOf('room'),
    groupName: lesson.groupName,
    minutes: null,
  };
} // biome-ignore format: one line for the teachers
