import { Temporal } from 'temporal-polyfill';
import { type Day, dayOfWeek, type Week, Week as WeekText, weekExists, weekOf } from '../week.ts';
import { plain } from './plain.ts';

const monthStems = [
  'янв қаң',
  'фев ақп',
  'мар нау',
  'апр сәу',
  'май мая мам',
  'июн мау',
  'июл шіл',
  'авг там',
  'сен қыр',
  'окт қаз',
  'ноя қар',
  'дек жел',
].map((stems) => stems.split(' ').map(plain));

/** Number of a month by the beginning of its name in Russian or Kazakh; 0 for none. */
export const monthOf = (word: string): number =>
  monthStems.findIndex((stems) => stems.some((stem) => plain(word).startsWith(stem))) + 1;

/** A day from `2020-04-06`, `06.04.2020`, `6/4/20`, an Excel serial, `6 апреля 2020`, `2020 жылғы 6 сәуір`. */
export function parseDay(text: string): Day | null {
  const bare = text.trim();
  if (/^\d{5}(\.\d+)?$/.test(bare)) return safeDay(1899, 12, 30, Math.floor(Number(bare)));
  const iso = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/.exec(bare);
  if (iso) return safeDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const local = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4}|\d{2})(?!\d)/.exec(bare);
  if (local) return safeDay(fullYear(local[3]!), Number(local[2]), Number(local[1]));
  const month = bare
    .split(/[^\p{L}]+/u)
    .map(monthOf)
    .find((number) => number > 0);
  const year = /\d{4}/.exec(bare)?.[0];
  const date = /(?<!\d)\d{1,2}(?!\d)/.exec(bare)?.[0];
  return month && year && date ? safeDay(Number(year), month, Number(date)) : null;
}

const fullYear = (year: string) => (year.length === 4 ? Number(year) : 2000 + Number(year));

function safeDay(year: number, month: number, day: number, later = 0): Day | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).add({ days: later }).toString();
  } catch {
    return null;
  }
}

const weekdayStems = [
  'пон пн дүй дс mon',
  'вто вт сей сс tue',
  'сре ср сәр wed',
  'чет чт бей бс thu',
  'пят пт жұм жм fri',
  'суб сб сен sat',
  'вос вс жек жс sun',
].map((stems) => stems.split(' ').map(plain));

/** 1 for Monday: the name of a weekday in Russian, Kazakh or English, or its number; null when the text is neither. */
export function weekdayOfText(text: string): number | null {
  const bare = text.trim();
  if (/^[1-7]$/.test(bare)) return Number(bare);
  const place = weekdayStems.findIndex((stems) => stems.some((stem) => plain(bare).startsWith(stem)));
  return place >= 0 ? place + 1 : null;
}

/** A day by which something is due in the week: a date, a weekday's name, or its number 1 to 7. */
export function parseDue(text: string, week: Week): Day | null {
  const weekday = weekdayOfText(text);
  return parseDay(text.trim()) ?? (weekday === null ? null : dayOfWeek(week, weekday));
}

/** An ISO week from `2020-W15`, `W15` or `15` of the given year, or any day of it. */
export function parseWeek(text: string, year: string): Week | null {
  const bare = text.trim().toUpperCase();
  const found = /^(?:(\d{4})\D{0,2})?W?(\d{1,2})$/.exec(bare);
  const week = found ? `${found[1] ?? year}-W${found[2]!.padStart(2, '0')}` : '';
  if (WeekText.safeParse(week).success && weekExists(week)) return week;
  const day = parseDay(text);
  return day ? weekOf(day) : null;
}
