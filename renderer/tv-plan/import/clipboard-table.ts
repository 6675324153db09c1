/** The table in the clipboard as text with tabs; merged cells count for every cell that they cover. Null: no table. */
export function tableOfClipboard(data: DataTransfer | null): string | null {
  const html = data?.getData('text/html') ?? '';
  const table = html.includes('<t') ? biggestTable(new DOMParser().parseFromString(html, 'text/html')) : null;
  if (table) return toTsv(cellsOf(table));
  const text = data?.getData('text/plain') ?? '';
  return /[\t\n;]/.test(text.trim()) ? text : null;
}

/** A copied page may hold tables that only place things: the one with the most cells counts. */
function biggestTable(page: Document): HTMLTableElement | null {
  const tables = [...page.querySelectorAll('table')].filter((table) => table.rows.length > 1 || table.rows[0]);
  return tables.sort((a, b) => b.querySelectorAll('td, th').length - a.querySelectorAll('td, th').length)[0] ?? null;
}

function cellsOf(table: HTMLTableElement): string[][] {
  const rows: string[][] = Array.from(table.rows, () => []);
  for (const [place, { cells }] of [...table.rows].entries()) {
    let column = 0;
    for (const cell of cells) {
      while (rows[place]?.[column] !== undefined) column += 1;
      const text = textOf(cell);
      const [down, right] = [Math.min(cell.rowSpan || 1, rows.length - place), Math.min(cell.colSpan || 1, 200)];
      for (let below = 0; below < down; below++)
        for (let beside = 0; beside < right; beside++) rows[place + below]![column + beside] = text;
      column += right;
    }
  }
  return rows.map((row) => Array.from(row, (text) => text ?? ''));
}

/** Text of a cell; its lines stay lines. */
function textOf(cell: HTMLElement): string {
  for (const end of cell.querySelectorAll('br, p, div, li')) end.append('\n');
  return (cell.textContent ?? '')
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

const toTsv = (rows: string[][]) =>
  rows
    .map((row) => row.map((text) => (/[\n"\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join('\t'))
    .join('\n');
