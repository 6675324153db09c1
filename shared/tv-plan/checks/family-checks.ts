import { groupBy } from '../../group-by.ts';
import type { PlanItem } from '../plan-item.ts';
import { counts } from './class-checks.ts';
import { type Finding, type Fix, finding, openFix, placeOf } from './finding.ts';
import { clusters, lastingOf } from './overlap.ts';

/** Children of one home who all have to learn by its one TV set. */
export interface OneTvFamily {
  /** Family names of the children, as the finding tells them. */
  name: string;
  classIds: readonly number[];
  /** One of the children, with whom the family's access is opened. */
  studentId: number;
}

/** Brothers and sisters whose classes watch different broadcasts at the same time; a replay at any time helps (MR-2.5). */
export function checkFamilies(items: readonly PlanItem[], families: readonly OneTvFamily[]): Finding[] {
  const shownTo = groupBy(items.filter((item) => item.kind === 'tv' && counts(item)), ({ classId }) => classId);
  return families.flatMap(({ name, classIds, studentId }) => {
    const own = new Map<string, PlanItem>();
    // Two children of one class, or of two classes that see the same broadcast, do not need two sets.
    for (const classId of new Set(classIds))
      for (const item of shownTo.get(classId) ?? []) own.set(`${item.broadcastId}`, item);
    const met = clusters([...own.values()].flatMap((item) => lastingOf(item, item)));
    if (met.length === 0) return [];
    const rows = met.flat();
    const about = { rows: rows.map(placeOf), day: rows[0]?.day ?? null, value: met.length, text: name };
    const family: Fix = { kind: 'open', place: 'family', seat: null, studentId };
    const fixes = [openFix('replays'), family];
    return [finding('oneTv', 'note', { ...about, clause: 'MR-2.5', classIds: [...new Set(classIds)], fixes })];
  });
} // biome-ignore format: one line for what is shown
