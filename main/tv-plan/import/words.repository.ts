import { plain } from '../../../shared/imports/plain.ts';
import type { Db, Trx } from '../../database/store.ts';

/** What the user has said that words of grids mean. */
export function findWords(db: Db) {
  return db.selectFrom('broadcastWord').select(['place', 'word', 'subjectKey', 'channelId']).execute();
}

export interface Word {
  place: 'subject' | 'channel';
  word: string;
  subjectKey: string | null;
  channelId: number | null;
}

export async function saveWord(trx: Trx, { word, ...meaning }: Word): Promise<void> {
  const { subjectKey, channelId } = meaning;
  await trx
    .insertInto('broadcastWord')
    .values({ ...meaning, word: plain(word) })
    .onConflict((known) => known.columns(['place', 'word']).doUpdateSet({ subjectKey, channelId }))
    .execute();
}

/** Gives the broadcasts and own lessons that were stored with an unmatched word their subject; returns how many broadcasts. */
export async function matchStored(trx: Trx, word: string, subjectKey: string): Promise<number> {
  const open = await trx
    .selectFrom('broadcast')
    .select(['id', 'subjectText'])
    .where('subjectKey', 'is', null)
    .execute();
  const ids = open.filter(({ subjectText }) => plain(subjectText) === plain(word)).map(({ id }) => id);
  for (let from = 0; from < ids.length; from += 500) {
    await trx
      .updateTable('broadcast')
      .set({ subjectKey })
      .where('id', 'in', ids.slice(from, from + 500))
      .execute();
  }
  const lessons = await trx.selectFrom('timetableLesson').select(['id', 'subjectText']).where('subjectKey', 'is', null).execute();
  const own = lessons.filter(({ subjectText }) => plain(subjectText) === plain(word)).map(({ id }) => id);
  for (let from = 0; from < own.length; from += 500)
    await trx.updateTable('timetableLesson').set({ subjectKey }).where('id', 'in', own.slice(from, from + 500)).execute();
  return ids.length;
} // biome-ignore format: one query a line
