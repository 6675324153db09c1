import type { StudentInput } from '../../shared/people/people.contract.ts';
import { insertMany } from '../database/insert-many.ts';
import type { Trx } from '../database/store.ts';
import { toRow } from './student.repository.ts';

/** Stores many new students (tidied) for an import; gives their ids in the same order. Calls `pace` between slices. */
export async function insertStudents(
  trx: Trx,
  students: readonly StudentInput[],
  pace: () => Promise<void>,
): Promise<number[]> {
  const { last } = await trx
    .selectFrom('student')
    .select((is) => is.fn.max<number | null>('id').as('last'))
    .executeTakeFirstOrThrow();
  const ids = students.map((_, place) => (last ?? 0) + 1 + place); // as SQLite itself numbers them
  const rows: ({ id: number } & ReturnType<typeof toRow>)[] = [];
  for (const [place, student] of students.entries()) {
    rows.push({ id: ids[place]!, ...toRow(student) });
    if (place % 50 === 49) await pace();
  }
  await insertMany(trx, 'student', rows, pace);
  return ids;
}
