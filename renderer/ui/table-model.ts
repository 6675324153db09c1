import type { ReactNode } from 'react';
import { fold, sortKey } from '../../shared/text/collation.ts';

export interface Column<Row> {
  id: string;
  header: string;
  /** Width in pixels; the columns with `grow` share what is left. */
  width: number;
  grow?: boolean;
  align?: 'right' | 'center';
  /** The cell as text: for searching, sorting, copying to Excel, and showing when there is no `cell`. */
  text: (row: Row) => string;
  /** Sorts by this instead of the text, e.g. a number or a stored sort key. */
  sort?: (row: Row) => string | number;
  cell?: (row: Row) => ReactNode;
  /** Choices of a filter in the header; a row stays when its value, or one of its values, is the chosen one. */
  filter?: { of: (row: Row) => string | readonly string[]; choices: { value: string; label: string }[] };
  /** Lets the text be typed over with Enter or F2. Throwing (a CallProblem) keeps the old text. */
  edit?: (row: Row, text: string) => Promise<unknown>;
  /** Total at the foot, from the rows in sight. */
  foot?: (rows: Row[]) => ReactNode;
}

export interface Sorting {
  column: string;
  down: boolean;
}

// Folding thousands of rows at each key would be felt, so the text of a row is kept as long as row and columns live.
const kept = new WeakMap<object, WeakMap<object, string>>();

function searched<Row>(row: Row, columns: Column<Row>[]): string {
  const ofColumns = kept.get(columns) ?? new WeakMap<object, string>();
  kept.set(columns, ofColumns);
  const known = ofColumns.get(row as object);
  if (known !== undefined) return known;
  const text = fold(columns.map((column) => column.text(row)).join(' '));
  ofColumns.set(row as object, text);
  return text;
}

/** Rows that hold every searched word and every chosen filter. */
export function filterRows<Row>(
  rows: Row[],
  columns: Column<Row>[],
  search: string,
  filters: Record<string, string>,
): Row[] {
  const words = fold(search).split(' ').filter(Boolean);
  const chosen = columns.filter((column) => column.filter && filters[column.id]);
  if (words.length === 0 && chosen.length === 0) return rows;
  return rows.filter((row) => {
    if (!chosen.every((column) => [column.filter?.of(row)].flat().includes(filters[column.id]))) return false;
    if (words.length === 0) return true;
    const text = searched(row, columns);
    return words.every((word) => text.includes(word));
  });
}

/** Rows in the order of a column; each key is made once. Equal rows keep their order. */
export function sortRows<Row>(rows: Row[], columns: Column<Row>[], sorting: Sorting | null): Row[] {
  const column = columns.find(({ id }) => id === sorting?.column);
  if (!column || !sorting) return rows;
  const keyOf = column.sort ?? ((row: Row) => sortKey(column.text(row)));
  const sign = sorting.down ? -1 : 1;
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => (a.key < b.key ? -sign : a.key > b.key ? sign : 0))
    .map(({ row }) => row);
}

/** Tab-separated text that Excel pastes into cells. */
export function toTsv<Row>(rows: Row[], columns: Column<Row>[]): string {
  const clean = (text: string) => text.replace(/[\t\r\n]+/g, ' ');
  return [columns.map(({ header }) => header), ...rows.map((row) => columns.map((column) => column.text(row)))]
    .map((cells) => cells.map(clean).join('\t'))
    .join('\r\n');
}
