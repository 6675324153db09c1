import type { AccessWrite } from '../../shared/imports/match-access.ts';
import type { ClassWrite, LoadWrite } from '../../shared/imports/match-classes.ts';
import type { LessonWrite } from '../../shared/imports/match-lessons.ts';
import type { StaffWrite } from '../../shared/imports/match-staff.ts';
import type { StudentWrite } from '../../shared/imports/match-students.ts';
import type { SchoolClassInput, StudentInput } from '../../shared/people/people.contract.ts';
import { saveAnswers } from '../access/many-answers.ts';
import type { Trx } from '../database/store.ts';
import { insertSheet, updateSheet } from '../lessons/lessons.repository.ts';
import { findClasses, insertClass, updateClass } from '../people/class.repository.ts';
import { insertLoad, updateLoad } from '../people/load.repository.ts';
import { insertStudents } from '../people/many-students.ts';
import { insertStaff, updateStaff } from '../people/staff.repository.ts';
import { updateStudent } from '../people/student.repository.ts';
import type { Pace } from './pace.ts';
import type { PlannedImport } from './plan-import.ts';

/** Tells how many rows are written. */
export type Report = (done: number) => void;

/** Writes what a planned import changes, in the transaction of its one change and in small slices. */
export async function writeImport(
  trx: Trx,
  { kind, rows, newClasses }: PlannedImport,
  pace: Pace,
  report: Report,
): Promise<void> {
  const writes = rows.flatMap(({ write }) => (write ? [write] : []));
  if (kind === 'students') return writeStudents(trx, writes as StudentWrite[], newClasses, pace, report);
  if (kind === 'access') {
    await saveAnswers(trx, writes as AccessWrite[], pace);
    return report(writes.length);
  }
  const writeOne = writers[kind] as (trx: Trx, write: (typeof writes)[number]) => Promise<unknown>;
  let done = 0;
  for (const write of writes) {
    await writeOne(trx, write);
    report(++done);
    await pace();
  }
}

async function writeStudents(
  trx: Trx,
  writes: StudentWrite[],
  newClasses: SchoolClassInput[],
  pace: Pace,
  report: Report,
) {
  const classIds: number[] = [];
  for (const schoolClass of newClasses) classIds.push((await insertClass(trx, schoolClass)).id);
  const inClass = (student: StudentInput): StudentInput =>
    student.classId < 0 ? { ...student, classId: classIds[-student.classId - 1]! } : student;
  const added = writes.filter(({ id }) => id === null);
  const ids = await insertStudents(
    trx,
    added.map(({ student }) => inClass(student!)),
    pace,
  );
  let done = added.length;
  report(done);
  for (const { id, student } of writes) {
    if (id === null || student === null) continue;
    await updateStudent(trx, { ...inClass(student), id });
    report(++done);
    await pace();
  }
  const idOf = new Map(added.map((write, place) => [write, ids[place]!]));
  const answers = writes.flatMap((write) =>
    write.answers ? [{ studentId: write.id ?? idOf.get(write)!, answers: write.answers }] : [],
  );
  await saveAnswers(trx, answers, pace);
}

async function writeStaff(trx: Trx, { id, staff, classIds }: StaffWrite): Promise<void> {
  let staffId = id;
  if (staff) staffId = id === null ? (await insertStaff(trx, staff)).id : (await updateStaff(trx, { ...staff, id })).id;
  if (classIds.length === 0) return;
  const classes = await findClasses(trx);
  for (const { sortKey: _, ...schoolClass } of classes.filter((known) => classIds.includes(known.id))) {
    await updateClass(trx, { ...schoolClass, classTeacherId: staffId });
  }
}

const writeClass = (trx: Trx, { id, schoolClass }: ClassWrite) =>
  id === null ? insertClass(trx, schoolClass) : updateClass(trx, { ...schoolClass, id });

const writeLoad = (trx: Trx, { id, load }: LoadWrite) =>
  id === null ? insertLoad(trx, load) : updateLoad(trx, { ...load, id });

const writeLesson = (trx: Trx, { id, sheet }: LessonWrite) =>
  id === null ? insertSheet(trx, sheet) : updateSheet(trx, { ...sheet, id });

const writers = { staff: writeStaff, classes: writeClass, load: writeLoad, lessons: writeLesson };
