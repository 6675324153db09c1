import { z } from 'zod';
import { groupBy } from '../group-by.ts';
import type { PlanLoad } from './plan-input.ts';
import type { PlanItem } from './plan-item.ts';
import { subjectsLike } from './related-subjects.ts';

const ways = ['tv', 'platform', 'card', 'paper'] as const;
const Way = z.enum(ways);
type Way = z.infer<typeof Way>;

/** A way that the school chose for a subject beside broadcasts. */
export const SubjectWay = z.object({
  classId: z.int().min(1),
  subjectKey: z.string().min(1).max(60),
  way: Way.exclude(['tv']),
  /** Which platform, which card. */
  note: z.string().trim().max(300),
});
export type SubjectWay = z.infer<typeof SubjectWay>;

export const ClassCoverage = z.object({
  classId: z.int(),
  /** Every subject of the class's load with its ways; none is a gap. */
  subjects: z.array(z.object({ subjectKey: z.string(), hours: z.number(), ways: z.array(Way) })),
  /** Subjects with a way among all, in whole percent; 100 only when there is no gap at all. */
  percent: z.int(),
});
export type ClassCoverage = z.infer<typeof ClassCoverage>;

/**
 * How each subject of a class's load reaches the class (MR-3: all subjects in full, those off TV too; MR-10). A subject
 * is off TV when no broadcast of the plan is of it, whatever any list says. A class without a load has 0 percent: nothing
 * is known of it.
 */
export function coverage(
  classIds: readonly number[],
  load: readonly PlanLoad[],
  items: readonly PlanItem[],
  chosen: readonly SubjectWay[],
): ClassCoverage[] {
  const shown = new Set<string>();
  for (const { kind, dropped, classId, subjectKey } of items)
    if (kind === 'tv' && !dropped && subjectKey !== null) shown.add(`${classId} ${subjectKey}`);
  const chosenWays = groupBy(chosen, ({ classId, subjectKey }) => `${classId} ${subjectKey}`);
  const rowsOf = groupBy(load, ({ classId }) => classId);
  return classIds.map((classId) => {
    const subjects = [...groupBy(rowsOf.get(classId) ?? [], ({ subjectKey }) => subjectKey)].map(([subjectKey, rows]) => {
      const onTv = subjectsLike(subjectKey).some((key) => shown.has(`${classId} ${key}`));
      const others = (chosenWays.get(`${classId} ${subjectKey}`) ?? []).map(({ way }) => way);
      const found = new Set<Way>(onTv ? ['tv', ...others] : others);
      return { subjectKey, hours: Math.max(...rows.map(({ hours }) => hours)), ways: ways.filter((way) => found.has(way)) };
    });
    const reached = subjects.filter((subject) => subject.ways.length > 0).length;
    // Rounded down: 99.6 percent is not green.
    return { classId, subjects, percent: subjects.length === 0 ? 0 : Math.floor((reached / subjects.length) * 100) };
  });
} // biome-ignore format: one line for a subject
