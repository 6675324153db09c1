import { parseClassName } from '../../imports/class-name.ts';
import { weekdayOfText } from '../../imports/day-values.ts';
import { parseFullName } from '../../imports/person-name.ts';
import { plain } from '../../imports/plain.ts';
import type { StaffFinder } from '../../imports/staff-finder.ts';
import type { FindSubject } from '../../imports/subject-words.ts';
import { formatClass } from '../../people/class-name.ts';
import { parseTime } from '../time.ts';
import type { LessonInput, LineProblem } from './timetable.contract.ts';

interface Row {
  line: number;
  cells: readonly string[];
}

const columns = ['day', 'hour', 'class', 'subject', 'teacher', 'room', 'group', 'minutes'] as const;
type Column = (typeof columns)[number];

/** Headings by their first words, in both languages and as FET writes them. */
const words: Record<Column, readonly string[]> = {
  day: ['day', 'weekday', 'день', 'апта күні', 'күн'],
  hour: ['hour', 'period', 'lesson', 'time', 'урок', 'номер', '№', 'время', 'час', 'начало', 'сабақ нөмірі', 'сағат', 'уақыт', 'басталуы', 'рет'],
  class: ['students sets', 'students', 'class', 'класс', 'сынып'],
  subject: ['subject', 'предмет', 'дисциплина', 'пән'],
  teacher: ['teachers', 'teacher', 'учитель', 'педагог', 'преподаватель', 'мұғалім', 'ұстаз'],
  room: ['room', 'кабинет', 'аудитория', 'кабинеті', 'бөлме'],
  group: ['group', 'группа', 'подгруппа', 'топ'],
  minutes: ['minutes', 'минут', 'длительность', 'ұзақтығы'],
}; // biome-ignore format: words of a column on one line

export interface Finders {
  /** By the name as the school writes it: `7А`. */
  classes: ReadonlyMap<string, number>;
  staff: StaffFinder;
  findSubject: FindSubject;
}

export type ReadLesson = Omit<LessonInput, 'timetableId'>;

export interface ReadTimetable {
  lessons: ReadLesson[];
  problems: LineProblem[];
  /** Lines that brought no lesson. */
  left: number;
}

/** The columns of a heading row; null when it is none: day, class and subject have to be there. */
export function findColumns(cells: readonly string[]): Map<Column, number> | null {
  const found = new Map<Column, number>();
  for (const column of columns) {
    const names = words[column].map((word) => plain(word) || word);
    const place = cells.findIndex((cell, at) => {
      const heading = plain(cell) || cell.trim();
      return ![...found.values()].includes(at) && names.some((name) => heading === name || heading.startsWith(`${name} `));
    });
    if (place >= 0) found.set(column, place);
  }
  return found.has('day') && found.has('class') && found.has('subject') ? found : null;
} // biome-ignore format: one line for the names

/** Lessons of a table with one line each; several classes or teachers of a line are joined by `+`, `,` or `;`. */
export function readTimetable(rows: readonly Row[], found: Map<Column, number>, finders: Finders): ReadTimetable {
  const read: ReadTimetable = { lessons: [], problems: [], left: 0 };
  const seen = new Set<string>();
  let day = '';
  for (const { line, cells } of rows) {
    const cell = (column: Column) => (cells[found.get(column) ?? -1] ?? '').trim();
    const tell = (kind: LineProblem['kind'], text: string, left: boolean) =>
      read.problems.push({ line, kind, text, left });
    day = cell('day') || day; // a day that is written once heads the lines below it
    const before = read.lessons.length;
    const weekday = weekdayOfText(day);
    const time = readHour(cell('hour'));
    if (cell('class') === '' && cell('subject') === '') continue;
    if (weekday === null) tell('noDay', day, true);
    else if (!time) tell('noTime', cell('hour'), true);
    else {
      const text = cell('subject');
      const subjectKey = finders.findSubject(text);
      if (subjectKey === null) tell('noSubject', text, false);
      const people = readTeachers(cell('teacher'), finders.staff, (kind, name) => tell(kind, name, false));
      for (const set of split(cell('class'))) {
        const own = readSet(set, finders.classes);
        if (!own) {
          tell('noClass', set, true);
          continue;
        }
        const groupName = cell('group') || own.groupName;
        const minutes = Number(cell('minutes')) || time.minutes;
        const about = { weekday, number: time.number, startsAt: time.startsAt, minutes, subjectKey, subjectText: text };
        const room = cell('room');
        // Several teachers of one whole class are its groups, which the table does not name.
        for (const [at, staffId] of people.entries()) {
          const group = groupName || (people.length > 1 ? String(at + 1) : '');
          const lesson = { classId: own.classId, ...about, groupName: group, staffId, room };
          const name = JSON.stringify({ ...lesson, room: '', minutes: 0 });
          if (seen.has(name)) tell('twice', `${set}, ${text}`, true);
          else read.lessons.push(lesson);
          seen.add(name);
        }
      }
    }
    if (read.lessons.length === before) read.left += 1;
  }
  return read;
}

const split = (text: string): string[] => text.split(/\s*[+,;\n]\s*/).filter((part) => part !== '');

/** A number of a lesson (`3`, `3 урок`), a time (`09:00`, `9.00-9:40`), or both (`3 (09:00)`). */
function readHour(text: string): { number: number | null; startsAt: number | null; minutes: number | null } | null {
  const whole = /^(\d{1,2})(?:\s*[-.)]?\s*(?:\p{L}+\.?)?)?$/u.exec(text);
  if (whole && Number(whole[1]) <= 20) return { number: Number(whole[1]), startsAt: null, minutes: null };
  const both = /^(\d{1,2})\s*(?:\p{L}*\s*)?[(,]\s*(.+?)\)?$/u.exec(text);
  const time = parseTime(both?.[2] ?? text);
  return time && { number: both ? Number(both[1]) : null, startsAt: time.start, minutes: time.minutes };
}

/** A class, or a class with the name of a group behind it: `7А`, `7А Группа 1`, `7A_1`. */
function readSet(text: string, classes: ReadonlyMap<string, number>): { classId: number; groupName: string } | null {
  const words = text.split(/[\s_]+/);
  for (let count = words.length; count > 0; count--) {
    const name = parseClassName(words.slice(0, count).join(' '));
    const classId = name && classes.get(formatClass(name));
    if (classId) return { classId, groupName: words.slice(count).join(' ').slice(0, 60) };
  }
  return null;
}

/** The teachers of a line; one that nobody is leaves the lesson to whoever has the load. */
function readTeachers(
  text: string,
  staff: StaffFinder,
  tell: (kind: 'noTeacher' | 'manyTeachers', name: string) => void,
): (number | null)[] {
  const names = split(text);
  if (names.length === 0) return [null];
  return names.map((name) => {
    const parsed = parseFullName(name);
    const found = parsed ? staff.find(parsed) : 'none';
    if (typeof found !== 'string') return found.id;
    tell(found === 'several' ? 'manyTeachers' : 'noTeacher', name);
    return null;
  });
}
