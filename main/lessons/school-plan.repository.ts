import type { Bilingual, Language } from '../../shared/language.ts';
import { formatClass } from '../../shared/people/class-name.ts';
import type { Week } from '../../shared/week.ts';
import { countByClassAndChannel } from '../access/access.repository.ts';
import type { Db } from '../database/store.ts';
import { findWeekScope } from '../period/week-scope.ts';

// What a lesson sheet needs to know of the school: classes, their subjects and who teaches them. Only reads.

export interface PlanClass {
  id: number;
  name: string;
  grade: number;
  language: Language;
  students: number;
  paperStudents: number;
}

export interface PlanSubject {
  key: string;
  name: Bilingual;
}

export interface PlanLoad {
  classId: number;
  subjectKey: string;
  /** Full name, or null while nobody is appointed. Groups of one class have one line each. */
  teacher: string | null;
}

/** All classes in the order of the school's lists; paper students are those of the week, where one is given. */
export async function findPlanClasses(db: Db, week: Week | null = null): Promise<PlanClass[]> {
  const [classes, counts, paper] = await Promise.all([
    db.selectFrom('class').select(['id', 'grade', 'letter', 'language']).orderBy('grade').orderBy('sortKey').execute(),
    db
      .selectFrom('student')
      .select(['classId', (make) => make.fn.countAll<number>().as('students')])
      .groupBy('classId')
      .execute(),
    countPaperStudents(db, week),
  ]);
  const students = new Map(counts.map((row) => [row.classId, row.students]));
  return classes.map((row) => ({
    id: row.id,
    name: formatClass(row),
    grade: row.grade,
    language: row.language as Language,
    students: students.get(row.id) ?? 0,
    paperStudents: paper.get(row.id) ?? 0,
  }));
}

/** Paper students by class, of those who study at a distance in the week. */
async function countPaperStudents(db: Db, week: Week | null): Promise<Map<number, number>> {
  const counts = await countByClassAndChannel(db, week === null ? undefined : (await findWeekScope(db, week)).includes);
  return new Map([...counts].map(([classId, { paper }]) => [classId, paper]));
}

/** The subjects in the order of the catalogue. */
export async function findPlanSubjects(db: Db): Promise<PlanSubject[]> {
  const rows = await db
    .selectFrom('subject')
    .select(['key', 'nameRu', 'nameKk'])
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows.map(({ key, nameRu, nameKk }) => ({ key, name: { ru: nameRu, kk: nameKk } }));
}

/** The load of all classes, or of those that have one subject. */
export async function findPlanLoad(db: Db, subjectKey?: string): Promise<PlanLoad[]> {
  let query = db
    .selectFrom('teachingLoad')
    .leftJoin('staff', 'staff.id', 'teachingLoad.staffId')
    .select(['classId', 'subjectKey', 'lastName', 'firstName', 'patronymic']);
  if (subjectKey !== undefined) query = query.where('subjectKey', '=', subjectKey);
  const rows = await query.orderBy('classId').orderBy('groupName').execute();
  return rows.map(({ classId, subjectKey, lastName, firstName, patronymic }) => ({
    classId,
    subjectKey,
    teacher: lastName === null ? null : [lastName, firstName, patronymic].filter(Boolean).join(' '),
  }));
}
