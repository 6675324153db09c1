import { dayNumber, dayOfNumber } from '../../../shared/tv-plan/clock.ts';
import type { OwnLesson } from '../../../shared/tv-plan/plan-input.ts';
import type { LessonInput } from '../../../shared/tv-plan/timetable/timetable.contract.ts';
import type { Day } from '../../../shared/week.ts';
import { insertMany } from '../../database/insert-many.ts';
import type { Db, Trx } from '../../database/store.ts';

/** Timetables with the days in which they are in force: each until the day before the next one; the newest first. */
export async function findTimetables(db: Db) {
  const rows = await db
    .selectFrom('timetable')
    .select(['id', 'name', 'startsOn'])
    .select((make) =>
      make
        .selectFrom('timetableLesson')
        .select((of) => of.fn.countAll<number>().as('count'))
        .whereRef('timetableId', '=', 'timetable.id')
        .as('lessons'),
    )
    .orderBy('startsOn', 'desc')
    .execute();
  return rows.map(({ lessons, ...row }, at) => {
    const next = rows[at - 1];
    return { ...row, lessons: lessons ?? 0, endsOn: next ? dayOfNumber(dayNumber(next.startsOn) - 1) : null };
  });
}

const columns = ['classId', 'weekday', 'number', 'startsAt', 'minutes', 'subjectKey', 'subjectText', 'groupName', 'staffId', 'room'] as const; // biome-ignore format: one line

export const findLessons = (db: Db, timetableId: number) =>
  db
    .selectFrom('timetableLesson')
    .select(['id', 'timetableId', ...columns])
    .where('timetableId', '=', timetableId)
    .orderBy('id')
    .execute();

/** Own lessons of the timetables that are in force on some of the days. */
export async function findOwnLessons(db: Db, from: Day, to: Day): Promise<OwnLesson[]> {
  const standing = (await findTimetables(db)).filter(
    ({ startsOn, endsOn }) => startsOn <= to && (endsOn === null || endsOn >= from),
  );
  const lessons = await Promise.all(standing.map(({ id }) => findLessons(db, id)));
  return standing.flatMap(({ startsOn, endsOn }, at) =>
    (lessons[at] ?? []).map((lesson) => ({ ...lesson, startsOn, endsOn })),
  );
}

export async function insertTimetable(trx: Trx, timetable: { name: string; startsOn: Day }): Promise<number> {
  return (await trx.insertInto('timetable').values(timetable).returning('id').executeTakeFirstOrThrow()).id;
}

export async function updateTimetable(trx: Trx, id: number, timetable: { name: string; startsOn: Day }): Promise<void> {
  await trx.updateTable('timetable').set(timetable).where('id', '=', id).execute();
}

export async function deleteTimetable(trx: Trx, id: number): Promise<void> {
  await trx.deleteFrom('timetable').where('id', '=', id).execute();
}

export const insertLessons = (trx: Trx, lessons: readonly LessonInput[], pace: () => Promise<void>): Promise<void> =>
  insertMany(trx, 'timetableLesson', lessons, pace);

export async function insertLesson(trx: Trx, lesson: LessonInput): Promise<number> {
  return (await trx.insertInto('timetableLesson').values(lesson).returning('id').executeTakeFirstOrThrow()).id;
}

export async function updateLesson(trx: Trx, { id, ...lesson }: LessonInput & { id: number }): Promise<number> {
  const { numUpdatedRows } = await trx.updateTable('timetableLesson').set(lesson).where('id', '=', id).executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
} // biome-ignore format: one line

export async function deleteLessons(trx: Trx, ids: readonly number[]): Promise<number> {
  const { numDeletedRows } = await trx.deleteFrom('timetableLesson').where('id', 'in', ids).executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
