import type { Plan } from './plan.contract.ts';
import type { Material, PlanItem } from './plan-item.ts';

/** Nothing to learn from; something that still has to be brought to this PC; or all there. */
type Supply = 'none' | 'toDownload' | 'ready';

const isGiven = ({ text }: Material) => text.trim() !== '';

/** Pages of a textbook are on paper: nobody downloads them. A replay of the broadcast is not a material of the teacher's. */
export function supplyOf({ materials }: Pick<PlanItem, 'materials'>): Supply {
  const given = materials.filter(isGiven);
  if (given.length === 0) return 'none';
  return given.some(({ kind, downloaded }) => kind !== 'pages' && !downloaded) ? 'toDownload' : 'ready';
}

/**
 * The lessons that have to be prepared: those of classes that learn at a distance. On a day for which nobody has been sent
 * home yet all classes count, so that a plan can be prepared before.
 */
export function lessonsToPrepare({ days, items }: Pick<Plan, 'days' | 'items'>): PlanItem[] {
  const remote = new Map(days.map(({ day, remoteClassIds }) => [day, new Set(remoteClassIds)]));
  return items.filter(({ day, classId, dropped }) => {
    const classes = remote.get(day);
    return !dropped && (!classes || classes.size === 0 || classes.has(classId));
  });
}

/** Lessons that lack materials, or whose materials are not on this PC yet (ALM-1.ST.3), in the order of the plan. */
export const lackingMaterials = (plan: Pick<Plan, 'days' | 'items'>): PlanItem[] =>
  lessonsToPrepare(plan).filter((item) => supplyOf(item) !== 'ready');
