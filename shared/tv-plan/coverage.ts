import { z } from 'zod';
import { groupBy } from '../group-by.ts';
import type { PlanLoad } from './plan-input.ts';
import type { PlanItem } from './plan-item.ts';
import { subjectsLike } from './related-subjects.ts';

export const ways = ['tv', 'platform', 'card', 'paper'] as const;
const Way = z.enum(ways);
export type Way = z.infer<typeof Way>;

/** A way that the school chose for a subject beside broadcasts. */
export const SubjectWay = z.object({
  classId: z.int().min(1),
  subjectKey: z.string().min(1).max(60),
  way: Way.exclude(['tv']),
  /** Which platform, which card. */
  note: z.string().trim().max(300),
});
export type SubjectWay = z.infer<typeof SubjectWay>;

/** Ways that are chosen for one class; a card is written for a grade and derived. */
export const chosenWays = ['platform', 'paper'] as const;
export const ChosenWay = SubjectWay.extend({ way: z.enum(chosenWays) });

export const ClassCoverage = z.object({
  classId: z.int(),
  /** Every subject of the class's load with its ways; none is a gap. */
  subjects: z.array(
    z.object({
      subjectKey: z.string(),
      hours: z.number(),
      ways: z.array(Way),
      /** Broadcasts of the span. */
      shows: z.int(),
      /** Which platform, which card. */
      notes: z.array(SubjectWay.pick({ way: true, note: true })),
    }),
  ),
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
  const shown = new Map<string, number>();
  for (const { kind, dropped, classId, subjectKey } of items)
    if (kind === 'tv' && !dropped && subjectKey !== null) shown.set(`${classId} ${subjectKey}`, (shown.get(`${classId} ${subjectKey}`) ?? 0) + 1);
  // A card that nobody has written reaches nobody.
  const real = chosen.filter(({ way, note }) => way !== 'card' || note !== '');
  const waysOf = groupBy(real, ({ classId, subjectKey }) => `${classId} ${subjectKey}`);
  const rowsOf = groupBy(load, ({ classId }) => classId);
  return classIds.map((classId) => {
    const subjects = [...groupBy(rowsOf.get(classId) ?? [], ({ subjectKey }) => subjectKey)].map(([subjectKey, rows]) => {
      const shows = subjectsLike(subjectKey).reduce((sum, key) => sum + (shown.get(`${classId} ${key}`) ?? 0), 0);
      const notes = (waysOf.get(`${classId} ${subjectKey}`) ?? []).map(({ way, note }) => ({ way, note }));
      const found = new Set<Way>([...(shows > 0 ? (['tv'] as const) : []), ...notes.map(({ way }) => way)]);
      return { subjectKey, hours: Math.max(...rows.map(({ hours }) => hours)), ways: ways.filter((way) => found.has(way)), shows, notes };
    });
    const reached = subjects.filter((subject) => subject.ways.length > 0).length;
    // Rounded down: 99.6 percent is not green.
    return { classId, subjects, percent: subjects.length === 0 ? 0 : Math.floor((reached / subjects.length) * 100) };
  });
} // biome-ignore format: one line for a subject

/** All subjects of all classes together: only when none is a gap is it 100 percent. */
export function totalCoverage(classes: readonly ClassCoverage[]): { percent: number; gaps: number } {
  const all = classes.flatMap(({ subjects }) => subjects);
  const gaps = all.filter((subject) => subject.ways.length === 0).length;
  return { percent: all.length === 0 ? 0 : Math.floor(((all.length - gaps) / all.length) * 100), gaps };
}
