import { longest } from './broadcast.ts';

/** Minutes after midnight as `09:05`. */
export function formatTime(minutes: number): string {
  const part = (value: number) => String(value).padStart(2, '0');
  return `${part(Math.floor(minutes / 60) % 24)}:${part(minutes % 60)}`;
}

export interface TimeSpan {
  /** Minutes after midnight. */
  start: number;
  /** Null: only the beginning is told. */
  minutes: number | null;
}

const hourWord = String.raw`(?:ч(?:ас\p{L}*)?|сағ\p{L}*|h)(?!\p{L})\.?`;
const clock = String.raw`(\d{1,2})(?:\s?(?:[:.\-–—]|${hourWord})\s?(\d{2})(?::\d{2})?(?:\s?м(?:ин\p{L}*)?(?!\p{L})\.?)?|\s?${hourWord})(?:\s?([ap])\.?m\.?(?!\p{L}))?`;
const between = String.raw`\s*(?:-|–|—|до|to|бастап)\s*`;
const inText = new RegExp(String.raw`(?<![\d.,:\-–])${clock}(?:${between}${clock})?(?!\d|[.:]\d)`, 'iu');

/** Finds a time such as `9.00`, `09:00–09:10`, `9-00`, `9 ч 00 мин` in a text and gives what is left of it. */
export function takeTime(text: string): { time: TimeSpan; rest: string } | null {
  const plain = text.replace(/(\d)([⁰¹²³⁴⁵⁶⁷⁸⁹]{2})/g, (_, hour, small: string) => `${hour}:${normal(small)}`);
  const found = inText.exec(plain);
  if (!found) return null;
  const start = minutesOf(found[1], found[2], found[3] ?? found[6]);
  const end = found[4] === undefined ? null : minutesOf(found[4], found[5], found[6], true);
  if (start === null || (found[4] !== undefined && end === null)) return null;
  const minutes = end === null ? null : (end - start + 1440) % 1440;
  if (minutes !== null && (minutes === 0 || minutes > longest)) return null;
  const rest = `${plain.slice(0, found.index)} ${plain.slice(found.index + found[0].length)}`;
  return { time: { start, minutes }, rest };
}

const normal = (digits: string) => [...digits].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)).join('');

function minutesOf(hours = '', minutes = '00', half?: string, isEnd = false): number | null {
  let hour = Number(hours);
  const minute = Number(minutes);
  if (half !== undefined) hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (isEnd && hour === 24 && minute === 0) return 0; // the end of the day
  return hour <= 23 && minute <= 59 ? hour * 60 + minute : null;
}

/**
 * The time of a cell that holds nothing else. Excel makes numbers of times: `9` is 9.00, `9.1` is 9.10, `0.375` a part of
 * a day; a date in front (`2020-04-06 09:00`) belongs to the day.
 */
export function parseTime(text: string): TimeSpan | null {
  const bare = text.trim().replace(/^\d{4}-\d\d-\d\d[ T]/, '');
  if (/^0?[.,]\d{3,}$/.test(bare))
    return { start: Math.round(Number(bare.replace(',', '.')) * 1440) % 1440, minutes: null };
  const number = /^(\d{1,2})(?:[.,](\d)|\s(\d\d))?$/.exec(bare);
  if (number) {
    const start = minutesOf(number[1], number[2] ? `${number[2]}0` : number[3]);
    return start === null ? null : { start, minutes: null };
  }
  const found = takeTime(bare);
  return found &&
    !/[\p{L}\d]{2}/u.test(
      found.rest.replace(/(?<!\p{L})(с|со|сағат|от|from|at|в|бастап|дейін|аралығында)(?!\p{L})/giu, ''),
    )
    ? found.time
    : null;
}
