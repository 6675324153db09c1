import type { Reason } from '../../imports/imports.contract.ts';
import { remember } from '../../imports/remember.ts';
import type { Language } from '../../language.ts';
import { formatDayShort } from '../../text/format.ts';
import type { Day } from '../../week.ts';
import { longest } from '../broadcast.ts';
import type { TimeSpan } from '../time.ts';
import { type DayHint, type Reckoning, type ResolvedDay, resolveDay } from './day-hint.ts';
import { type HintOptions, type Hints, mergeHints, readHints } from './hints.ts';
import type { ColumnRole, Layout, Row } from './layout.ts';
import { contextReader, type RowContext, slotReason } from './row-context.ts';
import type { RefusedSlot, Slot } from './slot.ts';
import type { SubjectMatch } from './subject-match.ts';
import { walkRows } from './walk-rows.ts';

/** What holds for every slot for which the table itself says nothing. */
export interface Defaults extends Reckoning {
  day: Day | null;
  channelId: number | null;
  grade: number | null;
  language: Language | null;
  minutes: number;
}

export interface ReadOptions extends HintOptions {
  defaults: Defaults;
  /** Language of each channel, and the channel of each language. */
  languageOf: ReadonlyMap<number, Language | null>;
  channelOf: Readonly<Partial<Record<Language, number>>>;
  match: (text: string) => SubjectMatch;
  /** Filled with the names of the defaults that were needed. */
  used: Set<keyof Defaults>;
}

/** Told of each cell on the way, for the picture of the table. */
export interface Marks {
  subject(row: Row, column: number, match: SubjectMatch): void;
  unknownChannel(row: Row, column: number, text: string): void;
}

/** Reads the slots of a sheet row by row, as a layout says. */
export function* readSlots(
  rows: readonly Row[],
  sheetName: string,
  layout: Layout,
  options: ReadOptions,
  marks: Marks,
): Generator<Slot> {
  const reader = slotReader(layout.roles, options, marks);
  for (const { row, section, heads } of walkRows(rows, sheetName, layout, options)) yield* reader(row, section, heads);
}

function slotReader(roles: readonly ColumnRole[], options: ReadOptions, marks: Marks) {
  const columnsOf = (role: ColumnRole) => roles.flatMap((one, column) => (one === role ? [column] : []));
  const subjects = [...columnsOf('subject'), ...columnsOf('cell')];
  const readContext = contextReader(roles, options, marks.unknownChannel);
  const hintsOf = remember((text) => readHints(text, { ...options, alone: false }));
  return function* (row: Row, section: Hints, heads: ReadonlyMap<number, Hints>): Generator<Slot> {
    const context = readContext(row);
    for (const column of subjects) {
      const text = row.cells[column] ?? '';
      if (!/[\p{L}]{2}/u.test(text)) {
        if (roles[column] === 'subject' && row.cells.filter((cell) => cell !== '').length > 1)
          yield { line: row.line, column, text, reason: slotReason('noSubject') };
        continue;
      }
      for (const part of partsOf(text, hintsOf, options.match)) {
        const { hints, rest } = hintsOf(part);
        const match = options.match(rest);
        marks.subject(row, column, match);
        if (match.how === 'nothing') continue;
        const all = mergeHints(section, heads.get(column) ?? {}, context.hints, hints);
        yield* slotsOf(all, match, context, { row, column, text: part }, options);
      }
    }
  };
}

type Where = { row: Row; column: number; text: string };

