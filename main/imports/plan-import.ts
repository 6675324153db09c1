import type { AccessRecord } from '../../shared/imports/access-records.ts';
import { ClassFinder } from '../../shared/imports/class-finder.ts';
import type { ImportKind, ImportPlan } from '../../shared/imports/imports.contract.ts';
import type { LessonRecord } from '../../shared/imports/lesson-records.ts';
import { AccessMatcher, type AccessWrite } from '../../shared/imports/match-access.ts';
import { ClassMatcher, type ClassWrite, LoadMatcher, type LoadWrite } from '../../shared/imports/match-classes.ts';
import { LessonMatcher, type LessonWrite } from '../../shared/imports/match-lessons.ts';
import { StaffMatcher, type StaffWrite } from '../../shared/imports/match-staff.ts';
import { StudentMatcher, type StudentWrite } from '../../shared/imports/match-students.ts';
import type { Planned } from '../../shared/imports/planned.ts';
import type { RecordOf, Refused } from '../../shared/imports/records.ts';
import { StaffFinder } from '../../shared/imports/staff-finder.ts';
import type { SchoolClassInput } from '../../shared/people/people.contract.ts';
import type { Week } from '../../shared/week.ts';
import { findAccess } from '../access/access.repository.ts';
import { findNewestMoments } from '../access/many-answers.ts';
import type { Db } from '../database/store.ts';
import { findSheetsOfWeek } from '../lessons/lessons.repository.ts';
import { findClasses } from '../people/class.repository.ts';
import { findLoad } from '../people/load.repository.ts';
import { findStaff } from '../people/staff.repository.ts';
import { findStudents } from '../people/student.repository.ts';
import type { Pace } from './pace.ts';

export interface WriteOf {
  students: StudentWrite;
  staff: StaffWrite;
  classes: ClassWrite;
  load: LoadWrite;
  lessons: LessonWrite;
  access: AccessWrite;
}

/** A whole import, compared with the school and ready to be shown or written. */
export interface PlannedImport<K extends ImportKind = ImportKind> {
  kind: K;
  rows: Planned<WriteOf[K]>[];
  /** Classes to be made before the students; the first has the number -1 in their rows. */
  newClasses: SchoolClassInput[];
  missingClasses: string[];
}

type AnyRecord = RecordOf[keyof RecordOf] | LessonRecord | AccessRecord | Refused;
type Match = (record: AnyRecord) => Planned<WriteOf[ImportKind]>;

/** Compares the records of a file with the school, in slices. */
export async function planImport(
  db: Db,
  plan: ImportPlan,
  chunks: readonly Uint8Array[],
  pace: Pace,
): Promise<PlannedImport> {
  const classes = new ClassFinder(plan.kind === 'classes' || plan.kind === 'lessons' ? [] : await findClasses(db));
  await pace();
  const match = await matcherOf(db, plan, classes, chunks, pace);
  const rows: PlannedImport['rows'] = [];
  for (const chunk of chunks) {
    for (const record of JSON.parse(textOf(chunk)) as AnyRecord[]) rows.push(match(record));
    await pace();
  }
  return { kind: plan.kind, rows, newClasses: classes.added, missingClasses: [...classes.missing] };
}

const textOf = (chunk: Uint8Array) => Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString('utf8');

async function matcherOf(
  db: Db,
  plan: ImportPlan,
  classes: ClassFinder,
  chunks: readonly Uint8Array[],
  pace: Pace,
): Promise<Match> {
  if (plan.kind === 'students') {
    const students = await findStudents(db);
    await pace();
    const matcher = new StudentMatcher({ students, access: await findAccess(db) }, classes, plan.newClasses);
    return (record) => matcher.match(record as RecordOf['students'] | Refused);
  }
  if (plan.kind === 'access') {
    const known = {
      students: await findStudents(db),
      access: await findAccess(db),
      newest: await findNewestMoments(db),
    };
    await pace();
    const matcher = new AccessMatcher(known, classes);
    for (const chunk of chunks) {
      for (const record of JSON.parse(textOf(chunk)) as (AccessRecord | Refused)[]) matcher.learn(record);
      await pace();
    }
    return (record) => matcher.match(record as AccessRecord | Refused);
  }
  if (plan.kind === 'lessons') {
    const matcher = new LessonMatcher(await findClasses(db), await findLoad(db), await sheetsOf(db, chunks));
    return (record) => matcher.match(record as LessonRecord | Refused);
  }
  const staff = await findStaff(db);
  const finder = new StaffFinder(staff);
  if (plan.kind === 'staff') {
    const matcher = new StaffMatcher(finder, classes, await findClasses(db));
    return (record) => matcher.match(record as RecordOf['staff'] | Refused);
  }
  if (plan.kind === 'classes') {
    const matcher = new ClassMatcher(await findClasses(db), staff, finder);
    return (record) => matcher.match(record as RecordOf['classes'] | Refused);
  }
  const matcher = new LoadMatcher(await findLoad(db), staff, finder, classes);
  return (record) => matcher.match(record as RecordOf['load'] | Refused);
}

/** The sheets of the weeks that the file names. */
async function sheetsOf(db: Db, chunks: readonly Uint8Array[]) {
  const weeks = new Set<Week>();
  for (const chunk of chunks) {
    for (const record of JSON.parse(textOf(chunk)) as AnyRecord[]) if ('week' in record) weeks.add(record.week);
  }
  return (await Promise.all([...weeks].map((week) => findSheetsOfWeek(db, week)))).flat();
}
