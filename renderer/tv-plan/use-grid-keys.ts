import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';
import { stepCell } from './plan/plan-grid.ts';

/** A table that arrows, Home, End and pages walk through; every other key goes to `onKey`, which answers whether it was used. */
export function useGridKeys(
  size: { rows: number; columns: number },
  onKey: (key: string, row: number, column: number) => boolean,
) {
  const table = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState<readonly [number, number]>([0, 0]);
  const [row, column] = [Math.min(active[0], size.rows - 1), Math.min(active[1], size.columns - 1)];
  const onKeyDown = (event: KeyboardEvent) => {
    const step = stepCell(size, [row, column], event.key);
    if (step) {
      setActive(step);
      table.current?.querySelector<HTMLElement>(`[data-at="${step[0]} ${step[1]}"]`)?.focus();
    } else if (row < 0 || column < 0 || !onKey(event.key, row, column)) return;
    event.preventDefault();
  };
  // One listener for all cells: a cell that stays as it is need not be drawn again.
  const onFocus = (event: FocusEvent) => {
    const at = event.target.closest<HTMLElement>('[data-at]')?.dataset['at']?.split(' ').map(Number);
    if (at) setActive([at[0] ?? 0, at[1] ?? 0]);
  };
  return { table: { ref: table, role: 'grid', onKeyDown, onFocus } as const, active: { row, column } };
}

/** What makes a cell one of those that the keys walk through; the active one is where Tab comes in. */
export const gridCell = (row: number, column: number, isActive: boolean) =>
  ({ role: 'gridcell', 'data-at': `${row} ${column}`, tabIndex: isActive ? 0 : -1 }) as const;
