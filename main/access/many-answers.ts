import { type Access, type AnswersChange, emptyAccess } from '../../shared/access/access.contract.ts';
import { pickAnswers } from '../../shared/access/answers.ts';
import { withAnswers } from '../../shared/access/with-answers.ts';
import { today } from '../../shared/week.ts';
import { insertMany } from '../database/insert-many.ts';
import type { Db, Trx } from '../database/store.ts';
import { accessOf, findAccess, saveAccess, toAccessRow } from './access.repository.ts';
import { momentOf, toAnswerRow } from './answers.repository.ts';

/** Answers of one student in a file. */
export interface ImportedAnswers {
  studentId: number;
  answers: AnswersChange;
  /** When they were given, if the file says so. */
  askedAt?: string | null;
  saidBy?: string;
}

/**
 * Stores answers of many students for an import: as asked today where the file names no day; what is not named stays.
 * Each is a line of the history; one older than what is known changes nothing else. Calls `pace` between slices.
 */
export async function saveAnswers(
  trx: Trx,
  imported: readonly ImportedAnswers[],
  pace: () => Promise<void>,
): Promise<void> {
  if (imported.length === 0) return;
  const known = await findAccess(trx);
  const newest = await findNewestMoments(trx);
  const now = momentOf(today());
  const merged = imported.map(({ studentId, answers, askedAt, saidBy = '' }) => {
    const moment = askedAt ?? now;
    const base = accessOf(known, studentId);
    const next: Access = { ...withAnswers(base, answers, moment.slice(0, 10)), askedOn: moment.slice(0, 10), saidBy };
    return { moment, next, isNewest: moment >= (newest.get(studentId) ?? '') };
  });
  await insertMany(
    trx,
    'access_answer',
    merged.map(({ moment, next }) => toAnswerRow({ studentId: next.studentId, askedAt: moment, source: 'import', saidBy: next.saidBy, answers: pickAnswers(next) })),
    pace,
  ); // biome-ignore format: one line for the row
  const current = merged.filter(({ isNewest }) => isNewest).map(({ next }) => next);
  const added = current.filter(({ studentId }) => !known.has(studentId));
  await insertMany(
    trx,
    'access',
    added.map((access) => toAccessRow({ ...emptyAccess, ...access })),
    pace,
  );
  for (const access of current.filter(({ studentId }) => known.has(studentId))) {
    await saveAccess(trx, access);
    await pace();
  }
}

/** The moment of the newest answer of each student. */
export async function findNewestMoments(db: Db): Promise<Map<number, string>> {
  const rows = await db
    .selectFrom('accessAnswer')
    .select((is) => ['studentId', is.fn.max('askedAt').as('last')])
    .groupBy('studentId')
    .execute();
  return new Map(rows.map(({ studentId, last }) => [studentId, last]));
}
