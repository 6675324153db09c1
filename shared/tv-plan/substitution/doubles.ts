import { classDays } from '../checks/class-checks.ts';
import type { PlanItem } from '../plan-item.ts';

/** Lessons with less than this between them are a double: they were planned to be held in one go. */
const pause = 30;

/** Finds the other half of a double: the lesson of the same class and subject right before or after it. */
export function doubles(items: readonly PlanItem[]): (item: PlanItem) => PlanItem | undefined {
  const nameOf = ({ classId, day }: PlanItem) => `${classId} ${day}`;
  const days = new Map(classDays(items).map((own) => [own[0] ? nameOf(own[0]) : '', own]));
  const alike = (a: PlanItem, b: PlanItem) => (a.subjectKey ?? a.subjectText) === (b.subjectKey ?? b.subjectText);
  return (item) =>
    days.get(nameOf(item))?.find((other) => other.slot !== item.slot && alike(item, other) && isNext(item, other));
}

function isNext(a: PlanItem, b: PlanItem): boolean {
  // Groups of a divided class that sit side by side are no double.
  const groups = (item: PlanItem) => item.seats.map(({ groupName }) => groupName).join();
  if (groups(a) !== groups(b)) return false;
  if (a.startsAt === null || b.startsAt === null)
    return a.number !== null && b.number !== null && Math.abs(a.number - b.number) === 1;
  const [first, second] = a.startsAt <= b.startsAt ? [a, b] : [b, a];
  const between = (second.startsAt ?? 0) - (first.startsAt ?? 0) - (first.minutes ?? 0);
  return between >= 0 && between < pause;
}
