import type { periodContract } from '../../shared/period/period.contract.ts';
import type { Question } from '../../shared/period/question.ts';
import { Problem } from '../../shared/problem.ts';
import type { Service } from '../../shared/rpc.ts';
import { formatDayShort } from '../../shared/text/format.ts';
import { readDay } from '../../shared/text/read-day.ts';
import { addDays, type Day, today } from '../../shared/week.ts';
import type { Store } from '../database/store.ts';
import { catalogue } from './catalogue.ts';
import { findChosen } from './profile.repository.ts';
import { findQuestions } from './question.repository.ts';

type QuestionCall = 'listQuestions' | 'decide' | 'findFrost' | 'saveFrost';

export function questionCalls(store: Store): Pick<Service<typeof periodContract>, QuestionCall> {
  return {
    async listQuestions() {
      return findQuestions(store.db, await findChosen(store.db));
    },
    async decide({ question, choice, answer, reason, who }) {
      const asked = catalogue().questions.find(({ key }) => key === question);
      if (!asked) throw new Problem('period.question.gone');
      const known = choice === '' || asked.choices.some(({ key }) => key === choice);
      if (!known || (choice === '' && answer.trim() === '')) throw new Problem('period.question.noAnswer');
      const row = {
        question,
        choice,
        answer: asked.published ? readPublished(asked, answer) : answer.trim(),
        reason: reason.trim(),
        who,
        decidedOn: today(),
      };
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

/** The day on which an act was first published: a day, and none before which it cannot have been. */
function readPublished({ published }: Question, answer: string): Day {
  const day = readDay(answer);
  if (day === null) throw new Problem('period.question.noDay');
  const layers = catalogue().profiles.flatMap((profile) => profile.layers);
  const from = layers.find(({ key }) => key === published?.layer)?.from ?? null;
  const earliest = from && addDays(from, -(published?.days ?? 0));
  if (earliest !== null && day < earliest) {
    throw new Problem('period.question.tooEarly', { day: formatDayShort(earliest) });
  }
  return day;
}
