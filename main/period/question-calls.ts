import type { periodContract } from '../../shared/period/period.contract.ts';
import { type Decision, isAsked } from '../../shared/period/question.ts';
import { Problem } from '../../shared/problem.ts';
import type { Service } from '../../shared/rpc.ts';
import { today } from '../../shared/week.ts';
import type { Db, Store } from '../database/store.ts';
import { catalogue } from './catalogue.ts';
import { findChosen } from './profile.repository.ts';

type QuestionCall = 'listQuestions' | 'decide' | 'findFrost' | 'saveFrost';

export function questionCalls(store: Store): Pick<Service<typeof periodContract>, QuestionCall> {
  return {
    async listQuestions() {
      const [profile, decisions] = [await findChosen(store.db), await findDecisions(store.db)];
      return catalogue()
        .questions.filter((question) => isAsked(question, profile))
        .map((question) => ({ ...question, decision: decisions.get(question.key) ?? null }));
    },
    async decide({ question, choice, answer, reason, who }) {
      const asked = catalogue().questions.find(({ key }) => key === question);
      if (!asked) throw new Problem('period.question.gone');
      const known = choice === '' || asked.choices.some(({ key }) => key === choice);
      if (!known || (choice === '' && answer.trim() === '')) throw new Problem('period.question.noAnswer');
      const row = { question, choice, answer: answer.trim(), reason: reason.trim(), who, decidedOn: today() };
      await store.change('period', 'decide', {}, (trx) => trx.insertInto('decision').values(row).execute());
      return null;
    },
    async findFrost() {
      const row = await store.db.selectFrom('frostTable').select('content').executeTakeFirst();
      return row ? JSON.parse(row.content) : catalogue().frost;
    },
    async saveFrost(table) {
      const content = JSON.stringify(table);
      await store.change('period', 'saveFrost', {}, (trx) =>
        trx
          .insertInto('frostTable')
          .values({ id: 1, content })
          .onConflict((same) => same.column('id').doUpdateSet({ content }))
          .execute(),
      );
      return null;
    },
  };
}

/** The newest decision on each question; older ones stay in the table. */
async function findDecisions(db: Db): Promise<Map<string, Decision>> {
  const rows = await db.selectFrom('decision').selectAll().orderBy('id').execute();
  return new Map(rows.map(({ id: _id, decidedOn, ...row }) => [row.question, { ...row, on: decidedOn }]));
}

/** Does the chosen profile ask this question, decided or not? */
export async function asksQuestion(db: Db, key: string): Promise<boolean> {
  const question = catalogue().questions.find((known) => known.key === key);
  return question !== undefined && isAsked(question, await findChosen(db));
}

/** The ready answer of the school to a question, empty for its own words; null while nothing is decided. */
export async function findDecision(db: Db, key: string): Promise<string | null> {
  return (await findDecisions(db)).get(key)?.choice ?? null;
}
