import { Temporal } from 'temporal-polyfill';
import { type Day, dayOfWeek, type Week, weekOf } from '../../week.ts';

/** What a text tells of a day: a date, one without a year, a weekday, the number of a week, or several of these. */
export interface DayHint {
  date?: Day;
  /** `04-06`: month and date. */
  monthDay?: string;
  /** 1 Monday … 7 Sunday. */
  weekday?: number;
  /** Number of a week counted from the first. */
  week?: number;
  isoWeek?: Week;
}

/** A hint that was found and what is left of the text. */
export interface Taken<T> {
  found: T;
  rest: string;
}

const monthWords =
  'янв\\p{L}*|қаң\\p{L}*|jan\\p{L}*;фев\\p{L}*|ақп\\p{L}*|feb\\p{L}*;мар(?:т\\p{L}*)?|нау\\p{L}*|mar(?:ch)?;апр\\p{L}*|сәу\\p{L}*|apr\\p{L}*;ма[йя]|мам\\p{L}*|may;июн\\p{L}*|мау\\p{L}*|june?;июл\\p{L}*|шіл\\p{L}*|july?;авг\\p{L}*|там\\p{L}*|aug\\p{L}*;сен(?:т\\p{L}*)?|қыр\\p{L}*|sept?\\p{L}*;окт\\p{L}*|қаз(?:ан\\p{L}*)?|oct\\p{L}*;ноя\\p{L}*|қар(?:аша\\p{L}*)?|nov\\p{L}*;дек\\p{L}*|жел(?:тоқсан\\p{L}*)?|dec\\p{L}*'.split(
    ';',
  );
const weekdayWords =
  'понедельник\\p{L}*|пн|дүйсенбі\\p{L}*|дс|mon(?:day)?;вторник\\p{L}*|вт|сейсенбі\\p{L}*|сс|tue(?:s|sday)?;сред[аыу]|ср|сәрсенбі\\p{L}*|wed(?:nesday)?;четверг\\p{L}*|чт|бейсенбі\\p{L}*|бс|thu(?:rs|rsday)?;пятниц\\p{L}*|пт|жұма\\p{L}*|жм|fri(?:day)?;суббот\\p{L}*|сб|сенбі\\p{L}*|сн|sat(?:urday)?;воскресень\\p{L}*|вс|жексенбі\\p{L}*|жс|sun(?:day)?'.split(
    ';',
  );

const whole = (pattern: string, flags = 'iu') => new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`, flags);
const placeOf = (list: readonly string[], word: string) =>
  list.findIndex((pattern) => new RegExp(`^(?:${pattern})$`, 'iu').test(word)) + 1;
const month = `(?:${monthWords.join('|')})`;
const number = String.raw`(\d{1,2})`;
const year = String.raw`(\d{4})`;

const patterns: { shape: RegExp; read: (parts: string[], american: boolean) => [number | null, number, number] }[] = [
  {
    shape: whole(`${year}[-./]${number}[-./]${number}(?:[ T]00:00(?::00)?)?`),
    read: ([y, m, d]) => [Number(y), Number(m), Number(d)],
  },
  {
    shape: whole(`${number}([./-])${number}\\2(\\d{4}|\\d{2})(?:\\s?(?:г|ж)\\.?)?`),
    read: ([a, , b, y], american) => {
      const [m, d] = american ? [a, b] : [b, a];
      return [y!.length === 2 ? 2000 + Number(y) : Number(y), Number(m), Number(d)];
    },
  },
  {
    shape: whole(`${year}\\s*(?:жылғы|жыл|ж\\.?|года?|г\\.?),?\\s*${number}[\\s-]*(${month})`),
    read: ([y, d, m]) => [Number(y), placeOf(monthWords, m!), Number(d)],
  },
  {
    shape: whole(
      `${number}(?:[\\s.-]*(?:го|е|th|st|nd|rd))?\\s*(${month})\\.?(?:,?\\s*${year}(?:\\s?(?:года?|г|жыл|ж)\\.?)?)?`,
    ),
    read: ([d, m, y]) => [y ? Number(y) : null, placeOf(monthWords, m!), Number(d)],
  },
  {
    shape: whole(`(${month})\\.?\\s*${number}(?:th|st|nd|rd)?(?:,?\\s*${year})?`),
    read: ([m, d, y]) => [y ? Number(y) : null, placeOf(monthWords, m!), Number(d)],
  },
];
const shortDate = whole(`${number}[./]${number}`);

const exists = (y: number, m: number, d: number) => {
  try {
    return Temporal.PlainDate.from({ year: y, month: m, day: d }, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
};

interface DayOptions {
  /** Months stand before days in `4/6/2020`. */
  american?: boolean;
  /** Texts that hold nothing but hints: short names of weekdays count too. */
  alone?: boolean;
  /** `06.04` is a day, not six minutes past four; beside a weekday it always is. Serial numbers of Excel count too. */
  shortDates?: boolean;
}

/** Finds a date, a weekday, or both in a text. */
export function takeDay(
  text: string,
  { american = false, alone = false, shortDates = false }: DayOptions = {},
): Taken<DayHint> | null {
  const hint: DayHint = {};
  let rest = text;
  const serial = shortDates && /^\s*(\d{5})(?:\.\d+)?\s*$/.exec(text);
  if (serial) {
    const date = Temporal.PlainDate.from('1899-12-30')
      .add({ days: Number(serial[1]) })
      .toString();
    return { found: { date }, rest: '' };
  }
  for (const { shape, read } of patterns) {
    const match = shape.exec(rest);
    if (!match) continue;
    const [y, m, d] = read(match.slice(1) as string[], american);
    const date = exists(y ?? 2020, m, d); // a leap year: 29 February may be meant
    if (date === null) continue;
    if (y === null) hint.monthDay = date.slice(5);
    else hint.date = date;
    rest = cut(rest, match);
    break;
  }
  const word = /\p{L}+/gu;
  for (let match = word.exec(rest); match; match = word.exec(rest)) {
    const weekday = alone || match[0].length > 3 ? placeOf(weekdayWords, match[0]) : 0;
    if (weekday === 0) continue;
    hint.weekday = weekday;
    rest = cut(rest, match);
    break;
  }
  const dateless = hint.date === undefined && hint.monthDay === undefined;
  const short = dateless && (shortDates || (alone && hint.weekday !== undefined)) ? shortDate.exec(rest) : null;
  const date = short && exists(2020, Number(short[american ? 1 : 2]), Number(short[american ? 2 : 1]));
  if (short && date) {
    hint.monthDay = date.slice(5);
    rest = cut(rest, short);
  }
  return Object.keys(hint).length > 0 ? { found: hint, rest } : null;
}

const cut = (text: string, match: RegExpExecArray) =>
  `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;

