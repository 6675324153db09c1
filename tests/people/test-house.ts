import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { accessService } from '../../main/access/access.service.ts';
import { openStore } from '../../main/database/open.ts';
import type { Store } from '../../main/database/store.ts';
import { dutiesService } from '../../main/duties/duties.service.ts';
import { lessonsService } from '../../main/lessons/lessons.service.ts';
import { peopleService } from '../../main/people/people.service.ts';
import { periodService } from '../../main/period/period.service.ts';
import { schoolService } from '../../main/school/school.service.ts';
import { loadSubjects } from '../../main/school/subjects.ts';
import { openPool } from '../../main/work/pool.ts';
import type { SchoolClassInput, StaffInput, StudentInput } from '../../shared/people/people.contract.ts';
import type { Work } from '../../shared/rpc.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

export const work: Work = { signal: new AbortController().signal, progress: () => {} };

/** An empty school in a file of its own with the rooms of people, closed when the test ends. */
export async function emptyHouse() {
  const folder = temporaryFolder();
  const store = openStore(join(folder, 'school.sqlite'));
  await loadSubjects(store.db);
  const foundation = { store, pool: openPool(), cacheFolder: folder, papersFolder: folder };
  onTestFinished(async () => {
    await foundation.pool.close();
    await store.close();
  });
  const school = schoolService(foundation);
  const people = peopleService(foundation);
  const access = accessService(foundation);
  const period = periodService(foundation, { school, people });
  const lessons = lessonsService(foundation);
  const duties = dutiesService(foundation, { people, period, lessons, access });
  return { ...foundation, folder, rooms: { school, people, access, period, lessons, duties } };
}

/** Takes the newest change back, as Ctrl+Z does. */
export async function undoLast({ store }: { store: Store }): Promise<void> {
  const { id } = await store.db.selectFrom('change').select('id').orderBy('id', 'desc').executeTakeFirstOrThrow();
  await store.undo(id);
}

export const aClass = (given: Partial<SchoolClassInput> = {}): SchoolClassInput => ({
  grade: 7,
  letter: 'А',
  language: 'ru',
  shift: 1,
  classTeacherId: null,
  ...given,
});

export const aStudent = (classId: number, given: Partial<StudentInput> = {}): StudentInput => ({
  classId,
  lastName: 'Образцов',
  firstName: 'Пётр',
  patronymic: '',
  journalId: null,
  address: '',
  postcode: '',
  phone: '',
  guardian: '',
  guardianPhone: '',
  ...given,
});

export const aTeacher = (given: Partial<StaffInput> = {}): StaffInput => ({
  lastName: 'Примерова',
  firstName: 'Анна',
  patronymic: 'Ивановна',
  phone: '',
  email: '',
  language: null,
  roles: ['subject_teacher'],
  subjects: ['algebra'],
  ...given,
});
