import { groupBy } from '../../shared/group-by.ts';
import type { Bilingual } from '../../shared/language.ts';
import type { LessonSheet } from '../../shared/lessons/lesson-sheet.ts';
import type { Week } from '../../shared/week.ts';
import type { Db } from '../database/store.ts';
import { findSheets, findSheetsOfWeek } from './lessons.repository.ts';
import { findPlanLoad, findPlanSubjects } from './school-plan.repository.ts';

/** A sheet with what the packets print beside it. */
export interface PacketSheet {
  sheet: LessonSheet;
  subject: Bilingual;
  /** Place of the subject in the catalogue: sheets of a packet follow it. */
  position: number;
  /** Full names of those who teach the subject in a class of the sheet; a class without a teacher has none. */
  teachers: Map<number, string[]>;
}

/** The sheets of the week with these ids; without ids all, drafts too (only ready ones go into packets). */
export async function findSheetsForPackets(db: Db, week: Week, ids?: readonly number[]): Promise<PacketSheet[]> {
  const [sheets, subjects, load] = await Promise.all([
    ids ? findSheets(db, ids) : findSheetsOfWeek(db, week),
    findPlanSubjects(db),
    findPlanLoad(db),
  ]);
  const places = new Map(subjects.map(({ key, name }, position) => [key, { name, position }]));
  const lines = groupBy(load, ({ subjectKey }) => subjectKey);
  return sheets
    .map((sheet) => {
      const { name, position } = places.get(sheet.subjectKey) ?? {
        name: { ru: '', kk: '' },
        position: subjects.length,
      };
      const teachers = new Map<number, string[]>();
      for (const { classId, teacher } of lines.get(sheet.subjectKey) ?? []) {
        if (teacher === null || !sheet.classIds.includes(classId)) continue;
        const names = teachers.get(classId) ?? [];
        if (!names.includes(teacher)) teachers.set(classId, [...names, teacher]);
      }
      return { sheet, subject: name, position, teachers };
    })
    .sort((a, b) => a.sheet.grade - b.sheet.grade || a.position - b.position || a.sheet.id - b.sheet.id);
}
