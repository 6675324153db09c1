import type { PlanItem } from './plan-item.ts';

/** Lessons of a teacher: those planned for the person, given away ones included, and those taken over from others. */
export const byStaff = (items: readonly PlanItem[], staffId: number): PlanItem[] =>
  items.filter(({ seats }) => seats.some((seat) => seat.plannedId === staffId || seat.staffId === staffId));
