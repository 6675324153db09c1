import type { PlanItem } from './plan-item.ts';

/** A task that a teacher proposes, with or without its term, or that the coordinator has agreed to (ALM-2.ST.1). */
export const workStates = ['withoutDue', 'proposed', 'agreed'] as const;
export type WorkState = (typeof workStates)[number];

/** Null: nothing is asked of pupils after this lesson. */
export function workState({ task, dropped, dueOn, agreed }: PlanItem): WorkState | null {
  if (dropped || task.trim() === '') return null;
  if (dueOn === null) return 'withoutDue';
  return agreed ? 'agreed' : 'proposed';
}

/** What can be agreed at once: proposals that name their term. */
export const agreeable = (items: readonly PlanItem[]): PlanItem[] =>
  items.filter((item) => workState(item) === 'proposed');

/** What still has to be agreed, and what is: the board of assignments, by its terms (A20). */
export function sortWorks(items: readonly PlanItem[]): { proposals: PlanItem[]; board: PlanItem[] } {
  const works = items.filter((item) => workState(item) !== null);
  const board = works.filter((item) => workState(item) === 'agreed');
  board.sort((a, b) => ((a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : (a.dueOn ?? '') > (b.dueOn ?? '') ? 1 : 0));
  return { proposals: works.filter((item) => workState(item) !== 'agreed'), board };
}
