import type { Student, StudentInput } from '../../shared/people/people.contract.ts';
import { formatPerson } from '../../shared/people/person-name.ts';
import { tidyStudent } from '../../shared/people/tidy.ts';
import { fold, sortKey } from '../../shared/text/collation.ts';
import { breathe } from '../breathe.ts';
import type { Db, Trx } from '../database/store.ts';

const columns = [
  'id',
  'classId',
  'lastName',
  'firstName',
  'patronymic',
  'journalId',
  'address',
  'postcode',
  'phone',
  'guardian',
  'guardianPhone',
] as const;

/** Rows touched between two breaths: with the undo log some ten milliseconds. */
const slice = 300;

export type StoredStudent = Student & { sortKey: string };

/** All students in the order of the alphabet. */
export function findStudents(db: Db): Promise<StoredStudent[]> {
  return db
    .selectFrom('student')
    .select([...columns, 'sortKey'])
    .orderBy('sortKey')
    .orderBy('id')
    .execute();
}

/** By what families are found, of all students: every check of a plan reads it, and it is a third of what they hold. */
export function findHomes(
  db: Db,
): Promise<Pick<Student, 'id' | 'classId' | 'lastName' | 'address' | 'guardianPhone'>[]> {
  return db
    .selectFrom('student')
    .select(['id', 'classId', 'lastName', 'address', 'guardianPhone'])
    .orderBy('id')
    .execute();
}

export function findStudent(db: Db, id: number): Promise<Student | undefined> {
  return db.selectFrom('student').select(columns).where('id', '=', id).executeTakeFirst();
}

/** Number of students by class id. */
export async function countStudents(db: Db): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('student')
    .select((is) => ['classId', is.fn.countAll<number>().as('count')])
    .groupBy('classId')
    .execute();
  return new Map(rows.map(({ classId, count }) => [classId, count]));
}

/** Whose number in the e-journal this is; undefined when nobody's. */
export function findByJournalId(db: Db, journalId: string): Promise<Student | undefined> {
  return db.selectFrom('student').select(columns).where('journalId', '=', journalId).executeTakeFirst();
}

/** Stores a student (tidied) and returns it as stored. */
export async function insertStudent(trx: Trx, student: StudentInput): Promise<Student> {
  const tidy = tidyStudent(student);
  const { id } = await trx.insertInto('student').values(toRow(tidy)).returning('id').executeTakeFirstOrThrow();
  return { ...tidy, id };
}

/** Overwrites every field of a student and returns it as stored. */
export async function updateStudent(trx: Trx, { id, ...student }: Student): Promise<Student> {
  const tidy = tidyStudent(student);
  await trx.updateTable('student').set(toRow(tidy)).where('id', '=', id).execute();
  return { ...tidy, id };
}

export async function moveStudents(trx: Trx, ids: readonly number[], classId: number): Promise<void> {
  for (let from = 0; from < ids.length; from += slice) {
    await trx
      .updateTable('student')
      .set({ classId })
      .where('id', 'in', ids.slice(from, from + slice))
      .execute();
    await breathe();
  }
}

/** Deletes students with their access answers; packets already printed stay, without the name. Returns how many. */
export async function deleteStudents(trx: Trx, ids: readonly number[]): Promise<number> {
  let deleted = 0;
  for (let from = 0; from < ids.length; from += slice) {
    const part = ids.slice(from, from + slice);
    const { numDeletedRows } = await trx.deleteFrom('student').where('id', 'in', part).executeTakeFirstOrThrow();
    deleted += Number(numDeletedRows);
    await breathe();
  }
  return deleted;
}

const digits = (phone: string) => phone.replace(/\D/g, '');

/** A student (tidied) as the row of the table. */
export function toRow(student: StudentInput) {
  return {
    ...student,
    sortKey: sortKey(formatPerson(student)),
    search: fold(
      `${formatPerson(student)} ${student.guardian} ${digits(student.phone)} ${digits(student.guardianPhone)} ${student.journalId ?? ''}`,
    ),
  };
}
