import { Language } from '../../shared/language.ts';
import type { SchoolClass, SchoolClassInput } from '../../shared/people/people.contract.ts';
import { tidyClass } from '../../shared/people/tidy.ts';
import { sortKey } from '../../shared/text/collation.ts';
import type { Db, Trx } from '../database/store.ts';

const columns = ['id', 'grade', 'letter', 'language', 'shift', 'classTeacherId', 'sortKey'] as const;

/** All classes, lowest grade first, then by letter. */
export async function findClasses(db: Db): Promise<SchoolClass[]> {
  const rows = await db.selectFrom('class').select(columns).orderBy('sortKey').execute();
  return rows.map((row) => ({ ...row, language: Language.parse(row.language) }));
}

/** The class of this grade and letter (tidied), if there is one. */
export async function findClassByName(db: Db, grade: number, letter: string): Promise<SchoolClass | undefined> {
  return (await findClasses(db)).find((known) => known.grade === grade && known.letter === letter);
}

export async function insertClass(trx: Trx, schoolClass: SchoolClassInput): Promise<SchoolClass> {
  const row = toRow(schoolClass);
  const { id } = await trx.insertInto('class').values(row).returning('id').executeTakeFirstOrThrow();
  return { ...row, id };
}

export async function updateClass(
  trx: Trx,
  { id, ...schoolClass }: SchoolClassInput & { id: number },
): Promise<SchoolClass> {
  const row = toRow(schoolClass);
  await trx.updateTable('class').set(row).where('id', '=', id).execute();
  return { ...row, id };
}

/** Deletes classes with their load; fails while one still has students. Returns how many. */
export async function deleteClasses(trx: Trx, ids: readonly number[]): Promise<number> {
  const { numDeletedRows } = await trx.deleteFrom('class').where('id', 'in', ids).executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

function toRow(schoolClass: SchoolClassInput) {
  const { grade, letter, language, shift, classTeacherId } = tidyClass(schoolClass);
  return { grade, letter, language, shift, classTeacherId, sortKey: sortKey(`${grade} ${letter}`) };
}
