import { type Access, type AnswersChange, emptyAccess } from '../../shared/access/access.contract.ts';
import { withAnswers } from '../../shared/access/answers.ts';
import { today } from '../../shared/week.ts';
import { insertMany } from '../database/insert-many.ts';
import type { Trx } from '../database/store.ts';
import { findAccess, saveAccess, toAccessRow } from './access.repository.ts';

/** Stores answers of many students for an import, as asked today; what is not named stays. Calls `pace` between slices. */
export async function saveAnswers(
  trx: Trx,
  answers: readonly { studentId: number; answers: AnswersChange }[],
  pace: () => Promise<void>,
): Promise<void> {
  if (answers.length === 0) return;
  const known = await findAccess(trx);
  const askedOn = today();
  const merged = answers.map(({ studentId, answers }): Access => {
    const before = { ...(known.get(studentId) ?? emptyAccess), studentId };
    return { ...withAnswers(before, answers, askedOn), askedOn };
  });
  const added = merged.filter(({ studentId }) => !known.has(studentId));
  await insertMany(trx, 'access', added.map(toAccessRow), pace);
  for (const access of merged.filter(({ studentId }) => known.has(studentId))) {
    await saveAccess(trx, access);
    await pace();
  }
}
