import { findHeader, type Header } from '../../shared/imports/find-header.ts';
import type { Heading, ImportKind, OpenedFile } from '../../shared/imports/imports.contract.ts';
import { classOfTitle, sectionOf } from '../../shared/imports/read-lines.ts';
import { fit, guessKind, recogniseHeadings } from '../../shared/imports/recognise.ts';
import { Problem } from '../../shared/problem.ts';
import { readTable, type TableFile } from '../sheets/read-table.ts';
import type { Sheet } from '../sheets/sheet.ts';
import { type Told, telling } from './telling.ts';

export interface OpenTask {
  path: string;
  kind: ImportKind | null;
  sheet: number | null;
}

/** Opens a file: its sheets, the headings of one of them and the likely meaning of each. */
export const openImport = ({ path, kind, sheet }: OpenTask): Promise<Omit<OpenedFile, 'remembered'> | Told> =>
  telling(async () => {
    const table = await readTable(path);
    const chosen = sheet ?? bestSheet(table, kind);
    const current = table.sheets[chosen];
    const header = current && findHeader(current.rows, kind);
    if (!current || !header)
      throw new Problem(current ? 'imports.file.noRows' : 'imports.file.noSheet', { name: table.name });
    const guessed = kind ?? guessKind(header.headings);
    return {
      path,
      name: table.name,
      stamp: table.stamp,
      kind: guessed,
      sheets: table.sheets.map(({ name, hidden, rows }) => ({ name, hidden, rows: rows.length })),
      sheet: chosen,
      headerLine: header.line,
      rows: current.rows.length - header.dataFrom,
      headings: describe(current, header, guessed),
      classFromSheet: guessed === 'students' && namesClasses(current),
    };
  });

/** The sheet with the data: the one whose headings are understood best, hidden ones only when there is no other. */
function bestSheet({ sheets }: TableFile, kind: ImportKind | null): number {
  const points = sheets.map(({ rows, hidden }) => {
    const header = findHeader(rows, kind);
    if (!header) return Number.NEGATIVE_INFINITY;
    return fit(kind ?? guessKind(header.headings), header.headings) - (hidden ? 100 : 0);
  });
  return points.indexOf(Math.max(...points));
}

const namesClasses = ({ name, rows }: Sheet) =>
  classOfTitle(name) !== null || rows.some((row) => sectionOf(row) !== null);

/** The columns that hold anything, each with its first values. */
export function describe({ rows }: Sheet, header: Header, kind: ImportKind): Heading[] {
  const recognised = new Map(recogniseHeadings(kind, header.headings).map((one) => [one.column, one]));
  const data = rows.slice(header.dataFrom, header.dataFrom + 200);
  const width = Math.max(header.headings.length, ...data.map(({ cells }) => cells.length));
  const headings: Heading[] = [];
  for (let column = 0; column < width; column++) {
    const text = header.headings[column] ?? '';
    const samples = [...new Set(data.map(({ cells }) => cells[column] ?? '').filter((cell) => cell !== ''))];
    if (text === '' && samples.length === 0) continue;
    const found = recognised.get(column);
    headings.push({
      column,
      text,
      samples: samples.slice(0, 3).map((sample) => (sample.length > 60 ? `${sample.slice(0, 60)}…` : sample)),
      field: found?.field ?? null,
      confidence: found?.confidence ?? 0,
    });
  }
  return headings;
}
