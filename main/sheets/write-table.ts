import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import Papa from 'papaparse';
import { Problem } from '../../shared/problem.ts';

export type CellValue = string | number | null;

export interface OutputSheet {
  name: string;
  columns: { heading: string; width?: number }[];
  rows: CellValue[][];
}

/** Writes sheets as .xlsx, or the first one as .csv, by the name of the file. The file appears whole or not at all. */
export async function writeTable(path: string, sheets: OutputSheet[]): Promise<void> {
  const bytes = path.toLowerCase().endsWith('.csv') ? csvBytes(sheets[0]!) : await xlsxBytes(sheets);
  const draft = `${path}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    await writeFile(draft, bytes);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw writingProblem(error, basename(path));
  }
}

function writingProblem(error: unknown, name: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOSPC' || code === 'EDQUOT') return new Problem('imports.file.diskFull', { name }, { cause: error });
  if (code !== '') return new Problem('imports.file.cannotWrite', { name }, { cause: error });
  return error;
}

/** A workbook with a bold frozen heading, sensible widths and a filter. Texts stay texts: no cell becomes a formula. */
export async function xlsxBytes(sheets: OutputSheet[]): Promise<Uint8Array> {
  const workbook = new Workbook();
  for (const { name, columns, rows } of sheets) {
    const sheet = workbook.addWorksheet(sheetName(name), { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.addRow(columns.map((column) => column.heading));
    for (const row of rows) sheet.addRow(row);
    columns.forEach((column, index) => {
      sheet.getColumn(index + 1).width = column.width ?? widthFor(column.heading, rows, index);
    });
    const head = sheet.getRow(1);
    head.font = { bold: true };
    head.alignment = { vertical: 'top', wrapText: true };
    if (columns.length > 0)
      sheet.autoFilter = { from: { row: 1, col: 1 }, to: { row: rows.length + 1, col: columns.length } };
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const sheetName = (name: string) => name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31) || '1';

function widthFor(heading: string, rows: CellValue[][], column: number): number {
  let longest = heading.length;
  for (const row of rows.slice(0, 500)) longest = Math.max(longest, String(row[column] ?? '').length);
  return Math.min(60, Math.max(8, longest + 2));
}

/** Text table as Excel opens it by a double click here: UTF-8 with its mark, semicolons, Windows line ends. */
export function csvBytes({ columns, rows }: OutputSheet): Uint8Array {
  const lines = [columns.map((column) => column.heading), ...rows].map((row) => row.map(safeCell));
  return Buffer.from(`\ufeff${Papa.unparse(lines, { delimiter: ';', newline: '\r\n' })}\r\n`, 'utf8');
}

/** Keeps a text from being taken for a formula by an apostrophe in front; phones (+7 700 …) and numbers are left alone. */
export function safeCell(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  const isFormula = /^[=@\t\r]/.test(value) || (/^[+-]/.test(value) && !/^[+-]?[\d\s().,-]*$/.test(value));
  return isFormula ? `'${value}` : value;
}
