import type { Day } from '../../week.ts';

interface Now {
  today: Day;
  /** Minutes after midnight. */
  minute: number;
  /** From when on the next day is reminded of; null: never. */
  remindAt: number | null;
}

/**
 * The unpublished day that is to be published now (S03): today's at once, the next one from the set hour on. `open` are
 * school days with lessons and without a stamp, in order; days gone by are history.
 */
export function duePublication(open: readonly Day[], { today, minute, remindAt }: Now): Day | null {
  if (remindAt === null) return null;
  const [next] = open.filter((day) => day >= today);
  if (next === undefined) return null;
  return next === today || minute >= remindAt ? next : null;
}
