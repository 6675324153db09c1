import { type Heading, ImportKind, type ImportRun, Mapping } from '../../shared/imports/imports.contract.ts';
import { plain } from '../../shared/imports/plain.ts';
import type { SubjectName } from '../../shared/imports/subject-words.ts';
import type { Db, Trx } from '../database/store.ts';
import { subjectCatalogue } from '../school/subjects.ts';

/** The subjects of the school with everything that tables call them. */
export async function findSubjects(db: Db): Promise<SubjectName[]> {
  const rows = await db.selectFrom('subject').select(['key', 'nameRu', 'nameKk']).orderBy('position').execute();
  const synonyms = new Map(subjectCatalogue().map((known) => [known.key, Object.values(known.synonyms).flat()]));
  return rows.map((row) => ({ ...row, synonyms: synonyms.get(row.key) ?? [] }));
}

export async function insertRun(trx: Trx, run: Omit<ImportRun, 'id'>): Promise<void> {
  await trx.insertInto('importRun').values(run).execute();
}

/** The imports that stand, the newest first; one that was undone is gone from the list. */
export async function findRuns(db: Db): Promise<ImportRun[]> {
  const rows = await db.selectFrom('importRun').selectAll().orderBy('id', 'desc').limit(50).execute();
  return rows.map((row) => ({ ...row, kind: ImportKind.parse(row.kind) }));
}

export async function findRunChange(db: Db, id: number): Promise<number | null> {
  const run = await db.selectFrom('importRun').select('changeId').where('id', '=', id).executeTakeFirst();
  return run?.changeId ?? null;
}

/** Number of the newest change: another one means that the school was changed in between. */
export async function lastChangeId(db: Db): Promise<number> {
  const row = await db
    .selectFrom('change')
    .select((is) => is.fn.max<number | null>('id').as('last'))
    .executeTakeFirst();
  return row?.last ?? 0;
}

const keyOf = (kind: ImportKind, headings: readonly Heading[]) =>
  `imports.mapping.${kind}.${headings.map(({ column, text }) => `${column}:${plain(text)}`).join('|')}`.slice(0, 2000);

/** How the user mapped a file with the same headings before, if ever. */
export async function findMapping(db: Db, kind: ImportKind, headings: readonly Heading[]): Promise<Mapping | null> {
  const row = await db
    .selectFrom('setting')
    .select('value')
    .where('key', '=', keyOf(kind, headings))
    .executeTakeFirst();
  const parsed = row && Mapping.safeParse(JSON.parse(row.value));
  return parsed?.success ? parsed.data : null;
}

export async function saveMapping(
  trx: Trx,
  kind: ImportKind,
  headings: readonly Heading[],
  mapping: Mapping,
): Promise<void> {
  const value = JSON.stringify(mapping);
  await trx
    .insertInto('setting')
    .values({ key: keyOf(kind, headings), value })
    .onConflict((known) => known.column('key').doUpdateSet({ value }))
    .execute();
}
