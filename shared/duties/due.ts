import { Temporal } from 'temporal-polyfill';
import type { Day } from '../week.ts';
import { isOngoing } from './duty.ts';
import type { Entry } from './entry.ts';

/** The first such weekday (1 is Monday) on the day or after it. */
export function weekdayFrom(day: Day, weekday: number): Day {
  const date = Temporal.PlainDate.from(day);
  return date.add({ days: (weekday - date.dayOfWeek + 7) % 7 }).toString();
}

/** The day by which the catalogue wants a duty done in a period, at the latest its last day; null where it names none. */
export function firstDue({ due, frequency }: Pick<Entry, 'due' | 'frequency'>, startsOn: Day, endsOn: Day): Day | null {
  if (due === null || isOngoing(frequency)) return null;
  const day =
    due.kind === 'days'
      ? Temporal.PlainDate.from(startsOn).add({ days: due.days }).toString()
      : weekdayFrom(startsOn, due.weekday);
  return day < endsOn ? day : endsOn;
}
