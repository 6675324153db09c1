import { Problem } from '../../../shared/problem.ts';
import { findColumns } from '../../../shared/tv-plan/timetable/read-timetable.ts';
import { type Told, telling } from '../../imports/telling.ts';
import { readTable } from '../../sheets/read-table.ts';
import type { SheetRow } from '../../sheets/sheet.ts';

/** The lines below the heading of a timetable, and what its columns are. */
export const timetableRows = ({ path, sheet }: { path: string; sheet: number | null }) =>
  telling(async () => {
    const table = await readTable(path);
    const sheets = sheet === null ? table.sheets : table.sheets.slice(sheet, sheet + 1);
    for (const { rows } of sheets) {
      for (const [at, row] of rows.slice(0, 30).entries()) {
        const columns = findColumns(row.cells);
        if (columns) return { columns, rows: rows.slice(at + 1) };
      }
    }
    throw new Problem('tvPlan.plan.refused.noTimetable', { name: table.name });
  }) satisfies Promise<{ columns: Map<string, number>; rows: SheetRow[] } | Told>;
