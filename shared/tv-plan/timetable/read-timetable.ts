import { parseClassName } from '../../imports/class-name.ts';
import { parseFullName } from '../../imports/person-name.ts';
import { plain } from '../../imports/plain.ts';
import { StaffFinder } from '../../imports/staff-finder.ts';
import type { SubjectName } from '../../imports/subject-words.ts';
import { formatClass } from '../../people/class-name.ts';
import type { Staff } from '../../people/people.contract.ts';
import type { HintOptions } from '../import/hints.ts';
import type { OpenWord, ViewLine } from '../import/import.contract.ts';
import type { Layout, Row } from '../import/layout.ts';
import { Picture } from '../import/picture.ts';
import type { ClassOf, ClassSet } from '../import/school-hints.ts';
import { type KnownWord, subjectMatcher } from '../import/subject-match.ts';
import { gridDrafts, lessonGridLayout } from './grid-drafts.ts';
import { split } from './lesson-draft.ts';
import { findHeading, listDrafts } from './list-drafts.ts';
import { LessonMaker, type ReadLesson } from './make-lessons.ts';
import type { LineProblem } from './timetable.contract.ts';

/** What the words of a timetable are looked up in. */
export interface TimetableWords {
  subjects: SubjectName[];
  subjectWords: KnownWord[];
  classes: { id: number; grade: number; letter: string }[];
  staff: Staff[];
  /** What the user has explained; neither class nor person: nobody here. */
  words: { place: 'class' | 'teacher'; word: string; classId: number | null; staffId: number | null }[];
  /** The columns as the user has put them right; of one sheet alone. */
  layout: Layout | null;
}

export interface ReadTimetable {
  lessons: ReadLesson[];
  problems: LineProblem[];
  left: number;
  lines: ViewLine[];
  words: OpenWord[];
  /** Of the only sheet, when it is a grid. */
  layout: Layout | null;
  /** Sheets in which a timetable was found. */
  found: number;
}

/** Reads the lessons of all sheets: lists with a line each, and grids of classes, days and numbers. */
export function readTimetable(sheets: readonly { name: string; rows: readonly Row[] }[], given: TimetableWords): ReadTimetable {
  const match = subjectMatcher(given.subjects, given.subjectWords);
  const isSubject = (text: string) => match(text).how !== 'unmatched';
  const classOf = classFinder(given);
  const options: HintOptions = { american: false, alone: true, channels: [], classOf };
  const maker = new LessonMaker({ subject: match, teacher: teacherFinder(given) });
  const lines: ViewLine[] = [];
  const words = new Map<string, OpenWord>();
  let [found, shown]: [number, Layout | null] = [0, null];
  for (const { name, rows } of sheets) {
    const picture = new Picture();
    const told = sheets.length === 1 ? given.layout : null;
    const heading = told ? null : findHeading(rows);
    const layout = heading ? null : (told ?? lessonGridLayout(rows, options, isSubject));
    if (!heading && !layout) continue;
    found += 1;
    const drafts = heading ? listDrafts(rows, heading, classOf) : layout ? gridDrafts(rows, name, layout, options, isSubject) : [];
    for (const draft of drafts) maker.add(draft, sheets.length > 1 ? name : '', picture);
    lines.push(...picture.lines(rows, layout ?? { shape: 'days', headings: [heading?.place ?? 0], roles: [] }));
    if (sheets.length === 1) shown = layout;
    for (const word of picture.words()) {
      const known = words.get(`${word.place} ${word.text}`);
      if (known) known.count += word.count;
      else words.set(`${word.place} ${word.text}`, word);
    }
  }
  const { lessons, problems, left } = maker;
  return { lessons, problems, left, lines, words: [...words.values()].sort((a, b) => b.count - a.count), layout: shown, found };
} // biome-ignore format: one line for the drafts

/** Classes by the words that were explained, else by name, with or without a group behind it: `7А`, `7А Группа 1`, `7A_1`. */
function classFinder({ classes, words }: TimetableWords): ClassOf {
  const known = new Map(classes.map((one) => [formatClass(one), one.id]));
  const told = new Map(words.filter(({ place }) => place === 'class').map(({ word, classId }) => [word, classId]));
  const one = (text: string): ClassSet[] | null => {
    const answer = told.get(plain(text));
    if (answer !== undefined) return answer === null ? [] : [{ classId: answer, groupName: '' }];
    const parts = text.split(/[\s_]+/);
    for (let count = parts.length; count > 0; count--) {
      const name = parseClassName(parts.slice(0, count).join(' '));
      const classId = name && known.get(formatClass(name));
      if (classId) return [{ classId, groupName: parts.slice(count).join(' ').slice(0, 60) }];
    }
    return null;
  };
  return (text) => {
    const parts = split(text).map(one);
    return parts.length > 0 && parts.every((part) => part !== null) ? parts.flat() : null;
  };
}

function teacherFinder({ staff, words }: TimetableWords) {
  const finder = new StaffFinder(staff);
  const told = new Map(words.filter(({ place }) => place === 'teacher').map(({ word, staffId }) => [word, staffId]));
  return (text: string): number | null | 'noTeacher' | 'manyTeachers' => {
    const answer = told.get(plain(text));
    if (answer !== undefined) return answer;
    const name = parseFullName(text);
    const found = name ? finder.find(name) : 'none';
    if (typeof found !== 'string') return found.id;
    return found === 'several' ? 'manyTeachers' : 'noTeacher';
  };
}
