import { planCopy } from '../../shared/lessons/copying.ts';
import type { LessonSheet } from '../../shared/lessons/lesson-sheet.ts';
import { Problem } from '../../shared/problem.ts';
import type { Week } from '../../shared/week.ts';
import { breathe } from '../breathe.ts';
import type { Store } from '../database/store.ts';
import { findSheetsOfWeek, insertSheet } from './lessons.repository.ts';
import { findPlanClasses } from './school-plan.repository.ts';

interface Wanted {
  from: Week;
  to: Week;
  classId: number | null;
  subjectKey: string | null;
}

/** Copies sheets into another week as drafts, never over one that a class has. Throws a Problem when there is nothing to copy. */
export async function copySheets(store: Store, wanted: Wanted): Promise<{ sheetIds: number[]; skipped: number }> {
  const { from, to } = wanted;
  const classes = new Map((await findPlanClasses(store.db)).map((row) => [row.id, row]));
  const fits = ({ grade, language }: LessonSheet, id: number) =>
    classes.get(id)?.grade === grade && classes.get(id)?.language === language; // a class grows up and may change
  const source = (await findSheetsOfWeek(store.db, from)).map((sheet) => ({
    ...sheet,
    classIds: sheet.classIds.filter((id) => fits(sheet, id)),
  }));
  const { drafts, skipped } = planCopy(source, await findSheetsOfWeek(store.db, to), wanted);
  if (drafts.length === 0) throw new Problem(skipped > 0 ? 'lessons.copy.allThere' : 'lessons.copy.nothing');
  const sheetIds = await store.change('lessons', 'copySheets', { count: drafts.length }, async (trx) => {
    const ids: number[] = [];
    for (const { id: _, ...draft } of drafts) {
      ids.push(await insertSheet(trx, draft));
      if (ids.length % 20 === 0) await breathe(); // the window goes on meanwhile
    }
    return ids;
  });
  return { sheetIds, skipped };
}
