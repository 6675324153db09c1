import { Temporal } from 'temporal-polyfill';
import type { Day } from '../week.ts';

/**
 * By how many days a teacher is late against the teacher's own period; there is no other norm (MR-6.4c, conflict C13).
 * Nothing is late while no period is named or no answer is written down.
 */
export function lateBy(days: number | null, answeredOn: Day | null, day: Day): number {
  if (days === null || answeredOn === null) return 0;
  const since = Temporal.PlainDate.from(answeredOn).until(day).days;
  return Math.max(0, since - days);
}
