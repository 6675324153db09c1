import type { PlanItem, Seat } from '../plan-item.ts';
import type { HitSeat, SubstitutionLine } from './substitution.contract.ts';

/** A seat for which a substitute is looked for, with the line that answers it; null when nobody is planned there. */
export function hitOf(
  item: PlanItem,
  { seat, groupName, plannedId }: Seat,
  line: SubstitutionLine | null,
): HitSeat | null {
  if (plannedId === null) return null;
  const { classId, slot, day, kind, startsAt, minutes, number, subjectKey, subjectText } = item;
  const what = { classId, slot, day, kind, startsAt, minutes, number, subjectKey, subjectText };
  return { ...what, seat, groupName, absentId: plannedId, line };
}
