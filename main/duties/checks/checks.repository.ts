import { type Requirement, requirementClauses } from '../../../shared/duties/requirements.ts';
import type { TeacherPaper, TeacherPaperInput } from '../../../shared/duties/teacher-papers.ts';
import { fold } from '../../../shared/text/collation.ts';
import type { Db, Trx } from '../../database/store.ts';

/** The six requirements in the order of the document; what was never touched is not met. */
export async function findRequirements(db: Db): Promise<Requirement[]> {
  const rows = await db.selectFrom('requirement').selectAll().execute();
  const known = new Map(rows.map(({ id: _id, met, ...row }) => [row.clause, { ...row, met: met === 1 }]));
  return requirementClauses.map((clause) => ({ met: false, note: '', file: '', checkedOn: null, ...known.get(clause), clause }));
} // biome-ignore format: a row a line

export async function saveRequirement(trx: Trx, { met, ...rest }: Requirement): Promise<void> {
  const row = { ...rest, met: met ? 1 : 0 };
  await trx
    .insertInto('requirement')
    .values(row)
    .onConflict((same) => same.column('clause').doUpdateSet(row))
    .execute();
}

export async function findPapers(db: Db): Promise<TeacherPaper[]> {
  const rows = await db.selectFrom('teacherPaper').selectAll().orderBy('id').execute();
  return rows.map(({ key: _key, ...row }) => row);
}

const toRow = (paper: TeacherPaperInput) => ({ ...paper, key: fold(paper.name) });

export const insertPaper = (trx: Trx, paper: TeacherPaperInput): Promise<{ id: number }> =>
  trx.insertInto('teacherPaper').values(toRow(paper)).returning('id').executeTakeFirstOrThrow();

export async function updatePaper(trx: Trx, id: number, paper: TeacherPaperInput): Promise<void> {
  await trx.updateTable('teacherPaper').set(toRow(paper)).where('id', '=', id).execute();
}

export async function deletePapers(trx: Trx, ids: readonly number[]): Promise<void> {
  await trx.deleteFrom('teacherPaper').where('id', 'in', ids).execute();
}
