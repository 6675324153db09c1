import type { LessonCount } from '../../shared/tv-plan/ledger.ts';
import type { Week } from '../../shared/week.ts';
import type { Db, Trx } from '../database/store.ts';

export const findLessonCounts = (db: Db, from: Week, to: Week): Promise<LessonCount[]> =>
  db
    .selectFrom('lessonCount')
    .select(['classId', 'subjectKey', 'groupName', 'week', 'planned', 'delivered'])
    .where('week', '>=', from)
    .where('week', '<=', to)
    .execute();

export async function saveLessonCount(trx: Trx, count: LessonCount): Promise<void> {
  const { classId, subjectKey, groupName, week, planned, delivered } = count;
  if (planned === null && delivered === null) {
    await trx
      .deleteFrom('lessonCount')
      .where('classId', '=', classId)
      .where('subjectKey', '=', subjectKey)
      .where('groupName', '=', groupName)
      .where('week', '=', week)
      .execute();
    return;
  }
  await trx
    .insertInto('lessonCount')
    .values(count)
    .onConflict((clash) => clash.columns(['classId', 'subjectKey', 'groupName', 'week']).doUpdateSet({ planned, delivered }))
    .execute();
} // biome-ignore format: one line for the clash
