import type {
  ImportKind,
  ImportResult,
  importsContract,
  Mapping,
  OpenedFile,
} from '../../shared/imports/imports.contract.ts';
import { plain } from '../../shared/imports/plain.ts';
import { fieldKeys } from '../../shared/imports/recognise.ts';
import type { Language } from '../../shared/language.ts';
import { Problem } from '../../shared/problem.ts';
import type { Service, Work } from '../../shared/rpc.ts';
import type { Week } from '../../shared/week.ts';

/** An import without a window, as the command line gives it. */
export interface FileImport {
  path: string;
  kind: ImportKind;
  dryRun: boolean;
  /** `heading=field` from the user, against what is recognised; an empty field leaves the column out. */
  map?: readonly string[];
  /** Name or number (from 1) of the sheet; without it the one that fits best. */
  sheet?: string | null;
  week?: Week | null;
  newClasses?: Language | null;
}

/** Opens, maps and imports a file in one go; the same steps and refusals as in the window. */
export async function importFile(
  imports: Service<typeof importsContract>,
  task: FileImport,
  work: Work,
): Promise<ImportResult> {
  const { path, kind, dryRun, map = [], week = null, newClasses = null } = task;
  const first = await imports.open({ path, kind, sheet: null }, work);
  const place = task.sheet ? sheetPlace(first, task.sheet) : first.sheet;
  const opened = place === first.sheet ? first : await imports.open({ path, kind, sheet: place }, work);
  const mapping = withOverrides(opened, kind, map);
  const { stamp, sheet } = opened;
  return imports.run({ path, stamp, kind, sheet, mapping, week, newClasses, dryRun }, work);
}

function sheetPlace({ sheets, name }: OpenedFile, wanted: string): number {
  const byName = sheets.findIndex((sheet) => sheet.name === wanted);
  const place = byName >= 0 ? byName : Number(wanted) - 1;
  if (!sheets[place]) throw new Problem('imports.file.noSheet', { name });
  return place;
}

/** The recognised mapping with the user's own assignments; a field or heading that does not exist is refused. */
function withOverrides({ headings, name }: OpenedFile, kind: ImportKind, map: readonly string[]): Mapping {
  const fields = new Map(headings.map(({ column, field }) => [column, field]));
  for (const assignment of map) {
    const cut = assignment.lastIndexOf('=');
    const [column, field] = [assignment.slice(0, Math.max(cut, 0)), assignment.slice(cut + 1).trim()];
    const found = headings.filter(({ text }) => plain(text) === plain(column));
    if (cut < 0 || found.length === 0)
      throw new Problem('imports.file.noColumn', { name, column: column || assignment });
    const known = fieldKeys(kind);
    if (field !== '' && !known.includes(field))
      throw new Problem('imports.file.noField', { field, fields: known.join(', ') });
    for (const [place, old] of fields) if (field !== '' && old === field) fields.set(place, null);
    for (const heading of found) fields.set(heading.column, field || null);
  }
  return [...fields].flatMap(([column, field]) => (field === null ? [] : [{ column, field }]));
}
