import { LessonCard } from '../../../shared/tv-plan/lesson-card.ts';
import type { Day } from '../../../shared/week.ts';
import type { Db, Trx } from '../../database/store.ts';

type CardPlace = Pick<LessonCard, 'slot' | 'grade' | 'language'>;
const lists = ['minutes', 'questions', 'tasks', 'resources', 'links'] as const;

export async function findLessonCards(db: Db, from: Day, to: Day): Promise<LessonCard[]> {
  const rows = await db
    .selectFrom('tvLessonCard')
    .select(['slot', 'day', 'grade', 'language', 'subjectKey', 'explanation', 'afterwards', ...lists])
    .where('day', '>=', from)
    .where('day', '<=', to)
    .orderBy('id')
    .execute();
  return rows.map((row) =>
    LessonCard.parse({ ...row, ...Object.fromEntries(lists.map((name) => [name, JSON.parse(row[name])])) }),
  );
}

export async function saveLessonCard(trx: Trx, card: LessonCard): Promise<void> {
  const { slot, grade, language, ...words } = card;
  const { minutes, questions, tasks, resources, links, ...rest } = words;
  const stored = {
    ...rest,
    minutes: JSON.stringify(minutes),
    questions: JSON.stringify(questions),
    tasks: JSON.stringify(tasks),
    resources: JSON.stringify(resources),
    links: JSON.stringify(links),
  };
  await trx
    .insertInto('tvLessonCard')
    .values({ slot, grade, language, ...stored })
    .onConflict((clash) => clash.columns(['slot', 'grade', 'language']).doUpdateSet(stored))
    .execute();
}

export async function deleteLessonCard(trx: Trx, { slot, grade, language }: CardPlace): Promise<void> {
  await trx
    .deleteFrom('tvLessonCard')
    .where((is) => is.and({ slot, grade, language }))
    .execute();
}
