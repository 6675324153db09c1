import { Temporal } from 'temporal-polyfill';
import { type Access, answerSources, type PastAnswer } from '../../shared/access/access.contract.ts';
import { Answers, emptyAnswers, isUnasked, pickAnswers, sameAnswers } from '../../shared/access/answers.ts';
import { withAnswers } from '../../shared/access/with-answers.ts';
import { type Day, today } from '../../shared/week.ts';
import { breathe } from '../breathe.ts';
import type { Db, Trx } from '../database/store.ts';
import { accessOf, findAccess, saveAccess } from './access.repository.ts';

/** An answer of a student as the history keeps it. */
export interface NewAnswer {
  studentId: number;
  /** A day, or a day and time. */
  askedAt: string;
  source: PastAnswer['source'];
  saidBy: string;
  answers: Answers;
}

/** When an answer was given: with the time when it was today, so that two answers of one day stay in order. */
export const momentOf = (day: Day): string =>
  day === today() ? Temporal.Now.plainDateTimeISO().toString({ smallestUnit: 'second' }) : day;

const toRow = ({ answers, ...row }: NewAnswer) => ({ ...row, answers: JSON.stringify(answers) });

async function insertAnswer(trx: Trx, answer: NewAnswer): Promise<void> {
  await trx.insertInto('accessAnswer').values(toRow(answer)).execute();
}
export const toAnswerRow = toRow;

/** The history of one student: oldest first. */
export async function findAnswers(db: Db, studentId: number): Promise<PastAnswer[]> {
  const rows = await db
    .selectFrom('accessAnswer')
    .selectAll()
    .where('studentId', '=', studentId)
    .orderBy('askedAt')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    ...row,
    source: answerSources.find((one) => one === row.source) ?? 'before',
    answers: { ...emptyAnswers, ...Answers.partial().parse(JSON.parse(row.answers)) } as Answers,
  }));
}

/** Rows read between two breaths. */
const slice = 2_000;

/** The history of all students, oldest first; as stored, for counting only. */
export async function findAllAnswers(db: Db): Promise<{ studentId: number; askedAt: string; answers: Answers }[]> {
  const all: { studentId: number; askedAt: string; answers: Answers }[] = [];
  for (let from = 0; ; from += slice) {
    const rows = await db
      .selectFrom('accessAnswer')
      .select(['studentId', 'askedAt', 'answers'])
      .orderBy('askedAt')
      .orderBy('id')
      .limit(slice)
      .offset(from)
      .execute();
    for (const row of rows) all.push({ ...row, answers: { ...emptyAnswers, ...(JSON.parse(row.answers) as Answers) } });
    if (rows.length < slice) return all;
    await breathe();
  }
}

/** The newest line of the history of a student: what is known now. */
async function findNewest(db: Db, studentId: number) {
  return db
    .selectFrom('accessAnswer')
    .select(['id', 'askedAt', 'source'])
    .where('studentId', '=', studentId)
    .orderBy('askedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Stores what is known and, when the answers differ, a line of the history: one a day for what is typed in the table. */
export async function saveTyped(trx: Trx, before: Access, next: Access): Promise<void> {
  await saveAccess(trx, next);
  const answers = pickAnswers(next);
  if (sameAnswers(pickAnswers(before), answers)) return;
  const newest = await findNewest(trx, next.studentId);
  const sameDay = newest?.source === 'table' && newest.askedAt.slice(0, 10) === today();
  if (newest && sameDay) {
    const row = { answers: JSON.stringify(answers), askedAt: momentOf(today()) };
    if (isUnasked(answers)) await trx.deleteFrom('accessAnswer').where('id', '=', newest.id).execute();
    else await trx.updateTable('accessAnswer').set(row).where('id', '=', newest.id).execute();
    return;
  }
  const { studentId } = next;
  await insertAnswer(trx, { studentId, askedAt: momentOf(today()), source: 'table', saidBy: '', answers });
}

/** Stores an interview as a line of its own; it becomes what is known unless a later one is there already. */
export async function saveInterview(trx: Trx, answer: NewAnswer, recheckOn: Day | null): Promise<void> {
  const newest = await findNewest(trx, answer.studentId);
  await insertAnswer(trx, answer);
  if (newest && newest.askedAt > answer.askedAt) return;
  const before = accessOf(await findAccess(trx, answer.studentId), answer.studentId);
  const day = answer.askedAt.slice(0, 10);
  const next = withAnswers(before, answer.answers, day);
  await saveAccess(trx, { ...next, askedOn: day, saidBy: answer.saidBy, recheckOn });
}
