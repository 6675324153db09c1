import { addWeeks, today, type Week, weekOf } from '../../shared/week.ts';
import type { Db } from '../database/store.ts';

/** A week without sheets is still the present when the last sheets are at most so many weeks old (a break of the school). */
const longestBreak = 4;

/** The week to open with: this week, or, when lessons ended long ago (or far ahead), the last week that has sheets. */
export async function openingWeek(db: Db): Promise<Week> {
  const present = weekOf(today());
  const { last } = await db
    .selectFrom('lessonSheet')
    .select((sheet) => sheet.fn.max('week').as('last'))
    .executeTakeFirstOrThrow();
  return last && (last as Week) < addWeeks(present, -longestBreak) ? last : present;
}
