import type { FileHandle } from 'node:fs/promises';
import Papa from 'papaparse';
import { Problem } from '../../shared/problem.ts';
import { decodeText } from './encoding.ts';
import { readPart } from './file-kind.ts';
import { limits, type SheetRow, type Table } from './sheet.ts';
import { tidy } from './tidy-text.ts';

/** Reads a text table: code page and separator are found from the content. */
export async function readCsv(file: FileHandle, size: number, name: string): Promise<Table> {
  if (size > limits.text)
    throw new Problem('imports.file.tooBig', { name, megabytes: Math.round(size / 1e6), most: limits.text >> 20 });
  const { text } = decodeText(await readPart(file, 0, size));
  const rows = parseCsv(text);
  if (rows.length > limits.rows) throw new Problem('imports.file.tooManyRows', { name, most: limits.rows });
  if (isRubbish(rows)) throw new Problem('imports.file.isRubbish', { name });
  return { format: 'csv', sheets: [{ name: '', hidden: false, rows }] };
}

/** Rows of a text table with their line numbers; a cell may hold line breaks inside quotes. */
export function parseCsv(text: string): SheetRow[] {
  const announced = /^\ufeff?sep=(.)\r?\n/i.exec(text); // Excel's own first line
  const body = announced ? text.slice(announced[0].length) : text;
  const delimiter = announced?.[1] ?? findDelimiter(body);
  const { data } = Papa.parse<string[]>(body, { delimiter, skipEmptyLines: false });
  const quoted = body.includes('"');
  // Nearly every file has no odd blanks: asking once is cheaper than asking for every cell.
  const clean = quoted || /[\u00a0\u200b\ufeff]/.test(body) ? tidy : (cell: string) => cell.trim();
  const rows: SheetRow[] = [];
  let line = announced ? 2 : 1;
  for (const record of data) {
    const row = { line, cells: record };
    line += quoted ? 1 + breaksIn(record) : 1;
    let last = -1;
    for (let i = 0; i < record.length; i++) {
      record[i] = unguarded(clean(record[i]!));
      if (record[i] !== '') last = i;
    }
    record.length = Math.min(last + 1, limits.columns);
    if (last >= 0) rows.push(row);
  }
  return rows;
}

/** The apostrophe that keeps a spreadsheet from taking a text for a formula is no part of the text. */
const unguarded = (text: string) => (text.startsWith("'") && /^'[=+\-@]/.test(text) ? text.slice(1) : text);

function breaksIn(record: string[]): number {
  let breaks = 0;
  for (const cell of record)
    if (cell.includes('\n') || cell.includes('\r')) breaks += cell.split(/\r\n|\r|\n/).length - 1;
  return breaks;
}

const delimiters = [';', '\t', ',', '|'] as const;

/** The separator which cuts the first lines into the most equal number of cells; texts in quotes are looked past. */
export function findDelimiter(text: string): string {
  const lines = text
    .slice(0, 50_000)
    .replace(/"(?:[^"]|"")*"/g, '""')
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 60);
  let best: string = ';';
  let bestScore = 0;
  for (const delimiter of delimiters) {
    const times = new Map<number, number>();
    for (const line of lines) {
      const count = line.split(delimiter).length - 1;
      if (count > 0) times.set(count, (times.get(count) ?? 0) + 1);
    }
    // Lines that agree count most; among equals the separator that makes more columns wins.
    for (const [count, agreeing] of times) {
      const score = agreeing * 100 + Math.min(count, 50);
      if (score > bestScore) [best, bestScore] = [delimiter, score];
    }
  }
  return best;
}

/** Text that is no table: endless lines, or many replacement signs where letters should be. */
function isRubbish(rows: SheetRow[]): boolean {
  let signs = 0;
  let letters = 0;
  for (const row of rows.slice(0, 50)) {
    for (const cell of row.cells) {
      if (cell.length > 50_000) return true;
      letters += cell.length;
      for (const sign of cell) if (sign === '\ufffd' || (sign < ' ' && sign !== '\n' && sign !== '\t')) signs++;
    }
  }
  return signs > letters / 20;
}
