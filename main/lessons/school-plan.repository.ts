import { decideChannel } from '../../shared/access/channel.ts';
import type { Bilingual, Language } from '../../shared/language.ts';
import { formatClass } from '../../shared/people/class-name.ts';
import type { Db } from '../database/store.ts';

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

/** All classes in the order of the school's lists. */
export async function findPlanClasses(db: Db): Promise<PlanClass[]> {
  const [classes, counts, paper] = await Promise.all([
    db.selectFrom('class').select(['id', 'grade', 'letter', 'language']).orderBy('grade').orderBy('sortKey').execute(),
    db
      .selectFrom('student')
      .select(['classId', (make) => make.fn.countAll<number>().as('students')])
      .groupBy('classId')
      .execute(),
    countPaperStudents(db),
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

/** Paper students by class. Only answers that can lead to paper are read; the rule itself decides. */
async function countPaperStudents(db: Db): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('access')
    .innerJoin('student', 'student.id', 'access.studentId')
    .select(['classId', 'internet', 'device', 'tv', 'access.phone', 'channelOverride', 'overrideReason'])
    .where((has) => has.or([has('internet', '=', 0), has('device', '=', 0), has('channelOverride', '=', 'paper')]))
    .execute();
  const counts = new Map<number, number>();
  for (const row of rows) {
    const { channel } = decideChannel({
      internet: answer(row.internet),
      device: answer(row.device),
      tv: answer(row.tv),
      phone: answer(row.phone),
      channelOverride: row.channelOverride as Parameters<typeof decideChannel>[0]['channelOverride'],
      overrideReason: row.overrideReason,
    });
    if (channel === 'paper') counts.set(row.classId, (counts.get(row.classId) ?? 0) + 1);
  }
  return counts;
}

const answer = (value: number | null) => (value === null ? null : value === 1);

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
