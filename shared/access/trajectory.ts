import { z } from 'zod';

/** How a class learns at a distance: on special equipment (KEM-4a), by online lessons (KEM-4b) or both ways (KEM-4c). */
export const trajectories = ['equipment', 'online', 'mixed'] as const;
export const Trajectory = z.enum(trajectories);
export type Trajectory = z.infer<typeof Trajectory>;

export const trajectoryClause = { equipment: 'KEM-4a', online: 'KEM-4b', mixed: 'KEM-4c' } as const;

/** What the survey says of a class. */
export interface SurveyedClass {
  total: number;
  offline: number;
  notAsked: number;
}

/** The figure with which online lessons are warned about: half of the class or more has no internet. */
export function warnOfOnline(kind: Trajectory | null, surveyed: SurveyedClass): SurveyedClass | null {
  if (kind !== 'online' || surveyed.total === 0) return null;
  return surveyed.offline * 2 >= surveyed.total ? surveyed : null;
}

/** The figure from the count of a class. */
export const surveyedOf = (count: { total: number; levels: { none: number; unknown: number } }): SurveyedClass => ({
  total: count.total,
  offline: count.levels.none,
  notAsked: count.levels.unknown,
});
