import type { TimetableLesson } from '../../../shared/tv-plan/timetable/timetable.contract.ts';
import { timeKey } from '../plan/plan-grid.ts';

/** Where a lesson stands, or a new one would: a weekday and a number or a time. */
export interface Place {
  weekday: number;
  number: number | null;
  startsAt: number | null;
}

/** Key of a row: lessons with a number stand by it even where they also have a time. */
export const rowKey = ({ number, startsAt }: Pick<Place, 'number' | 'startsAt'>): string =>
  timeKey(number === null ? { number, startsAt } : { number, startsAt: null });

/**
 * Rows of a week: numbers from the first lesson to one more than the last, so that a lesson can be added, and a row for
 * each time of a lesson that has no number.
 */
export function weekRows(lessons: readonly TimetableLesson[]): Pick<Place, 'number' | 'startsAt'>[] {
  const numbers = lessons.flatMap(({ number }) => (number === null ? [] : [number]));
  const times = [...new Set(lessons.flatMap(({ number, startsAt }) => (number === null && startsAt !== null ? [startsAt] : [])))];
  const first = Math.min(1, ...numbers);
  const last = Math.max(times.length > 0 && numbers.length === 0 ? 0 : 6, ...numbers) + 1;
  return [
    ...Array.from({ length: Math.max(0, Math.min(last, 20) - first + 1) }, (_, at) => ({ number: first + at, startsAt: null })),
    ...times.sort((a, b) => a - b).map((startsAt) => ({ number: null, startsAt })),
  ];
} // biome-ignore format: a row a line

/** Monday to Friday, and the days of a weekend that have lessons; a school of six days has its Saturday. */
export const weekdaysOf = (lessons: readonly TimetableLesson[]): number[] => {
  const busy = new Set(lessons.map(({ weekday }) => weekday));
  return [1, 2, 3, 4, 5, 6, 7].filter((weekday) => weekday <= 6 || busy.has(weekday));
};
