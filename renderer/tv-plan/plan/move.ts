import type { Plan } from '../../../shared/tv-plan/plan.contract.ts';
import type { PlanChange } from '../../../shared/tv-plan/plan-change.ts';
import type { PlanItem } from '../../../shared/tv-plan/plan-item.ts';
import type { View } from './view.ts';

/**
 * The change that puts an own lesson into another cell. A broadcast stays where the channel has it; null where nothing
 * would change or the cell is of another class.
 */
export function moveTo(item: PlanItem, plan: Plan, view: View, row: string, column: string): PlanChange | 'broadcast' | null {
  if (item.kind === 'tv') return 'broadcast';
  const [time, day] = view === 'day' ? [column, item.day] : [row, column];
  if (view === 'day' && row !== String(item.classId)) return null;
  if (!plan.days.some((one) => one.day === day)) return null;
  const startsAt = time.startsWith('at') ? Number(time.slice(2)) : null;
  const number = time.startsWith('no') ? Number(time.slice(2)) : null;
  if (startsAt === null && number === null) return null;
  if (day === item.day && (startsAt ?? item.startsAt) === item.startsAt && (number ?? item.number) === item.number) return null;
  const { classId, slot, subjectKey } = item;
  return { kind: 'move', moves: [{ classId, slot, subjectKey, to: { day, number: number ?? item.number, startsAt } }] };
} // biome-ignore format: one condition a line
