/** A line of a table: its number in the file (as the user sees it there, from 1) and the text of its cells. */
export interface SheetRow {
  line: number;
  cells: string[];
}

/** One sheet of a file. Empty lines are left out; a cell of a merged range has the text of the whole range. */
export interface Sheet {
  name: string;
  hidden: boolean;
  rows: SheetRow[];
  /** Cells with a formula whose value is not in the file: the program that wrote it did not compute. */
  emptyFormulas?: number;
}

/** What stands in a spreadsheet file, as text. */
export interface Table {
  format: 'xlsx' | 'csv';
  sheets: Sheet[];
}

/** Above these a file is refused before it fills the memory. A school has 3,000 students at the most. */
export const limits = {
  rows: 200_000,
  columns: 500,
  /** Characters of one row or one text. */
  row: 8_000_000,
  cells: 4_000_000,
  /** Bytes of a packed spreadsheet on the disk. */
  packed: 64 * 1024 * 1024,
  /** Bytes of the parts of a spreadsheet after unpacking. */
  unpacked: 400 * 1024 * 1024,
  /** Bytes of a text file. */
  text: 48 * 1024 * 1024,
} as const;
