import { type ClassName, parseClassName } from './class-name.ts';
import type { Header } from './find-header.ts';
import type { ImportKind, Mapping } from './imports.contract.ts';
import { plain } from './plain.ts';
import { joinOf } from './recognise.ts';
import type { Line } from './records.ts';

interface Row {
  line: number;
  cells: readonly string[];
}

/** The class that a sheet or a section line names: `7 «А»`; a number alone names none. */
export function classOfTitle(text: string): ClassName | null {
  const found = parseClassName(text);
  return found && found.letter !== '' ? found : null;
}

/** A quick look before the exact one: nearly no line begins so. */
const maybeTotal = /^[^\p{L}]*(ито|все|бар|жиы|tot|қор|кор)/iu;
const totals = new Set(['итого', 'всего', 'барлығы', 'жиыны', 'total', 'итог', 'қорытынды'].map(plain));

/** Is it a line of sums, or the headings once more (a list printed page by page)? */
function isNoData(row: Row, headings: readonly string[]): boolean {
  let filled = 0;
  let repeated = 0;
  for (const [column, cell] of row.cells.entries()) {
    if (cell === '') continue;
    filled += 1;
    if (filled <= 2 && maybeTotal.test(cell) && totals.has(plain(cell).split(' ')[0] ?? '')) return true;
    if (cell === headings[column]) repeated += 1;
  }
  return filled > 1 && repeated > filled / 2;
}

/** Turns the rows under the headings into lines by field; gives lines that only name a class to those below them. */
export function* readLines(
  rows: readonly Row[],
  header: Header,
  kind: ImportKind,
  mapping: Mapping,
  sheetName: string,
): Generator<Line> {
  const columns = columnsByField(mapping);
  const usesSections = kind === 'students' && !columns.has('className') && !columns.has('grade');
  let context = usesSections ? classOfTitle(sheetName) : null;
  for (const row of rows.slice(0, usesSections ? header.dataFrom : 0)) context = sectionOf(row) ?? context;
  for (const row of rows.slice(header.dataFrom)) {
    const section = usesSections ? sectionOf(row) : null;
    if (section) context = section;
    else if (!isNoData(row, header.headings)) yield { line: row.line, get: reader(row, columns, kind), context };
  }
}

/** The class of a line that names nothing else. */
export function sectionOf(row: Row): ClassName | null {
  const texts = new Set(row.cells.filter((cell) => cell !== ''));
  return texts.size === 1 ? classOfTitle([...texts][0]!) : null;
}

function columnsByField(mapping: Mapping): Map<string, number[]> {
  const columns = new Map<string, number[]>();
  for (const { column, field } of mapping) columns.set(field, [...(columns.get(field) ?? []), column]);
  return columns;
}

function reader(row: Row, columns: Map<string, number[]>, kind: ImportKind): (field: string) => string {
  return (field) => {
    const places = columns.get(field);
    if (places === undefined) return '';
    if (places.length === 1) return row.cells[places[0]!] ?? '';
    const texts = places.map((column) => row.cells[column] ?? '').filter((text) => text !== '');
    return [...new Set(texts)].join(joinOf(kind, field));
  };
}
