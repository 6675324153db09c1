import { Temporal } from 'temporal-polyfill';
import { addWeeks, type Day, dayOfWeek, type Week, weekOf } from '../week.ts';
import type { CalendarEntry, SchoolYear } from './calendar.ts';

/** Why a day is no school day; `entry` names the break or holiday. */
export type DayOff =
  | { why: 'weekend' | 'outsideYear' | 'noCalendar' }
  | { why: 'break' | 'holiday'; entry: CalendarEntry['name'] };

interface Options {
  /** Days of the school week: 5 or 6. */
  weekdays?: number;
  /** Null for the school as a whole: extra breaks of grade 1 do not count. */
  grade?: number | null;
}

const holds = (entry: CalendarEntry, day: Day) => entry.startsOn <= day && day <= entry.endsOn;

/** A break inside a quarter is the extra one of grade 1. */
function isExtra(pause: CalendarEntry, entries: readonly CalendarEntry[]): boolean {
  return entries.some(
    ({ kind, startsOn, endsOn }) => kind === 'quarter' && startsOn <= pause.startsOn && pause.endsOn <= endsOn,
  );
}

/** Null on a school day, else why there are no lessons. Without any calendar only weekends are known. */
export function dayOff(day: Day, years: readonly SchoolYear[], options: Options = {}): DayOff | null {
  const { weekdays = 5, grade = null } = options;
  const year = years.find(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);
  const entries = year?.entries ?? [];
  const pause = entries.find(
    (entry) => entry.kind === 'break' && holds(entry, day) && (grade === 1 || !isExtra(entry, entries)),
  );
  if (pause) return { why: 'break', entry: pause.name };
  const holiday = entries.find((entry) => entry.kind === 'holiday' && holds(entry, day));
  if (holiday) return { why: 'holiday', entry: holiday.name };
  if (Temporal.PlainDate.from(day).dayOfWeek > weekdays) return { why: 'weekend' };
  return !year && years.length > 0 ? { why: 'outsideYear' } : null;
}

export const isSchoolDay = (day: Day, years: readonly SchoolYear[], options: Options = {}): boolean =>
  dayOff(day, years, options) === null;

/** School days from one day to another, both included. */
export function schoolDays(from: Day, to: Day, years: readonly SchoolYear[], options: Options = {}): Day[] {
  const days: Day[] = [];
  for (let date = Temporal.PlainDate.from(from); date.toString() <= to; date = date.add({ days: 1 })) {
    if (isSchoolDay(date.toString(), years, options)) days.push(date.toString());
  }
  return days;
}

/** Weeks from one day to another in which there is at least one school day. */
export function schoolWeeks(from: Day, to: Day, years: readonly SchoolYear[], options: Options = {}): Week[] {
  const weeks: Week[] = [];
  for (let week = weekOf(from); dayOfWeek(week, 1) <= to; week = addWeeks(week, 1)) {
    const [first, last] = [dayOfWeek(week, 1), dayOfWeek(week, 7)];
    if (schoolDays(first < from ? from : first, last > to ? to : last, years, options).length > 0) weeks.push(week);
  }
  return weeks;
}
