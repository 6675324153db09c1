import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/** An ISO week such as `2020-W15`. */
export const Week = z.string().regex(/^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/);
export type Week = z.infer<typeof Week>;

/** A calendar day as `YYYY-MM-DD`. */
export const Day = z.iso.date();
export type Day = z.infer<typeof Day>;

/** The ISO week that holds the day. */
export function weekOf(day: Day): Week {
  const date = Temporal.PlainDate.from(day);
  return `${String(date.yearOfWeek).padStart(4, '0')}-W${String(date.weekOfYear).padStart(2, '0')}`;
}

/** The day of an ISO week; weekday 1 is Monday, 7 is Sunday. */
export function dayOfWeek(week: Week, weekday: number): Day {
  const [year, number] = week.split('-W').map(Number) as [number, number];
  const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 }); // always in week 1
  return fourth
    .subtract({ days: fourth.dayOfWeek - 1 })
    .add({ days: (number - 1) * 7 + weekday - 1 })
    .toString();
}

export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** The week `count` weeks later (earlier when negative). */
export function addWeeks(week: Week, count: number): Week {
  return weekOf(Temporal.PlainDate.from(dayOfWeek(week, 1)).add({ weeks: count }).toString());
}

/** False for week 53 of a year that has only 52. */
export function weekExists(week: Week): boolean {
  return Week.safeParse(week).success && weekOf(dayOfWeek(week, 1)) === week;
}

/** Today by the clock of this computer. */
export function today(): Day {
  return Temporal.Now.plainDateISO().toString();
}

/** The later of two days. */
export const laterDay = (a: Day, b: Day): Day => [a, b].sort()[1]!;
