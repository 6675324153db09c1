import { nextDay, weekOfTitle } from './day-hint.ts';
import { type HintOptions, type Hints, mergeHints, readHints, takeChannel } from './hints.ts';
import { axisCells, type ColumnRole, type Layout, type Row } from './layout.ts';

/** A row below the headings, with what the lines over it and the headings of its columns say. */
export interface WalkedRow {
  row: Row;
  section: Hints;
  heads: ReadonlyMap<number, Hints>;
}

/** Goes through a sheet row by row, as a layout says; lines that only name a part, and headings that come again, are used up. */
export function* walkRows(
  rows: readonly Row[],
  sheetName: string,
  layout: Layout,
  options: HintOptions,
): Generator<WalkedRow> {
  const first = layout.headings[0] ?? 0;
  let section: Hints = {};
  for (const text of [sheetName, ...rows.slice(0, first).flatMap(({ cells }) => [...new Set(cells)])])
    section = mergeHints(section, titleHints(text, options));
  let heads = new Map<number, Hints>();
  const addHeads = (row: Row, above: Row | undefined) => {
    for (const [column, { hints }] of axisCells(row, options, above))
      heads.set(column, mergeHints(heads.get(column) ?? {}, hints));
  };
  for (const place of layout.headings) addHeads(rows[place]!, rows[place - 1]);
  const grid = layout.roles.includes('cell');
  const from = layout.headings.length === 0 ? 0 : layout.headings.at(-1)! + 1;
  for (const [place, row] of rows.entries()) {
    if (place < from) continue;
    const named = sectionOf(row, options, grid);
    if (named) {
      section = { ...section, ...named, ...(named.day ? { day: nextDay(section.day ?? {}, named.day) } : {}) };
      continue;
    }
    if (grid && isHeading(row, layout.roles, options, rows[place - 1])) {
      heads = new Map();
      addHeads(row, rows[place - 1]);
      continue;
    }
    yield { row, section, heads };
  }
}

/** What a title over the table says: a channel, a language, a grade, the week or the day it is for. */
function titleHints(text: string, options: HintOptions): Hints {
  if (text === '') return {};
  const { hints } = readHints(text, { ...options, alone: false });
  const channel = takeChannel(text, options.channels);
  const week = /\d\s*[-–—]\s*\d/.test(text) ? weekOfTitle(text) : null;
  const day = week ? { isoWeek: week } : hints.day;
  return {
    ...(day ? { day } : {}),
    ...(hints.grades ? { grades: hints.grades } : {}),
    ...(hints.classes ? { classes: hints.classes } : {}),
    ...(hints.strangeClass ? { strangeClass: hints.strangeClass } : {}),
    ...(hints.language ? { language: hints.language } : {}),
    ...(channel ? { channelId: channel.found } : {}),
  };
}

/** A line that only names a day, a grade, a channel or a week for the lines under it. */
function sectionOf(row: Row, options: HintOptions, grid: boolean): Hints | null {
  const texts = [...new Set(row.cells.filter((text) => text !== ''))];
  if (texts.length !== 1) return null;
  const { hints, rest } = readHints(texts[0]!, { ...options, alone: true });
  if (/[\p{L}\d]{2}/u.test(rest) || hints.time) return null;
  if (!grid && row.cells.filter((text) => text !== '').length > 1) return null;
  const named = hints.day ?? hints.grades ?? hints.language ?? hints.channelId ?? hints.classes ?? hints.strangeClass;
  return named === undefined ? null : hints;
}

/** The headings once more, or those of the next block. */
function isHeading(row: Row, roles: readonly ColumnRole[], options: HintOptions, above: Row | undefined): boolean {
  const axes = axisCells(row, options, above);
  const filled = roles.flatMap((role, column) => (role === 'cell' && row.cells[column] ? [column] : []));
  return filled.length > 0 && filled.every((column) => axes.has(column));
}
