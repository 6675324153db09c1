import type { LessonSheet } from '../../shared/lessons/lesson-sheet.ts';
import type { Week } from '../../shared/week.ts';
import type { Db } from '../database/store.ts';

/** The latest week before this one that has any sheets. */
export async function findEarlierWeek(db: Db, week: Week): Promise<Week | null> {
  const row = await db
    .selectFrom('lessonSheet')
    .select('week')
    .where('week', '<', week)
    .orderBy('week', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.week ?? null;
}

/** The latest earlier sheet of one of these classes in the subject. */
export async function findEarlierSheet(
  db: Db,
  place: Pick<LessonSheet, 'week' | 'subjectKey' | 'classIds'>,
): Promise<{ sheetId: number; week: Week; topic: string } | null> {
  if (place.classIds.length === 0) return null;
  const row = await db
    .selectFrom('lessonSheet')
    .innerJoin('lessonSheetClass', 'lessonSheetClass.sheetId', 'lessonSheet.id')
    .select(['lessonSheet.id as sheetId', 'week', 'topic'])
    .where('week', '<', place.week)
    .where('subjectKey', '=', place.subjectKey)
    .where('classId', 'in', place.classIds)
    .orderBy('week', 'desc')
    .orderBy('lessonSheet.id')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}
