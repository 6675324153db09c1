import { parseLanguage, parseMinutes } from '../../imports/cell-values.ts';
import type { Reason } from '../../imports/imports.contract.ts';
import { remember } from '../../imports/remember.ts';
import { parseTime, type TimeSpan } from '../time.ts';
import { takeDay, takeWeek } from './day-hint.ts';
import { type HintOptions, type Hints, readHints, takeChannel, takeGrades } from './hints.ts';
import type { ColumnRole, Row } from './layout.ts';

/** A sentence about a slot that was not read. */
export const slotReason = (key: string, values: Reason['values'] = {}): Reason => ({
  key: `tvPlan.import.reason.${key}`,
  values,
});

/** What the columns beside the slots say of a row; `wrong` is what could not be read in them. */
export interface RowContext {
  hints: Hints;
  wrong: Reason | null;
  minutes: number | null;
  end: TimeSpan | null;
  topic: string;
}

type CellReader = (text: string, context: RowContext) => boolean;

/** Reads the columns beside the slots: the day, the time, the grade of the row. Each answers whether it understood. */
export function contextReader(
  roles: readonly ColumnRole[],
  options: HintOptions,
  unknownChannel: (row: Row, column: number, text: string) => void,
) {
  const alone = { ...options, alone: true };
  const day = remember((text) => takeDay(text, { ...alone, shortDates: true }));
  const week = remember((text) => takeWeek(/^\s*\d{1,2}\s*$/.test(text) ? `${text} week` : text));
  const time = remember(parseTime);
  const grade = remember((text) => ({ taken: takeGrades(text, true), ...readHints(text, alone) }));
  const channel = remember((text) => takeChannel(text, options.channels));
  const readers: Partial<Record<ColumnRole, CellReader>> = {
    day(text, { hints }) {
      const taken = day(text);
      if (taken) hints.day = { ...hints.day, ...taken.found };
      const clock = /\d[T ]\d\d:\d\d/.test(text) ? time(text.replace(/^.*[T ](?=\d\d:\d\d)/, '')) : null;
      if (clock && !hints.time) hints.time = clock;
      return taken !== null;
    },
    week(text, { hints }) {
      const taken = week(text);
      if (taken) hints.day = { ...hints.day, ...taken.found };
      return taken !== null;
    },
    time(text, { hints }) {
      const clock = time(text);
      if (clock) hints.time = clock;
      return clock !== null;
    },
    end(text, context) {
      context.end = time(text);
      return context.end !== null;
    },
    minutes(text, context) {
      context.minutes = parseMinutes(text.replace(/^00:(\d\d)(:00)?$/, '$1'));
      return context.minutes !== null;
    },
    grade(text, { hints }) {
      const { taken, hints: others } = grade(text);
      if (others.language) hints.language = others.language;
      if (taken) Object.assign(hints, taken.found);
      else if (others.grades) hints.grades = others.grades;
      return taken !== null || others.grades !== undefined;
    },
    language(text, { hints }) {
      const language = parseLanguage(text);
      if (language) hints.language = language;
      return language !== null;
    },
    channel(text, { hints }) {
      const taken = channel(text);
      if (taken) hints.channelId = taken.found;
      return taken !== null;
    },
    link(text, { hints }) {
      hints.link = text;
      return true;
    },
    topic(text, context) {
      const { hints, rest } = /повтор|қайталау|repeat/iu.test(text)
        ? readHints(text, options)
        : { hints: {}, rest: text };
      context.topic = context.topic === '' ? rest : `${context.topic}. ${rest}`;
      if ('repeats' in hints) context.hints.repeats = true;
      return true;
    },
  };
  const problems: Partial<Record<ColumnRole, string>> = {
    day: 'badDay',
    week: 'badWeek',
    time: 'badTime',
    grade: 'badGrade',
    channel: 'unknownChannel',
  };
  return (row: Row): RowContext => {
    const context: RowContext = { hints: {}, wrong: null, minutes: null, end: null, topic: '' };
    for (const [column, role] of roles.entries()) {
      const text = row.cells[column] ?? '';
      const read = readers[role];
      if (!read || text === '' || read(text, context)) continue;
      const problem = problems[role];
      if (problem) context.wrong = slotReason(problem, { text: text.slice(0, 80) });
      if (role === 'channel') unknownChannel(row, column, text);
    }
    return context;
  };
}
