import { join, parse } from 'node:path';
import type { ImportPlan } from '../../shared/imports/imports.contract.ts';
import { freePath } from '../sheets/free-path.ts';
import { writeTable } from '../sheets/write-table.ts';
import { readAgain } from './read-import.ts';
import { type Told, telling } from './telling.ts';

export interface SkippedTask extends Pick<ImportPlan, 'path' | 'stamp' | 'kind' | 'sheet'> {
  folder: string;
  /** Reasons in the user's language, by line. */
  reasons: [line: number, reason: string][];
  words: { name: string; reason: string; sheet: string };
}

/** Writes the skipped lines with their reasons, in the columns of the original, so that they can be mended and imported. */
export const writeSkipped = (task: SkippedTask): Promise<{ path: string; rows: number } | Told> =>
  telling(async () => {
    const { table, sheet, header } = await readAgain(task);
    const reasons = new Map(task.reasons);
    const rows = sheet.rows.filter(({ line }) => reasons.has(line));
    const width = Math.max(header.headings.length, ...rows.map(({ cells }) => cells.length));
    const columns = Array.from({ length: width }, (_, column) => ({ heading: header.headings[column] ?? '' }));
    const path = await freePath(join(task.folder, `${parse(table.name).name} - ${task.words.name}.xlsx`));
    await writeTable(path, [
      {
        name: task.words.sheet,
        columns: [...columns, { heading: task.words.reason, width: 60 }],
        rows: rows.map(({ line, cells }) => [
          ...columns.map((_, column) => cells[column] ?? ''),
          reasons.get(line) ?? '',
        ]),
      },
    ]);
    return { path, rows: rows.length };
  });
