import { type Counts, type Preview, rowStates } from '../../shared/imports/imports.contract.ts';
import { formatClass } from '../../shared/people/class-name.ts';
import { compareTexts } from '../../shared/text/collation.ts';
import type { PlannedImport } from './plan-import.ts';

/** How many rows of each state the preview shows. */
const shown = 500;

/** The planned import as the window and the command line show it: counts, and the first rows of each state. */
export function toPreview({ kind, rows, newClasses, missingClasses }: PlannedImport): Preview {
  const counts: Counts = { create: 0, update: 0, unchanged: 0, skipped: 0 };
  let warnings = 0;
  const first: Preview['rows'] = [];
  for (const { write: _, ...row } of rows) {
    counts[row.state] += 1;
    if (row.warnings.length > 0) warnings += 1;
    if (counts[row.state] <= shown) first.push(row);
  }
  first.sort((a, b) => rowStates.indexOf(a.state) - rowStates.indexOf(b.state) || a.line - b.line);
  const names = [...newClasses.map(formatClass), ...missingClasses];
  const made = new Set(newClasses.map(formatClass));
  const ordered = (of: string[]) => of.sort(compareTexts);
  return {
    kind,
    counts,
    warnings,
    newClasses: ordered(names.filter((name) => made.has(name))),
    missingClasses: ordered(names.filter((name) => !made.has(name))),
    rows: first,
  };
}
