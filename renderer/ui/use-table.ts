import { useMemo, useState } from 'react';
import { type Column, filterRows, type Sorting, sortRows } from './table-model.ts';

export type RowId = number | string;

interface TableOptions<Row> {
  rows: Row[];
  columns: Column<Row>[];
  rowId: (row: Row) => RowId;
  initialSort?: Sorting;
  initialFilters?: Record<string, string>;
}

/** What a table shows and where in it the user is: search, filters, order, active cell, selected rows. */
export function useTable<Row>({ rows, columns, rowId, initialSort, initialFilters }: TableOptions<Row>) {
  const [search, setSearch] = useState('');
  const [filters, setFilters] = useState<Record<string, string>>(initialFilters ?? {});
  const [sorting, setSorting] = useState<Sorting | null>(initialSort ?? null);
  const [active, setActive] = useState({ row: 0, column: 0 });
  const [anchor, setAnchor] = useState(0);
  const [selected, setSelected] = useState<ReadonlySet<RowId>>(new Set());

  const shown = useMemo(
    () => sortRows(filterRows(rows, columns, search, filters), columns, sorting),
    [rows, columns, search, filters, sorting],
  );

  const moveTo = (row: number, column: number, extend: boolean) => {
    const place = {
      row: Math.max(0, Math.min(shown.length - 1, row)),
      column: Math.max(0, Math.min(columns.length - 1, column)),
    };
    setActive(place);
    if (extend) selectRange(anchor, place.row);
    else setAnchor(place.row);
  };
  const selectRange = (from: number, to: number) => {
    const range = shown.slice(Math.min(from, to), Math.max(from, to) + 1);
    setSelected(new Set(range.map(rowId)));
  };
  const toggle = (place: number) => {
    const row = shown[place];
    if (!row) return;
    const next = new Set(selected);
    if (!next.delete(rowId(row))) next.add(rowId(row));
    setSelected(next);
    setAnchor(place);
  };
  const toggleAll = () => setSelected(selected.size >= shown.length ? new Set() : new Set(shown.map(rowId)));
  const sortBy = (column: string) =>
    setSorting((before) =>
      before?.column === column ? (before.down ? null : { column, down: true }) : { column, down: false },
    );
  const filterBy = (column: string, value: string | null) =>
    setFilters(({ [column]: _before, ...others }) => (value ? { ...others, [column]: value } : others));
  const reset = () => {
    setSearch('');
    setFilters({});
  };
  const chosen = useMemo(() => shown.filter((row) => selected.has(rowId(row))), [shown, selected, rowId]);

  return {
    search,
    setSearch,
    filters,
    filterBy,
    sorting,
    sortBy,
    reset,
    shown,
    active,
    moveTo,
    selected,
    chosen,
    toggle,
    toggleAll,
    clearSelection: () => setSelected(new Set()),
  };
}

export type TableState<Row> = ReturnType<typeof useTable<Row>>;
