import type { Day } from '../week.ts';

const numbers = new Map<Day, number>();

/** Days since 1 January 1970: arithmetic on days in checks that look at thousands of items. */
export function dayNumber(day: Day): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  const number = Date.parse(`${day}T00:00:00Z`) / 86_400_000;
  numbers.set(day, number);
  return number;
}

/** 1 is Monday, 7 is Sunday. (1 January 1970 was a Thursday.) */
export const weekdayOf = (day: Day): number => ((dayNumber(day) + 3) % 7) + 1;

export const dayOfNumber = (number: number): Day => new Date(number * 86_400_000).toISOString().slice(0, 10);
