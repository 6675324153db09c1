import { Problem } from '../../../shared/problem.ts';
import type { BroadcastPreview, TableSource } from '../../../shared/tv-plan/import/import.contract.ts';
import { type GridReading, type GridTask, readGrid } from '../../../shared/tv-plan/import/read-grid.ts';
import { subjectMatcher } from '../../../shared/tv-plan/import/subject-match.ts';
import { type Told, telling } from '../../imports/telling.ts';
import type { Sheet } from '../../sheets/sheet.ts';
import { openTable } from './open-table.ts';

export interface BroadcastsTask extends GridTask {
  source: TableSource;
  sheet: number | null;
}

export interface BroadcastsRead
  extends Omit<GridReading, 'slots'>,
    Pick<BroadcastPreview, 'name' | 'stamp' | 'sheets' | 'sheet' | 'rows' | 'emptyFormulas'> {
  /** Slots as JSON arrays of a few hundred, so that the main process can take them in slices. */
  chunks: Uint8Array[];
}

const chunkSize = 250;

/** More is no grid of a school year: 20,000 slots are one of all grades. */
const most = 60_000;

/** Reads a table of broadcasts in a thread of the pool. */
export const readBroadcasts = ({ source, sheet: wanted, ...task }: BroadcastsTask): Promise<BroadcastsRead | Told> =>
  telling(async () => {
    const { name, stamp, sheets } = await openTable(source);
    const place = wanted !== null && wanted < sheets.length ? wanted : bestSheet(sheets, task);
    const sheet = sheets[place]!;
    const { slots, ...reading } = readGrid(sheet.rows, sheet.name, task);
    if (slots.length > most) throw new Problem('imports.file.tooManyRows', { name, most });
    const chunks: Uint8Array[] = [];
    for (let from = 0; from < slots.length; from += chunkSize)
      chunks.push(Buffer.from(JSON.stringify(slots.slice(from, from + chunkSize))));
    return {
      ...reading,
      chunks,
      name,
      stamp,
      sheet: place,
      sheets: sheets.map(({ name, hidden, rows }) => ({ name, hidden, rows: rows.length })),
      rows: sheet.rows.length,
      emptyFormulas: sheet.emptyFormulas ?? 0,
    };
  });

/** The sheet with the most subjects; hidden ones only when there is no other. */
function bestSheet(sheets: readonly Sheet[], task: GridTask): number {
  if (sheets.length === 1) return 0;
  const match = subjectMatcher(task.subjects, task.words);
  const points = sheets.map(({ rows, hidden }) => {
    const cells = rows.slice(0, 150).flatMap((row) => row.cells);
    return cells.filter((text) => match(text).how === 'exact').length - (hidden ? 100_000 : 0);
  });
  return points.indexOf(Math.max(...points));
}
