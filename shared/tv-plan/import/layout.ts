import { z } from 'zod';
import { groupBy } from '../../group-by.ts';
import { plain } from '../../imports/plain.ts';
import { takeTime } from '../time.ts';
import { takeDay } from './day-hint.ts';
import { type HintOptions, type Hints, readHints } from './hints.ts';

export const shapes = ['list', 'days', 'grades'] as const;
export const Shape = z.enum(shapes);
export type Shape = z.infer<typeof Shape>;

/** What the cells of a column hold. `cell`: slots of the day, grade or time that its heading names. */
export const columnRoles = [
  'skip', 'day', 'week', 'time', 'end', 'minutes', 'grade', 'language', 'channel', 'subject', 'topic', 'link', 'cell',
] as const; // biome-ignore format: a list of words
export const ColumnRole = z.enum(columnRoles);
export type ColumnRole = z.infer<typeof ColumnRole>;

export const Layout = z.object({
  shape: Shape,
  /** Places of the rows that hold headings; what stands above them is a title. Empty: no headings. */
  headings: z.array(z.int()),
  roles: z.array(ColumnRole),
});
export type Layout = z.infer<typeof Layout>;

export interface Row {
  line: number;
  cells: readonly string[];
}

const roleWords: [ColumnRole, RegExp][] = [
  ['day', /^(день недели|апта куни|week day|day of week|дата показа|куни|кун)$/],
  ['subject', /(^| )(предмет|пан|пани|дисциплин|учебный предмет|subject|course)/],
  ['topic', /(^| )(тема|такырып|topic|title|назван|содержан|programme?|episode|атауы)/],
  ['end', /(^| )(конец|оконч|аякталу|end|finish|until)|^(to|till|до|дейин)$/],
  ['minutes', /(^| )(минут|мин|длител|хронометраж|узактыгы|duration|minutes|length)/],
  ['time', /(^| )(врем|уакыт|начал|басталу|time|start|час|сагат)|^from$/],
  ['language', /(^| )(язык|тили|тил|language)( |$)/],
  ['channel', /(^| )(канал|телеканал|арна|телеарна|channel|station)/],
  ['week', /(^| )(недел|апта|week)/],
  ['day', /(^| )(дата|день|кун|куни|число|date|day)/],
  ['grade', /(^| )(класс|сынып|параллел|grade|class|year|form)/],
  ['link', /(^| )(ссылк|силтеме|link|url|видео|video|replay|повтор)/],
].map(([role, pattern]) => [role as ColumnRole, pattern as RegExp]);

// Latin look-alikes are folded in what is compared, so the English words above must be folded as well.
const foldedWords: [ColumnRole, RegExp][] = roleWords.map(([role, pattern]) => [
  role,
  new RegExp(
    pattern.source.replace(/[a-z]{2,}/g, (word) => plain(word)),
    'u',
  ),
]);

