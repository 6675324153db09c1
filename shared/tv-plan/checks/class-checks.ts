import type { ItemPlace, PlanChange } from '../plan-change.ts';
import type { PlanItem } from '../plan-item.ts';
import { changeFix, type Finding, type Fix, finding, openFix, placeOf } from './finding.ts';
import { clusters, lastingOf } from './overlap.ts';

/** A repeat asks nobody to be there: whoever saw the first showing need not look again. */
export const counts = (item: PlanItem): boolean => !item.dropped && item.firstId === null;

/** What counts of a plan by class and day; the items come as `planDays` orders them, so those of a day stand together. */
export function classDays(items: readonly PlanItem[]): PlanItem[][] {
  const days: PlanItem[][] = [];
  let last: PlanItem | undefined;
  for (const item of items) {
    if (!counts(item)) continue;
    if (last && last.classId === item.classId && last.day === item.day) days.at(-1)?.push(item);
    else days.push([item]);
    last = item;
  }
  return days;
}

/** Two things of a class at once. Groups of a divided class may have lessons at the same time. */
export function checkClasses(items: readonly PlanItem[]): Finding[] {
  const found: Finding[] = [];
  for (const own of classDays(items)) {
    for (const cluster of clusters(own.flatMap((item) => lastingOf(item, item)))) {
      const tv = cluster.filter(({ kind }) => kind === 'tv');
      const lessons = cluster.filter(({ kind }) => kind === 'own');
      if (tv.length > 0 && lessons.length > 0) found.push(ownClash(cluster, own));
      else if (tv.length > 1 || !apart(lessons)) found.push(classTwice(cluster, own));
    }
  }
  return found;
}

/** Lessons of different groups do not disturb one another. */
function apart(lessons: readonly PlanItem[]): boolean {
  const groups = lessons.map(({ seats }) => (seats.length === 1 ? (seats[0]?.groupName ?? '') : ''));
  return groups.every((name) => name !== '') && new Set(groups).size === groups.length;
}

const about = (cluster: readonly PlanItem[]) => ({
  rows: cluster.map(placeOf),
  day: cluster[0]?.day ?? null,
  classIds: [cluster[0]?.classId ?? 0],
});

/** What is shown can be seen again at any time (MR-2.5), so the broadcast may be left out of the live plan. */
function ownClash(cluster: readonly PlanItem[], day: readonly PlanItem[]): Finding {
  const tv = cluster.filter(({ kind }) => kind === 'tv');
  const moves = cluster.filter(({ kind }) => kind === 'own').flatMap((item) => moveToFree(item, day));
  const fixes = [...moves, ...tv.map((item) => changeFix('dropBroadcast', dropping(item)))];
  return finding('ownClash', 'stop', { ...about(cluster), clause: 'MR-2.5', fixes });
}

function classTwice(cluster: readonly PlanItem[], day: readonly PlanItem[]): Finding {
  const fixes = cluster.flatMap((item): Fix[] =>
    item.kind === 'tv' ? [changeFix('dropBroadcast', dropping(item))] : moveToFree(item, day),
  );
  return finding('classTwice', 'stop', { ...about(cluster), fixes: [...fixes, openFix('grid')] });
}

export const dropping = (item: ItemPlace & { subjectKey: string | null }): PlanChange => ({
  kind: 'edit',
  items: [{ ...placeOf(item), subjectKey: item.subjectKey }],
  edit: { dropped: true },
});

/** The first number of the day at which the class has nothing. A lesson that also has a time is moved by the deputy. */
function moveToFree(item: PlanItem, day: readonly PlanItem[]): Fix[] {
  if (item.number === null || item.startsAt !== null) return [openFix('timetable', { ...placeOf(item), seat: '' })];
  const taken = new Set(day.map(({ number }) => number));
  const free = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].find((number) => !taken.has(number));
  if (free === undefined) return [openFix('timetable', { ...placeOf(item), seat: '' })];
  const to = { day: item.day, number: free, startsAt: null };
  const moves = [{ ...placeOf(item), subjectKey: item.subjectKey, to }];
  return [changeFix('moveLesson', { kind: 'move', moves }, { number: free })];
}
