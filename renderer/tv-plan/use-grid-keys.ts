import { type KeyboardEvent, useRef, useState } from 'react';
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
  return {
    table: { ref: table, role: 'grid', onKeyDown } as const,
    cell: (atRow: number, atColumn: number) =>
      ({
        role: 'gridcell',
        'data-at': `${atRow} ${atColumn}`,
        tabIndex: atRow === row && atColumn === column ? 0 : -1,
        onFocus: () => setActive([atRow, atColumn]),
      }) as const,
  };
}