/** The role that the words of a heading speak for. */
function roleOfHeading(text: string): ColumnRole | null {
  if (text.length > 60 || /\d/.test(text)) return null;
  const words = plain(text);
  return foldedWords.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

type Axis = 'day' | 'grade' | 'time' | 'class' | 'number' | 'other';

/** What a heading of slots names, when it names nothing else. */
function axisOf(text: string, options: HintOptions, bareNumbers: boolean): { axis: Axis; hints: Hints } | null {
  if (text === '' || text.length > 80) return null;
  if (/^\s*\d{1,2}\s*$/.test(text) && !bareNumbers && !options.classOf) return null;
  const { hints, rest } = readHints(text, { ...options, alone: true });
  if (/[\p{L}\d]{2}/u.test(rest)) return null;
  if (hints.classes || hints.strangeClass) return { axis: 'class', hints };
  if (hints.grades || hints.badGrade) return { axis: 'grade', hints };
  if (hints.day) return { axis: 'day', hints };
  if (hints.number !== undefined) return { axis: 'number', hints };
  if (hints.time) return { axis: 'time', hints };
  return hints.language || hints.channelId !== undefined ? { axis: 'other', hints } : null;
}

/** The hints by which a row heads columns of slots; empty when it does not. */
export function axisCells(row: Row, options: HintOptions, above?: Row): Map<number, { axis: Axis; hints: Hints }> {
  const isGrade = (text: string) => roleOfHeading(text) === 'grade';
  const bareNumbers = row.cells.some(isGrade) || (above?.cells.some(isGrade) ?? false);
  const found = new Map<number, { axis: Axis; hints: Hints }>();
  const shortDates = isRowOfDates(row);
  for (const [column, text] of row.cells.entries()) {
    const axis = axisOf(text, { ...options, shortDates }, bareNumbers);
    if (axis) found.set(column, axis);
  }
  return found;
}

/** `06.04 | 07.04 | 08.04` are days: the months agree and the days do not; in `9.00 | 9.10` it is the other way round. */
function isRowOfDates({ cells }: Row): boolean {
  const pairs = cells.flatMap((text) => /^\s*(\d{1,2})[./](\d{2})\s*$/.exec(text)?.slice(1, 3).join(' ') ?? []);
  const [days, months] = [0, 1].map((place) => new Set(pairs.map((pair) => pair.split(' ')[place])));
  return pairs.length > 1 && months!.size <= 2 && months!.size < days!.size;
}

/** How many rows are looked at to find headings. */
const searched = 60;

/** Recognises how a table of broadcasts is laid out; `wanted` is what the user says that it is. */
export function recogniseLayout(
  rows: readonly Row[],
  options: HintOptions,
  isSubject: (text: string) => boolean,
  wanted: Shape | null,
): Layout {
  const list = wanted === null || wanted === 'list' ? listHeadings(rows) : null;
  if (list !== null) return listLayout(rows, list, options, isSubject);
  const grid = wanted === 'list' ? null : gridLayout(rows, options, isSubject);
  return grid ? { ...grid, shape: wanted ?? grid.shape } : listLayout(rows, null, options, isSubject);
}

/** The row whose words name a column of subjects and at least one more. */
function listHeadings(rows: readonly Row[]): number | null {
  const place = rows.slice(0, searched).findIndex(({ cells }) => {
    const roles = new Set(cells.flatMap((text) => roleOfHeading(text) ?? []));
    return roles.size >= 3 && (roles.has('subject') || roles.has('topic')) && (roles.has('time') || roles.has('grade'));
  });
  return place < 0 ? null : place;
}

function listLayout(
  rows: readonly Row[],
  heading: number | null,
  options: HintOptions,
  isSubject: (text: string) => boolean,
): Layout {
  const data = rows.slice(heading === null ? 0 : heading + 1);
  const words = heading === null ? [] : (rows[heading]?.cells ?? []);
  const roles: ColumnRole[] = [];
  for (let column = 0; column < widthOf(rows); column++) {
    const role = roleOfHeading(words[column] ?? '') ?? roleOfContent(data, column, options, isSubject);
    // Of two columns with one meaning the first counts; a second day column may be the weekday beside the date.
    roles.push(roles.includes(role) && role !== 'day' ? 'skip' : role);
  }
  // `Title` beside `Subject` is the topic; alone it is the subject.
  if (!roles.includes('subject') && roles.includes('topic')) roles[roles.indexOf('topic')] = 'subject';
  return { shape: 'list', headings: heading === null ? [] : [heading], roles };
}

function gridLayout(rows: readonly Row[], options: HintOptions, isSubject: (text: string) => boolean): Layout | null {
  const heads = (place: number) => {
    const row = rows[place];
    if (!row || row.cells.some(isSubject)) return null;
    const cells = axisCells(row, options, rows[place - 1]);
    const times = [...cells.values()].filter(({ axis }) => axis === 'time').length;
    const others = cells.size - times;
    // A row of a class at one lesson is no heading: several classes, days or numbers are.
    if (options.classOf && mostAlike([...cells.values()].map(({ axis }) => axis)) < 2) return null;
    const named = row.cells.some((text) => ['time', 'grade', 'day'].includes(roleOfHeading(text) ?? ''));
    // One text over all columns is a line that heads a part, not the columns.
    const different = new Set([...cells.keys()].map((column) => row.cells[column])).size;
    return (others >= 2 && different >= 2) || times >= 3 || (cells.size >= 1 && named) ? cells : null;
  };
  const first = Array.from({ length: Math.min(searched, rows.length) }, (_, place) => place).find(
    (place) => heads(place) !== null,
  );
  if (first === undefined) return null;
  const headings = [first];
  while (heads(headings.at(-1)! + 1)) headings.push(headings.at(-1)! + 1);
  const axes = new Map(headings.flatMap((place) => [...(heads(place) ?? [])]));
  const data = rows.slice(headings.at(-1)! + 1);
  const roles = Array.from({ length: widthOf(rows) }, (_, column): ColumnRole => {
    const words = headings
      .map((place) => roleOfHeading(rows[place]?.cells[column] ?? ''))
      .find((role) => role !== null);
    if (words) return words;
    const content = roleOfContent(data, column, options, isSubject);
    if (axes.has(column)) return 'cell';
    return content === 'subject' || content === 'topic' ? 'skip' : content;
  });
  const kinds = [...axes.values()].map(({ axis }) => axis);
  return { shape: kinds.includes('day') ? 'days' : 'grades', headings, roles };
}

const mostAlike = (axes: readonly Axis[]) =>
  Math.max(0, ...[...groupBy(axes, (axis) => axis).values()].map((own) => own.length));

const widthOf = (rows: readonly Row[]) => rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);

/** The role that most cells of a column speak for. */
function roleOfContent(
  rows: readonly Row[],
  column: number,
  options: HintOptions,
  isSubject: (text: string) => boolean,
): ColumnRole {
  const texts = rows
    .slice(0, 120)
    .map(({ cells }) => cells[column] ?? '')
    .filter((text) => text !== '');
  const most = (fits: (text: string) => boolean) => texts.length > 0 && texts.filter(fits).length >= texts.length * 0.6;
  const only = (text: string) => readHints(text, { ...options, alone: true });
  const left = (text: string) => /[\p{L}\d]{2}/u.test(only(text).rest);
  if (most((text) => /^\d{4}-\d\d-\d\d \d\d:\d\d$/.test(text))) return 'day';
  if (most((text) => takeTime(text) !== null && !left(text))) return 'time';
  if (most((text) => takeDay(text, { ...options, alone: true }) !== null && !left(text))) return 'day';
  if (most((text) => !/^\d+$/.test(text) && only(text).hints.grades !== undefined && !left(text))) return 'grade';
  if (most((text) => only(text).hints.channelId !== undefined && !left(text))) return 'channel';
  if (most(isSubject)) return 'subject';
  return most((text) => /^https?:/.test(text)) ? 'link' : 'skip';
}
