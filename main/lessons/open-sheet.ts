import type { LessonSheet } from '../../shared/lessons/lesson-sheet.ts';
import type { Candidate, OpenSheet } from '../../shared/lessons/lessons.contract.ts';
import { missingOf } from '../../shared/lessons/readiness.ts';
import { emptyText } from '../../shared/lessons/rich-text.ts';
import { Problem } from '../../shared/problem.ts';
import type { Week } from '../../shared/week.ts';
import type { Db } from '../database/store.ts';
import { findEarlierSheet } from './earlier-sheets.repository.ts';
import { findSheet, findSheetsOfWeek } from './lessons.repository.ts';
import {
  findPlanClasses,
  findPlanLoad,
  findPlanSubjects,
  type PlanClass,
  type PlanLoad,
} from './school-plan.repository.ts';

/** The sheet with all that the editor shows beside it. */
export async function openSheet(db: Db, sheetId: number): Promise<OpenSheet> {
  const sheet = await needSheet(db, sheetId);
  return compose(db, sheet, sheet);
}

/** The sheet of a class, subject and week, or the empty place where it will be. */
export async function openPlace(
  db: Db,
  place: { week: Week; classId: number; subjectKey: string },
): Promise<OpenSheet> {
  const sheets = await findSheetsOfWeek(db, place.week, place.subjectKey);
  const sheet = sheets.find(({ classIds }) => classIds.includes(place.classId));
  if (sheet) return compose(db, sheet, sheet);
  const own = (await findPlanClasses(db)).find(({ id }) => id === place.classId);
  if (!own) throw new Problem('lessons.classGone');
  return compose(db, null, { ...place, grade: own.grade, language: own.language, classIds: [own.id] });
}

export async function needSheet(db: Db, sheetId: number): Promise<LessonSheet> {
  const sheet = await findSheet(db, sheetId);
  if (!sheet) throw new Problem('lessons.sheetGone');
  return sheet;
}

type Place = Pick<LessonSheet, 'week' | 'grade' | 'language' | 'subjectKey' | 'classIds'>;

async function compose(db: Db, sheet: LessonSheet | null, place: Place): Promise<OpenSheet> {
  const [classes, subjects, load, sheets, earlier] = await Promise.all([
    findPlanClasses(db, place.week),
    findPlanSubjects(db),
    findPlanLoad(db, place.subjectKey),
    findSheetsOfWeek(db, place.week, place.subjectKey),
    findEarlierSheet(db, place),
  ]);
  const subject = subjects.find(({ key }) => key === place.subjectKey);
  if (!subject) throw new Problem('lessons.subjectGone');
  const peers = classes.filter(({ grade, language }) => grade === place.grade && language === place.language);
  const others = sheets.filter(({ id }) => id !== sheet?.id);
  return {
    sheet,
    week: place.week,
    grade: place.grade,
    language: place.language,
    subject,
    candidates: peers.map((peer) => candidateOf(peer, load, others)),
    missing: missingOf(
      sheet ?? { topic: '', pages: '', notes: emptyText, questions: [], feedback: '', minutes: null, dueOn: null },
    ),
    teachers: teachersOf(load, place.classIds),
    earlier,
  };
}

function candidateOf({ id, name, paperStudents }: PlanClass, load: PlanLoad[], others: LessonSheet[]): Candidate {
  const other = others.find(({ classIds }) => classIds.includes(id));
  return {
    id,
    name,
    paperStudents,
    inLoad: load.some(({ classId }) => classId === id),
    otherSheetId: other?.id ?? null,
    otherTopic: other?.topic ?? '',
  };
}

function teachersOf(load: PlanLoad[], classIds: number[]): string[] {
  const names = load.filter(({ classId }) => classIds.includes(classId)).map(({ teacher }) => teacher);
  return [...new Set(names.filter((name) => name !== null))];
}