function* slotsOf(
  hints: Hints,
  match: SubjectMatch,
  context: RowContext,
  { row, column, text }: Where,
  options: ReadOptions,
): Generator<Slot> {
  const refuse = (why: Reason): RefusedSlot => ({ line: row.line, column, text, reason: why });
  if (context.wrong?.key.endsWith('unknownChannel')) return yield refuse(context.wrong);
  const day = dayOf(hints.day, options);
  if ('problem' in day) {
    const values = day.problem === 'disagrees' ? { day: formatDayShort(day.day) } : {};
    return yield refuse(context.wrong ?? slotReason(day.problem === 'none' ? 'noDay' : 'dayDisagrees', values));
  }
  const start = hints.time?.start;
  if (start === undefined) return yield refuse(context.wrong ?? slotReason('noTime'));
  const { grades, language, channelId, minutes } = filledUp(hints, context, start, options);
  const wrongGrade = hints.badGrade ?? grades.find((grade) => grade > 12);
  if (wrongGrade !== undefined) return yield refuse(slotReason('badGrade', { text: wrongGrade }));
  if (grades.length === 0) return yield refuse(context.wrong ?? slotReason('noGrade'));
  if (!language) return yield refuse(slotReason('noLanguage'));
  if (channelId === undefined) return yield refuse(slotReason('noChannel'));
  if (minutes < 1 || minutes > longest) return yield refuse(slotReason('badLength', { minutes }));
  for (const grade of grades) {
    yield {
      line: row.line,
      column,
      day: day.day,
      startsAt: start,
      minutes,
      channelId,
      grade,
      language,
      subjectKey: match.key,
      subjectText: match.text.slice(0, 300),
      topic: (context.topic || match.topic).slice(0, 600),
      replayLink: (hints.link ?? '').slice(0, 600),
      repeats: hints.repeats ? 1 : 0,
      guessed: match.how === 'guessed',
    };
  }
}

/** The day that is meant; notes which of the user's answers was needed for it. */
function dayOf(hint: DayHint = {}, { defaults, used }: ReadOptions): ResolvedDay {
  if (Object.keys(hint).length === 0 || (hint.date ?? hint.monthDay ?? hint.weekday) === undefined) {
    used.add('day');
    if (defaults.day) return { day: defaults.day };
  }
  if (hint.week !== undefined) used.add('firstMonday');
  else if (hint.weekday !== undefined && (hint.date ?? hint.monthDay ?? hint.isoWeek) === undefined) used.add('week');
  return resolveDay(hint, defaults);
}

/** Grade, language, channel and length: what the table says, else what the user has answered. */
function filledUp(hints: Hints, context: RowContext, start: number, options: ReadOptions) {
  const { defaults, used, languageOf, channelOf } = options;
  if (hints.grades === undefined && hints.badGrade === undefined) used.add('grade');
  if (hints.channelId === undefined) used.add('channelId');
  const told = hints.language ?? (hints.channelId === undefined ? null : languageOf.get(hints.channelId));
  const chosen = defaults.channelId === null ? null : languageOf.get(defaults.channelId);
  if (!told) used.add('language');
  const language = told ?? defaults.language ?? chosen ?? null;
  const length = hints.time?.minutes ?? context.minutes ?? lengthTo(start, context.end);
  if (length === null) used.add('minutes');
  return {
    grades: hints.grades ?? (defaults.grade === null ? [] : [defaults.grade]),
    language,
    channelId: hints.channelId ?? defaults.channelId ?? (language ? channelOf[language] : undefined),
    minutes: length ?? defaults.minutes,
  };
}

const lengthTo = (start: number, end: TimeSpan | null) => (end ? (end.start - start + 1440) % 1440 : null);

/** A cell with several lessons: every part of it names a grade, a time or a known subject of its own. */
function partsOf(
  text: string,
  hintsOf: (text: string) => { hints: Hints; rest: string },
  match: (text: string) => SubjectMatch,
): string[] {
  const parts = text.split(/\n|;/).filter((part) => /\p{L}{2}/u.test(part));
  if (parts.length < 2) return [text.replace(/\n/g, '. ')];
  const separate = parts.every((part) => {
    const { rest } = hintsOf(part);
    return rest !== '' && ['exact', 'nothing'].includes(match(rest).how);
  });
  return separate ? parts : [text.replace(/\s*\n\s*/g, '. ')];
}
