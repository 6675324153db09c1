import type { FeedbackPlan, NoteInput, OversightNote } from '../../../shared/duties/oversight-calls.ts';
import type { Db, Trx } from '../../database/store.ts';

export const findFeedback = (db: Db): Promise<FeedbackPlan[]> =>
  db.selectFrom('feedbackPlan').select(['staffId', 'days', 'answeredOn']).execute();

export async function saveFeedback(trx: Trx, plan: FeedbackPlan): Promise<void> {
  await trx
    .insertInto('feedbackPlan')
    .values(plan)
    .onConflict((same) => same.column('staffId').doUpdateSet(plan))
    .execute();
}

export async function deleteFeedback(trx: Trx, staffId: number): Promise<void> {
  await trx.deleteFrom('feedbackPlan').where('staffId', '=', staffId).execute();
}

export async function findNotes(db: Db): Promise<OversightNote[]> {
  const rows = await db.selectFrom('oversightNote').selectAll().orderBy('onDay', 'desc').orderBy('id', 'desc').execute();
  const kinds = { student: 'student', teacher: 'teacher' } as const;
  return rows.map((row) => ({ ...row, fromKind: kinds[row.fromKind as keyof typeof kinds] ?? 'parent' }));
} // biome-ignore format: one query

export const insertNote = (trx: Trx, note: NoteInput): Promise<{ id: number }> =>
  trx.insertInto('oversightNote').values(note).returning('id').executeTakeFirstOrThrow();

export async function updateNote(trx: Trx, id: number, note: NoteInput): Promise<void> {
  await trx.updateTable('oversightNote').set(note).where('id', '=', id).execute();
}

export async function deleteNotes(trx: Trx, ids: readonly number[]): Promise<void> {
  await trx.deleteFrom('oversightNote').where('id', 'in', ids).execute();
}
