import { Temporal } from 'temporal-polyfill';
import { type Day, dayOfWeek, type Week } from '../week.ts';

/**
 * Reads a typed day: `10.04.2020`, `10.4.20`, `10.04` or just `10`. What is not written is taken from the days nearest to
 * the week. Null for anything that is not a day.
 */
export function readDay(text: string, week: Week): Day | null {
  const match = /^\s*(\d{1,2})(?:[.\-/ ](\d{1,2})(?:[.\-/ ](\d{2}|\d{4}))?)?\s*\.?\s*$/.exec(text);
  if (!match) return null;
  const [date, month, year] = [match[1], match[2], match[3]].map((part) => (part === undefined ? null : Number(part)));
  const monday = Temporal.PlainDate.from(dayOfWeek(week, 1));
  const years = year == null ? [-1, 0, 1].map((by) => monday.year + by) : [year < 100 ? 2000 + year : year];
  const months = month == null ? Array.from({ length: 12 }, (_, place) => place + 1) : [month];
  return nearest(candidates(years, months, date ?? 0), monday.add({ days: 2 }));
}

function candidates(years: number[], months: number[], day: number): Temporal.PlainDate[] {
  const found: Temporal.PlainDate[] = [];
  for (const year of years) {
    for (const month of months) {
      if (month < 1 || month > 12 || day < 1 || day > Temporal.PlainYearMonth.from({ year, month }).daysInMonth)
        continue;
      found.push(Temporal.PlainDate.from({ year, month, day }));
    }
  }
  return found;
}

function nearest(dates: Temporal.PlainDate[], middle: Temporal.PlainDate): Day | null {
  const distance = (date: Temporal.PlainDate) => Math.abs(date.since(middle).days);
  const best = dates.reduce<Temporal.PlainDate | null>(
    (near, date) => (near === null || distance(date) < distance(near) ? date : near),
    null,
  );
  return best?.toString() ?? null;
}
