import type { MatrixRow } from './matrix-rows.ts';
import { type Area, areaOf, type Choice } from './sheet-area.ts';
import type { SheetColumn } from './sheet-columns.ts';
import { type Content, contentOf, emptyContent, type Outcome, putContents, readContent } from './sheet-edits.ts';

/** Rows and columns in sight, in their order. */
export interface Sheet {
  rows: readonly MatrixRow[];
  columns: readonly SheetColumn[];
}

interface Cell {
  row: MatrixRow;
  column: SheetColumn;
}

function cellsIn({ rows, columns }: Sheet, { top, bottom, left, right }: Area): Cell[] {
  const wanted = columns.slice(left, right + 1);
  return rows.slice(top, bottom + 1).flatMap((row) => wanted.map((column) => ({ row, column })));
}

const fill = (cells: readonly Cell[], of: (cell: Cell) => Content | null): Outcome =>
  putContents(cells.map((cell) => ({ ...cell, content: of(cell) })));

/** The first row of the choice goes into all rows under it; one row alone takes what stands above it. */
export function fillDown(sheet: Sheet, choice: Choice): Outcome {
  const area = areaOf(choice);
  const top = area.top === area.bottom ? area.top - 1 : area.top;
  const source = sheet.rows[top];
  if (!source) return putContents([]);
  const cells = cellsIn(sheet, { ...area, top: top + 1 });
  return fill(cells, ({ column }) => contentOf(source, column));
}

/** Empties the chosen cells. */
export const clearCells = (sheet: Sheet, choice: Choice): Outcome =>
  fill(cellsIn(sheet, areaOf(choice)), ({ column }) => emptyContent(column));

/** Gives the persons' cells of the choice what the active cell has not, and the states likewise: done, or open again. */
export function toggleCells(sheet: Sheet, choice: Choice): Outcome {
  const [row, column] = [sheet.rows[choice.to.row], sheet.columns[choice.to.column]];
  const now = row && column && contentOf(row, column);
  const cells = cellsIn(sheet, areaOf(choice)).filter((cell) => cell.column.kind === column?.kind);
  if (now?.kind === 'person') return fill(cells, () => ({ kind: 'person', on: !now.on }));
  if (now?.kind !== 'state') return putContents([]);
  const state = now.state === 'done' ? 'open' : 'done';
  return fill(cells, (cell) => contentOf(cell.row, cell.column) && { kind: 'state', state });
}

/** Tab-separated lines as a spreadsheet writes them. */
export const toTsv = (lines: readonly (readonly string[])[]): string =>
  lines.map((line) => line.map((text) => text.replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\r\n');

/** Lines and cells of a copied text; the line break at the end of a spreadsheet's text is no line. */
const fromTsv = (text: string): string[][] =>
  text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => line.split('\t'));

/** Puts a copied table at the choice. One cell, or one line, fills all that is chosen. */
export function paste(
  sheet: Sheet,
  choice: Choice,
  text: string,
  findPerson: (name: string) => number | null,
): Outcome {
  const lines = fromTsv(text);
  const area = areaOf(choice);
  const width = Math.max(...lines.map((line) => line.length));
  const bottom = lines.length === 1 ? area.bottom : area.top + lines.length - 1;
  const right = width === 1 ? area.right : area.left + width - 1;
  const unknown: string[] = [];
  const wanted = sheet.columns.slice(area.left, right + 1);
  const cells = sheet.rows.slice(area.top, bottom + 1).flatMap((row, down) => {
    const line = lines[lines.length === 1 ? 0 : down] ?? [];
    return wanted.flatMap((column, along) => {
      const cell = line[width === 1 ? 0 : along];
      if (cell === undefined) return [];
      const read = readContent(cell, column, findPerson);
      unknown.push(...read.unknown);
      return [{ row, column, content: read.content }];
    });
  });
  return { ...putContents(cells), unknown: [...new Set(unknown)] };
}
