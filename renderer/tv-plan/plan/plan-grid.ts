import type { PlanItem } from '../../../shared/tv-plan/plan-item.ts';

/** One way to lay a plan out: what stands in rows and columns, and where a lesson goes. */
export interface Grid {
  columns: { key: string; heading: string; detail: string; today: boolean }[];
  rows: { key: string; heading: string; detail: string }[];
  /** Lessons by `row|column`. */
  cells: Map<string, PlanItem[]>;
}

export const cellKey = (row: string, column: string) => `${row}|${column}`;

interface Axis {
  key: string;
  heading: string;
  detail?: string;
  today?: boolean;
}

/**
 * Puts lessons into cells. Only rows that hold something are shown, in the order given; columns stay, so that a free day
 * is seen as free.
 */
export function layGrid(
  items: readonly PlanItem[],
  {
    rows,
    columns,
    placeOf,
  }: { rows: readonly Axis[]; columns: readonly Axis[]; placeOf: (item: PlanItem) => [row: string, column: string] },
): Grid {
  const cells = new Map<string, PlanItem[]>();
  const used = new Set<string>();
  for (const item of items) {
    const [row, column] = placeOf(item);
    const key = cellKey(row, column);
    const own = cells.get(key);
    if (own) own.push(item);
    else cells.set(key, [item]);
    used.add(row);
  }
  return {
    columns: columns.map(({ key, heading, detail = '', today = false }) => ({ key, heading, detail, today })),
    rows: rows.filter(({ key }) => used.has(key)).map(({ key, heading, detail = '' }) => ({ key, heading, detail })),
    cells,
  };
}

/** Whether a row of two grids holds the same lessons in the same columns. */
export function isSameRow(before: Grid, after: Grid, at: number): boolean {
  if (before === after) return true;
  const [was, is] = [before.rows[at], after.rows[at]];
  if (!was || !is || was.heading !== is.heading || was.detail !== is.detail) return false;
  if (before.columns.length !== after.columns.length) return false;
  return after.columns.every((column, place) => {
    const known = before.columns[place];
    if (known?.key !== column.key || known.today !== column.today) return false;
    const had = before.cells.get(cellKey(was.key, column.key)) ?? [];
    const has = after.cells.get(cellKey(is.key, column.key)) ?? [];
    return had.length === has.length && has.every((item, nth) => item === had[nth]);
  });
}

/** The row of a lesson by its time: the minute, else its number, else `any`. */
export const timeKey = ({ startsAt, number }: Pick<PlanItem, 'startsAt' | 'number'>): string =>
  startsAt !== null
    ? `at${String(startsAt).padStart(4, '0')}`
    : number !== null
      ? `no${String(number).padStart(2, '0')}`
      : 'zz';

/** Times of lessons in order: minutes first, then numbered lessons without a time, then the rest. */
export const timeKeys = (items: readonly PlanItem[]): string[] => [...new Set(items.map(timeKey))].sort();

/** Which cell an arrow goes to; it stays at the edges. */
export function stepCell(
  { rows, columns }: { rows: number; columns: number },
  [row, column]: readonly [number, number],
  key: string,
): [number, number] | null {
  const last = [rows - 1, columns - 1] as const;
  const clamp = (value: number, most: number) => Math.max(0, Math.min(most, value));
  const steps: Record<string, [number, number]> = {
    ArrowDown: [row + 1, column],
    ArrowUp: [row - 1, column],
    ArrowRight: [row, column + 1],
    ArrowLeft: [row, column - 1],
    Home: [row, 0],
    End: [row, last[1]],
    PageDown: [row + 10, column],
    PageUp: [row - 10, column],
  };
  const step = steps[key];
  return step ? [clamp(step[0], last[0]), clamp(step[1], last[1])] : null;
}
