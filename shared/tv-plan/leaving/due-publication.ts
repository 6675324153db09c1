import type { Day } from '../../week.ts';
import type { PlanDay } from '../plan.contract.ts';
import type { PlanItem } from '../plan-item.ts';

/** Lessons of a day as they are published: of classes that learn at a distance, those left out of the plan not counted. */
export function publishedLessons({ day, off, remoteClassIds }: PlanDay, items: readonly PlanItem[]): PlanItem[] {
  if (off !== null) return [];
  const remote = new Set(remoteClassIds);
  return items.filter((item) => item.day === day && !item.dropped && remote.has(item.classId));
}

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
