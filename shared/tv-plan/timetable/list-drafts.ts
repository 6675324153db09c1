import { weekdayOfText } from '../../imports/day-values.ts';
import { plain } from '../../imports/plain.ts';
import type { Row } from '../import/layout.ts';
import type { ClassOf } from '../import/school-hints.ts';
import { joinHours, type LessonDraft, readHour, split } from './lesson-draft.ts';

const columns = ['day', 'hour', 'time', 'class', 'subject', 'teacher', 'room', 'group', 'minutes'] as const;
type Column = (typeof columns)[number];

/** Headings by their first words, in both languages and as FET writes them. */
const words: Record<Column, readonly string[]> = {
  day: ['day', 'weekday', 'день', 'апта күні', 'күн'],
  hour: ['hour', 'period', 'lesson', 'урок', 'урока', 'номер', '№', 'час', 'сабақ нөмірі', 'рет'],
  time: ['time', 'start', 'время', 'начало', 'сағат', 'уақыт', 'басталуы'],
  class: ['students sets', 'students', 'class', 'класс', 'сынып'],
  subject: ['subject', 'предмет', 'дисциплина', 'пән'],
  teacher: ['teachers', 'teacher', 'учитель', 'педагог', 'преподаватель', 'мұғалім', 'ұстаз'],
  room: ['room', 'кабинет', 'аудитория', 'кабинеті', 'бөлме'],
  group: ['group', 'группа', 'подгруппа', 'топ'],
  minutes: ['minutes', 'минут', 'длительность', 'ұзақтығы'],
}; // biome-ignore format: words of a column on one line

/** The columns of a heading row; null when it is none: day, class and subject have to be there. */
function findColumns(cells: readonly string[]): Map<Column, number> | null {
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

/** Where the heading of a list stands and what its columns are; null when the table is no list. */
export function findHeading(rows: readonly Row[]): { place: number; found: Map<Column, number> } | null {
  for (const [place, { cells }] of rows.slice(0, 30).entries()) {
    const found = findColumns(cells);
    if (found) return { place, found };
  }
  return null;
}

/** Lessons of a table with one line each; several classes or teachers of a line are joined by `+`, `,` or `;`. */
export function* listDrafts(
  rows: readonly Row[],
  { place, found }: { place: number; found: Map<Column, number> },
  classOf: ClassOf,
): Generator<LessonDraft> {
  let day = '';
  for (const { line, cells } of rows.slice(place + 1)) {
    const at = (column: Column) => found.get(column) ?? -1;
    const cell = (column: Column) => (cells[at(column)] ?? '').trim();
    day = cell('day') || day; // a day that is written once heads the lines below it
    if (cell('class') === '' && cell('subject') === '') continue;
    yield {
      line,
      day: { weekday: weekdayOfText(day), text: day, column: at('day') },
      hour: {
        hour: found.has('hour') ? joinHours(cell('hour'), cell('time')) : readHour(cell('time')),
        text: cell('hour') || cell('time'),
        column: found.get('hour') ?? at('time'),
      },
      sets: split(cell('class')).map((text) => ({ text, found: classOf(text), column: at('class') })),
      subject: { text: cell('subject'), column: at('subject') },
      teachers: split(cell('teacher')).map((text) => ({ text, column: at('teacher') })),
      room: cell('room'),
      groupName: cell('group'),
      minutes: Number(cell('minutes')) || null,
    };
  }
}
