import { z } from 'zod';
import { SubjectCard } from '../../../shared/tv-plan/subject-card.ts';
import type { Db, Trx } from '../../database/store.ts';

export async function findCards(db: Db): Promise<SubjectCard[]> {
  const rows = await db
    .selectFrom('subjectCard')
    .select(['subjectKey', 'grade', 'language', 'content', 'link', 'issuedOn', 'dueOn'])
    .orderBy('id')
    .execute();
  return z.array(SubjectCard).parse(rows);
}

/** Keeps a card; one in which nothing stands goes. */
export async function saveCard(trx: Trx, card: SubjectCard): Promise<void> {
  const { subjectKey, grade, language, ...written } = card;
  if (Object.values(written).every((value) => value === null || value === '')) {
    await trx
      .deleteFrom('subjectCard')
      .where('subjectKey', '=', subjectKey)
      .where('grade', '=', grade)
      .where('language', '=', language)
      .execute();
    return;
  }
  await trx
    .insertInto('subjectCard')
    .values(card)
    .onConflict((clash) => clash.columns(['subjectKey', 'grade', 'language']).doUpdateSet(written))
    .execute();
}
