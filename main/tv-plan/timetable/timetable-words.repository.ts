import { plain } from '../../../shared/imports/plain.ts';
import type { TimetableWords } from '../../../shared/tv-plan/timetable/read-timetable.ts';
import type { Db, Trx } from '../../database/store.ts';

type TimetableWord = TimetableWords['words'][number];

/** What the user has said that names of classes and teachers in timetables mean. */
export async function findTimetableWords(db: Db): Promise<TimetableWord[]> {
  const rows = await db.selectFrom('timetableWord').select(['place', 'word', 'classId', 'staffId']).execute();
  return rows.map((row) => ({ ...row, place: row.place === 'class' ? 'class' : 'teacher' }));
}

export async function saveTimetableWord(trx: Trx, { word, ...meaning }: TimetableWord): Promise<void> {
  const { classId, staffId } = meaning;
  await trx
    .insertInto('timetableWord')
    .values({ ...meaning, word: plain(word) })
    .onConflict((known) => known.columns(['place', 'word']).doUpdateSet({ classId, staffId }))
    .execute();
}
