/** A cell of the sheet by its row and column. */
export interface Place {
  row: number;
  column: number;
}
/** Cells that are chosen: from where the choice began to where it goes. The second one is the active cell. */
export interface Choice {
  from: Place;
  to: Place;
}
export interface Area {
  top: number;
  bottom: number;
  left: number;
  right: number;
}
export interface Size {
  rows: number;
  columns: number;
}

export const areaOf = ({ from, to }: Choice): Area => ({
  top: Math.min(from.row, to.row),
  bottom: Math.max(from.row, to.row),
  left: Math.min(from.column, to.column),
  right: Math.max(from.column, to.column),
});

const within = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));
export const placeWithin = ({ row, column }: Place, { rows, columns }: Size): Place => ({
  row: within(row, rows),
  column: within(column, columns),
});

export interface Key {
  key: string;
  control: boolean;
  shift: boolean;
}

/** Rows that a page key goes. */
const pageRows = 10;

/** Where a key leads; null for keys that do not move. */
function target({ row, column }: Place, { key, control }: Key, size: Size): Place | null {
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1];
  switch (key) {
    case 'ArrowUp':
      return { row: control ? 0 : row - 1, column };
    case 'ArrowDown':
      return { row: control ? lastRow : row + 1, column };
    case 'ArrowLeft':
      return { row, column: control ? 0 : column - 1 };
    case 'ArrowRight':
      return { row, column: control ? lastColumn : column + 1 };
    case 'PageUp':
      return { row: row - pageRows, column };
    case 'PageDown':
      return { row: row + pageRows, column };
    case 'Home':
      return { row: control ? 0 : row, column: 0 };
    case 'End':
      return { row: control ? lastRow : row, column: lastColumn };
    default:
      return null;
  }
}

/** The choice after a key: moved, or with Shift made larger or smaller; null when the key is none of the sheet's moves. */
export function move(choice: Choice, key: Key, size: Size): Choice | null {
  if (key.control && key.key.toLowerCase() === 'a')
    return { from: { row: 0, column: choice.to.column }, to: { row: size.rows - 1, column: choice.to.column } };
  const wanted = target(choice.to, key, size);
  if (!wanted) return null;
  const to = placeWithin(wanted, size);
  return { from: key.shift ? choice.from : to, to };
}
