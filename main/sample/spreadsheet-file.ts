import { type Cell, Workbook } from '@cj-tech-master/excelts';
import Papa from 'papaparse';
import type { SampleCell, Spreadsheet } from './spreadsheet.ts';

/** The bytes of a spreadsheet by the ending of its name: a workbook, or a text table with semicolons and a byte-order mark. */
export async function spreadsheetBytes(spreadsheet: Spreadsheet): Promise<Uint8Array> {
  return spreadsheet.file.endsWith('.csv') ? textTable(spreadsheet) : workbook(spreadsheet);
}

function textTable({ headings, rows }: Spreadsheet): Uint8Array {
  const text = Papa.unparse([...headings, ...rows], { delimiter: ';', newline: '\r\n' });
  return Buffer.from(`\ufeff${text}\r\n`, 'utf8');
}

async function workbook(spreadsheet: Spreadsheet): Promise<Uint8Array> {
  const { sheet: name, titles, headings, merges, formats, rows } = spreadsheet;
  const book = new Workbook();
  book.created = book.modified = new Date(Date.UTC(2020, 3, 1)); // equal sources give equal bytes
  const sheet = book.addWorksheet(name);
  for (const title of titles) sheet.addRow([title]).font = { bold: true, size: 14 };
  for (const heading of headings) {
    const row = sheet.addRow(heading);
    row.font = { bold: true };
    row.alignment = { wrapText: true, vertical: 'middle', horizontal: 'center' };
  }
  for (const values of rows) {
    const row = sheet.addRow(values.map(plainValue));
    values.forEach((value, place) => {
      dress(row.getCell(place + 1), value, formats[place]);
    });
  }
  headings[0]?.forEach((heading, place) => {
    sheet.getColumn(place + 1).width = widthOf(heading, rows, place);
  });
  for (const range of merges) sheet.mergeCells(range);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const plainValue = (value: SampleCell) =>
  value !== null && typeof value === 'object' ? new Date(`${value.day}T00:00:00Z`) : value === '' ? null : value;

function dress(cell: Cell, value: SampleCell, format: string | undefined): void {
  if (value !== null && typeof value === 'object') cell.numFmt = 'dd.mm.yyyy';
  else if (format) cell.numFmt = format;
  if (typeof value === 'string' && value.includes('\n')) cell.alignment = { wrapText: true, vertical: 'top' };
}

function widthOf(heading: string, rows: readonly SampleCell[][], place: number): number {
  const longest = rows.slice(0, 200).map((row) => {
    const value = row[place];
    return value === null || typeof value === 'object'
      ? 10
      : Math.max(
          ...String(value)
            .split('\n')
            .map((line) => line.length),
        );
  });
  return Math.min(60, Math.max(6, heading.length, ...longest) + 2);
}
