import type { Profile } from '../../shared/period/profile.ts';
import { type AskedQuestion, type Decision, isAsked } from '../../shared/period/question.ts';
import type { Db } from '../database/store.ts';
import { catalogue } from './catalogue.ts';

/** The questions of a profile, each with the newest decision. */
export async function findQuestions(db: Db, profile: Pick<Profile, 'layers'>): Promise<AskedQuestion[]> {
  const decisions = await findDecisions(db);
  return catalogue()
    .questions.filter((question) => isAsked(question, profile))
    .map((question) => ({ ...question, decision: decisions.get(question.key) ?? null }));
}

/** The newest decision on each question; older ones stay in the table. */
async function findDecisions(db: Db): Promise<Map<string, Decision>> {
  const rows = await db.selectFrom('decision').selectAll().orderBy('id').execute();
  return new Map(rows.map(({ id: _id, decidedOn, ...row }) => [row.question, { ...row, on: decidedOn }]));
}

/** Does a profile ask this question, decided or not? */
export async function asksQuestion(db: Db, profile: Pick<Profile, 'layers'>, key: string): Promise<boolean> {
  return (await findQuestions(db, profile)).some((question) => question.key === key);
}

/** The ready answer of the school to a question, empty for its own words; null while nothing is decided. */
export async function findDecision(db: Db, key: string): Promise<string | null> {
  return (await findDecisions(db)).get(key)?.choice ?? null;
}