const weekWord = '(?:апта\\p{L}*|недел\\p{L}*|week)';
const weekPatterns = [
  whole(`№?\\s*(\\d{1,2})\\s*[-–]?\\s*(?:ая|я|й|ші|шы|нші|th|st|nd|rd)?\\s*[-–]?\\s*${weekWord}`),
  whole(`${weekWord}\\s*(?:№|n|no\\.?)?\\s*(\\d{1,2})`),
];
const isoWeek = whole('(\\d{4})-?W(\\d{2})');

/** `week of 20 April 2020` names a week, not a day. */
const weekOfDate = /(?<!\p{L})week\s+(?:of|beginning|commencing|starting|from)\s+(.+)$/iu;

/** Finds the number of a week: `1-апта`, `2 неделя`, `неделя № 3`, `week 4`, or an ISO week. */
export function takeWeek(text: string): Taken<DayHint> | null {
  const dated = weekOfDate.exec(text);
  const monday = dated && takeDay(dated[1] ?? '');
  if (dated && monday?.found.date)
    return { found: { isoWeek: weekOf(monday.found.date) }, rest: `${text.slice(0, dated.index)} ${monday.rest}` };
  const iso = isoWeek.exec(text);
  if (iso) return { found: { isoWeek: `${iso[1]}-W${iso[2]}` }, rest: cut(text, iso) };
  for (const pattern of weekPatterns) {
    const match = pattern.exec(text);
    if (match && Number(match[1]) > 0) return { found: { week: Number(match[1]) }, rest: cut(text, match) };
  }
  return null;
}

/** What weekdays and numbers of weeks are counted from. */
export interface Reckoning {
  /** Week of a weekday for which the table names none. */
  week: Week;
  /** Monday of the first week. */
  firstMonday: Day;
}

export type ResolvedDay = { day: Day } | { problem: 'none' } | { problem: 'disagrees'; day: Day };

/** The day that hints mean together; a date beside another weekday's name is a slip, so it is refused. */
export function resolveDay(hint: DayHint, { week, firstMonday }: Reckoning): ResolvedDay {
  const monday =
    hint.week !== undefined
      ? Temporal.PlainDate.from(firstMonday).add({ weeks: hint.week - 1 })
      : Temporal.PlainDate.from(dayOfWeek(hint.isoWeek ?? week, 1));
  const day = hint.date ?? (hint.monthDay ? nearest(hint.monthDay, monday.toString(), hint.weekday) : null);
  if (day !== null) {
    const right = hint.weekday === undefined || Temporal.PlainDate.from(day).dayOfWeek === hint.weekday;
    return right ? { day } : { problem: 'disagrees', day };
  }
  if (hint.weekday === undefined) return { problem: 'none' };
  return { day: monday.add({ days: hint.weekday - 1 }).toString() };
}

/** The date of the year in which it lies closest to a day, or in which it falls on the weekday that stands beside it. */
function nearest(monthDay: string, near: Day, weekday: number | undefined): Day | null {
  const around = Number(near.slice(0, 4));
  const [m, d] = monthDay.split('-').map(Number) as [number, number];
  const days = [around - 1, around, around + 1].flatMap((y) => exists(y, m, d) ?? []);
  const fitting = days.filter((day) => weekday === undefined || Temporal.PlainDate.from(day).dayOfWeek === weekday);
  const distance = (day: Day) => Math.abs(Temporal.PlainDate.from(near).until(day, { largestUnit: 'days' }).days);
  const close = (list: Day[]) => list.sort((a, b) => distance(a) - distance(b))[0] ?? null;
  const best = close([...days]);
  // Another year counts only when it is not far: else the weekday is the slip.
  const other = close(fitting);
  return other !== null && distance(other) < 400 ? other : best;
}

/** The day of a line that heads a new part: what the part before said of its own day does not hold any more. */
export function nextDay(before: DayHint, { ...next }: DayHint): DayHint {
  if ((next.date ?? next.monthDay ?? next.weekday) === undefined) return { ...before, ...next };
  if (next.monthDay && before.date) next.date = nearest(next.monthDay, before.date, next.weekday) ?? before.date;
  const { week, isoWeek } = before;
  return { ...(week === undefined ? {} : { week }), ...(isoWeek === undefined ? {} : { isoWeek }), ...next };
}

/** The week in which a title such as `6–10 апреля 2020` lies. */
export function weekOfTitle(text: string): Week | null {
  const taken = takeDay(
    text.replace(new RegExp(`${number}(?:\\s*${month})?\\s*[-–—]\\s*(?=\\d{1,2}\\s*${month})`, 'iu'), ''),
  );
  return taken?.found.date ? weekOf(taken.found.date) : null;
}
