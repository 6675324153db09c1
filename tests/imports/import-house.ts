import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import { openStore } from '../../main/database/open.ts';
import { importsService } from '../../main/imports/imports.service.ts';
import { loadSubjects } from '../../main/school/subjects.ts';
import { type CellValue, writeTable } from '../../main/sheets/write-table.ts';
import { openPool } from '../../main/work/pool.ts';
import type { ImportKind, ImportResult } from '../../shared/imports/imports.contract.ts';
import type { Work } from '../../shared/rpc.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** The threads are the same for all tests of a file: starting them costs more than the tests. */
const pool = openPool();
afterAll(() => pool.close());

export const work: Work = { signal: new AbortController().signal, progress: () => {} };

/** What a test says of an import beside the file; `fields` maps headings against what is recognised. */
interface Choices {
  week: string | null;
  newClasses: 'ru' | 'kk' | null;
  dryRun: boolean;
  fields: Record<string, string>;
}

/** An empty school with the room of imports, closed when the test ends. */
export async function importHouse() {
  const folder = temporaryFolder();
  const store = openStore(join(folder, 'school.sqlite'));
  await loadSubjects(store.db);
  const foundation = { store, pool, cacheFolder: folder, papersFolder: folder };
  onTestFinished(() => store.close());
  const imports = importsService(foundation);
  let files = 0;
  /** A table as a file: the first row is the heading. */
  const table = async (rows: CellValue[][], type: 'xlsx' | 'csv' = 'xlsx', name = 'Лист1') => {
    const path = join(folder, `таблица-${++files}.${type}`);
    const [heading = [], ...data] = rows;
    await writeTable(path, [{ name, columns: heading.map((text) => ({ heading: String(text ?? '') })), rows: data }]);
    return path;
  };
  const run = async (path: string, kind: ImportKind, more: Partial<Choices> = {}): Promise<ImportResult> => {
    const { stamp, sheet, headings } = await imports.open({ path, kind, sheet: null }, work);
    const { fields = {}, ...choices } = more;
    const mapping = headings.flatMap(({ column, text, field }) => {
      const chosen = fields[text] ?? field;
      return chosen === null ? [] : [{ column, field: chosen }];
    });
    const plan = { path, stamp, kind, sheet, mapping, week: null, newClasses: null, dryRun: false, ...choices };
    return imports.run(plan, work);
  };
  return {
    ...foundation,
    folder,
    imports,
    table,
    run,
    /** Imports rows under a heading. */
    add: async (kind: ImportKind, rows: CellValue[][], more: Partial<Choices> = {}) =>
      run(await table(rows), kind, more),
    changes: async () => (await store.db.selectFrom('change').select('id').execute()).length,
    students: () => store.db.selectFrom('student').selectAll().orderBy('id').execute(),
  };
}

/** A school with classes 7А (ru) and 7Ә (kk). */
export async function schoolWithClasses() {
  const house = await importHouse();
  await house.add('classes', [
    ['Класс', 'Язык обучения'],
    ['7А', 'русский'],
    ['7Ә', 'казахский'],
    ['8А', 'рус'],
  ]);
  return house;
}

export const reasons = ({ rows }: ImportResult) =>
  rows.filter(({ reason }) => reason).map(({ line, reason }) => [line, reason!.key.replace('imports.reason.', '')]);
