import { type ImportKind, importKinds } from './imports.contract.ts';
import { plain } from './plain.ts';
import { headingJoint, recogniseHeadings } from './recognise.ts';

interface Row {
  line: number;
  cells: readonly string[];
}

export interface Header {
  headings: string[];
  /** Place in the list of rows at which the data begins. */
  dataFrom: number;
  /** Line of the file on which the headings stand. */
  line: number;
}

/** Title lines, dates and signatures can stand above the headings; further down nobody looks. */
const deepest = 30;

/** Finds the line (or the two lines) of headings: where most columns are recognised for one kind of table. */
export function findHeader(rows: readonly Row[], kind: ImportKind | null): Header | null {
  const kinds = kind ? [kind] : importKinds;
  const score = (headings: readonly string[]) => Math.max(...kinds.map((each) => points(each, headings)));
  let best: Candidate | null = null;
  const offer = (headings: string[], at: number, height: number, bonus: number) => {
    const total = score(headings) + bonus;
    if (best && total <= best.score) return;
    best = { header: { headings, dataFrom: at + height, line: rows[at]!.line }, score: total, at };
  };
  for (let at = 0; at < Math.min(deepest, rows.length); at++) {
    const row = rows[at]!;
    if (best && isSure(best, at)) break;
    if (new Set(row.cells.filter((cell) => cell !== '')).size < 2) continue; // a title, or the name of a class
    offer([...row.cells], at, 1, 0);
    const below = rows[at + 1];
    // Two lines are one heading only when that says more than either of them.
    if (below) offer(joinHeadings(row.cells, below.cells), at, 2, -0.05);
  }
  const found = best as Candidate | null;
  if (found && found.score > 0.5) return skipNumbering(found.header, rows);
  const first = rows.findIndex((row) => new Set(row.cells.filter((cell) => cell !== '')).size >= 2);
  const place = Math.max(first, 0);
  return rows[place] ? { headings: [...rows[place].cells], dataFrom: place + 1, line: rows[place].line } : null;
}

interface Candidate {
  header: Header;
  score: number;
  at: number;
}

/** Three known headings are no accident: the lines behind them are data, and looking at them all would cost most. */
const isSure = ({ score, at }: Candidate, now: number) => score >= 2.9 && now > at + 2;

/** A second column for the same field says little: two different headings are worth more than one merged heading. */
function points(kind: ImportKind, headings: readonly string[]): number {
  const seen = new Set<string>();
  let sum = 0;
  for (const { field, confidence } of recogniseHeadings(kind, headings)) {
    sum += seen.has(field) ? confidence / 5 : confidence;
    seen.add(field);
  }
  return sum;
}

/** `Телефон` above `ученика` and `родителя` becomes `Телефон ученика`, `Телефон родителя`. */
function joinHeadings(upper: readonly string[], lower: readonly string[]): string[] {
  const width = Math.max(upper.length, lower.length);
  return Array.from({ length: width }, (_, column) => {
    const [above, below] = [upper[column] ?? '', lower[column] ?? ''];
    if (above === below || below === '') return above;
    return above === '' ? below : `${above}${headingJoint}${below}`;
  });
}

/** Official forms number their columns in a line under the headings: 1 2 3 4 … */
function skipNumbering(header: Header, rows: readonly Row[]): Header {
  const cells = rows[header.dataFrom]?.cells.filter((cell) => cell !== '') ?? [];
  const isNumbering = cells.length > 2 && cells.every((cell, place) => plain(cell) === String(place + 1));
  return isNumbering ? { ...header, dataFrom: header.dataFrom + 1 } : header;
}
