import { type Access, type AnswersChange, emptyAccess } from '../../shared/access/access.contract.ts';
import { today } from '../../shared/week.ts';
import type { Trx } from '../database/store.ts';
import { findAccess, saveAccess, toAccessRow } from './access.repository.ts';

const together = 100;

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
    const named = Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined));
    return { ...(known.get(studentId) ?? emptyAccess), ...named, studentId, askedOn };
  });
  const added = merged.filter(({ studentId }) => !known.has(studentId));
  for (let from = 0; from < added.length; from += together) {
    await trx
      .insertInto('access')
      .values(added.slice(from, from + together).map(toAccessRow))
      .execute();
    await pace();
  }
  for (const access of merged.filter(({ studentId }) => known.has(studentId))) {
    await saveAccess(trx, access);
    await pace();
  }
}
