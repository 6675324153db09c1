import { Problem } from '../../../shared/problem.ts';
import type { TableSource } from '../../../shared/tv-plan/import/import.contract.ts';
import { parseCsv } from '../../sheets/read-csv.ts';
import { readTable } from '../../sheets/read-table.ts';
import type { Sheet } from '../../sheets/sheet.ts';

/** The sheets of a file, or of a pasted table; refused when the file is another one than the user has looked at. */
export async function openTable(source: TableSource): Promise<{ name: string; stamp: string | null; sheets: Sheet[] }> {
  if ('pasted' in source) {
    const rows = parseCsv(source.pasted);
    if (rows.length === 0) throw new Problem('tvPlan.import.refused.emptyPaste');
    return { name: '', stamp: null, sheets: [{ name: '', hidden: false, rows }] };
  }
  const table = await readTable(source.path);
  if (source.stamp !== null && source.stamp !== table.stamp)
    throw new Problem('imports.file.changed', { name: table.name });
  return table;
}
