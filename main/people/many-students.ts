import type { StudentInput } from '../../shared/people/people.contract.ts';
import type { Trx } from '../database/store.ts';
import { toRow } from './student.repository.ts';

/** Rows of one INSERT: enough to be quick, few enough to be over in a few milliseconds. */
const together = 50;

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
  for (let from = 0; from < students.length; from += together) {
    const rows = students
      .slice(from, from + together)
      .map((student, place) => ({ id: ids[from + place]!, ...toRow(student) }));
    await trx.insertInto('student').values(rows).execute();
    await pace();
  }
  return ids;
}
