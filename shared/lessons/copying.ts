import { Temporal } from 'temporal-polyfill';
import { addDays, dayOfWeek, type Week } from '../week.ts';
import type { LessonSheet } from './lesson-sheet.ts';

/** Weeks from one to the other; negative when `to` is earlier. */
export function weeksBetween(from: Week, to: Week): number {
  const [start, end] = [from, to].map((week) => Temporal.PlainDate.from(dayOfWeek(week, 1)));
  return (start as Temporal.PlainDate).until(end as Temporal.PlainDate, { largestUnit: 'days' }).days / 7;
}

/** The sheet as a draft of another week: the due date keeps its weekday. */
export function moveToWeek<T extends Pick<LessonSheet, 'week' | 'dueOn' | 'state'>>(sheet: T, week: Week): T {
  const days = weeksBetween(sheet.week, week) * 7;
  return { ...sheet, week, dueOn: sheet.dueOn && addDays(sheet.dueOn, days), state: 'draft' };
}

type Copied = Pick<LessonSheet, 'week' | 'subjectKey' | 'classIds' | 'dueOn' | 'state'>;
export interface CopyPlan<T> {
  drafts: T[];
  /** Classes that keep the sheet that they already have. */
  skipped: number;
}

/**
 * What a copy of one week's sheets into another makes: never over a sheet that a class already has. `classId` takes the
 * sheets of that class alone (a sheet that it shares is copied for all its classes), `subjectKey` those of one subject.
 */
export function planCopy<T extends Copied>(
  source: readonly T[],
  present: readonly Copied[],
  wanted: { to: Week; classId: number | null; subjectKey: string | null },
): CopyPlan<T> {
  const taken = new Set(present.flatMap((sheet) => sheet.classIds.map((id) => `${id} ${sheet.subjectKey}`)));
  const plan: CopyPlan<T> = { drafts: [], skipped: 0 };
  for (const sheet of source) {
    if (wanted.subjectKey !== null && sheet.subjectKey !== wanted.subjectKey) continue;
    if (wanted.classId !== null && !sheet.classIds.includes(wanted.classId)) continue;
    const classIds = sheet.classIds.filter((id) => !taken.has(`${id} ${sheet.subjectKey}`));
    plan.skipped += sheet.classIds.length - classIds.length;
    if (classIds.length > 0) plan.drafts.push(moveToWeek({ ...sheet, classIds }, wanted.to));
  }
  return plan;
}
