import { emptyAnswers } from '../../shared/access/answers.ts';
import { markdownToRichText, readSheetItems } from '../../shared/lessons/markdown.ts';
import { dayOfWeek, type Week } from '../../shared/week.ts';
import { saveInterview } from '../access/answers.repository.ts';
import type { Store, Trx } from '../database/store.ts';
import { insertSheet } from '../lessons/lessons.repository.ts';
import { insertClass } from '../people/class.repository.ts';
import { insertLoad } from '../people/load.repository.ts';
import { insertStaff } from '../people/staff.repository.ts';
import { insertStudent } from '../people/student.repository.ts';
import { loadSubjects } from '../school/subjects.ts';
import { generateSchool, type SchoolSize, sampleSize } from './generator.ts';
import { type LessonSource, readLessonSources } from './lesson-source.ts';
import type { SampleClass, SampleSchool } from './rows.ts';

export interface FillOptions extends Partial<SchoolSize> {
  /** Weeks that get ready lesson sheets for every class and subject. */
  weeks?: readonly Week[];
}

/**
 * Fills an empty school with generated people, for tests and benches: in one transaction and past the change log, so
 * thousands of students take about a second. What is not given is as in the sample school.
 */
export async function fillGenerated(store: Store, { weeks = [], ...size }: FillOptions): Promise<SampleSchool> {
  const school = generateSchool({ ...sampleSize, ...size });
  await loadSubjects(store.db);
  await store.db.transaction().execute(async (trx) => {
    const classIds = await fillPeople(trx, school);
    if (weeks.length === 0) return;
    const lessons = (['ru', 'kk'] as const).flatMap(readLessonSources);
    for (const week of weeks) await fillLessons(trx, lessons, school.classes, classIds, week);
  });
  return school;
}

/** Gives the ids of the classes in the order of the generated school. */
async function fillPeople(trx: Trx, { classes, staff, students, load }: SampleSchool): Promise<number[]> {
  const staffIds: number[] = [];
  for (const { gender: _gender, ...person } of staff) staffIds.push((await insertStaff(trx, person)).id);
  const idOf = (place: number | null) => (place === null ? null : (staffIds[place] ?? null));
  const classIds: number[] = [];
  for (const { teacherPlace, ...schoolClass } of classes) {
    classIds.push((await insertClass(trx, { ...schoolClass, classTeacherId: idOf(teacherPlace) })).id);
  }
  for (const student of students) {
    const { lastName, firstName, patronymic, journalId, address, postcode, phone, guardian, guardianPhone } = student;
    const classId = classIds[student.classPlace]!;
    const values = {
      classId,
      lastName,
      firstName,
      patronymic,
      journalId,
      address,
      postcode,
      phone,
      guardian,
      guardianPhone,
    };
    const { id } = await insertStudent(trx, values);
    const answers = { ...emptyAnswers, ...student.access };
    await saveInterview(trx, { studentId: id, askedAt: '2020-04-03', source: 'survey', saidBy: '', answers }, null);
  }
  for (const { classPlace, staffPlace, ...row } of load) {
    await insertLoad(trx, { ...row, classId: classIds[classPlace]!, staffId: idOf(staffPlace) });
  }
  return classIds;
}

async function fillLessons(
  trx: Trx,
  lessons: readonly LessonSource[],
  classes: readonly SampleClass[],
  ids: readonly number[],
  week: Week,
): Promise<void> {
  for (const { grade, language, subjectKey, topic, pages, minutes, due, feedback, ...texts } of lessons) {
    const classIds = ids.filter((_, place) => classes[place]?.grade === grade && classes[place]?.language === language);
    if (classIds.length === 0) continue;
    await insertSheet(trx, {
      week,
      grade,
      language,
      subjectKey,
      classIds,
      topic,
      pages,
      minutes,
      feedback,
      notes: markdownToRichText(texts.notes),
      questions: readSheetItems(texts.questions.join('\n')),
      tasks: readSheetItems(texts.tasks.join('\n')),
      extra: readSheetItems(texts.extra.join('\n')),
      dueOn: dayOfWeek(week, due),
      state: 'ready',
    });
  }
}
