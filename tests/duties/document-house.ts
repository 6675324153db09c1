import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openHouse } from '../../main/house.ts';
import type { PeriodInput } from '../../shared/period/distance-period.ts';
import { aClass, aTeacher, work } from '../people/test-house.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

export const aPeriod: PeriodInput = {
  id: null,
  kind: 'quarantine',
  startsOn: '2020-04-06',
  endsOn: '2020-05-25',
  grounds: 'Постановление санитарного врача',
  documentNumber: '',
  documentOn: null,
  agreedWith: '',
  agreementNumber: '',
  agreedOn: null,
  scope: 'school',
  grades: [],
  classIds: [],
  studentIds: [],
};

/** A school with a director, a deputy, two teachers, two classes with some load, and one period without an order. */
export async function documentHouse() {
  const folder = temporaryFolder();
  const house = await openHouse(join(folder, 'school.sqlite'), join(folder, 'papers'));
  onTestFinished(() => house.close());
  const { people, school, period } = house.rooms;
  const about = await school.find(null, work);
  await school.save(
    {
      ...about,
      name: { ru: 'Школа «Образец»', kk: '«Үлгі» мектебі' },
      address: { ru: 'ул. Учебная, 1', kk: 'Оқу көшесі, 1' },
      hotline: '+7 700 000 00 00',
      email: 'school@example.org',
    },
    work,
  );
  const director = await people.addStaff(aTeacher({ lastName: 'Әділова', roles: ['director'] }), work);
  const deputy = await people.addStaff(aTeacher({ lastName: 'Заместителева', roles: ['deputy_academic'] }), work);
  const teacher = await people.addStaff(aTeacher({ lastName: 'Үлгіқызы' }), work);
  await people.addStaff(aTeacher({ lastName: 'Примерова-Длиннофамильная-Образцова' }), work);
  const ninth = await people.addClass(aClass({ grade: 9 }), work);
  await people.addClass(aClass({ grade: 5, letter: 'Ә', language: 'kk' }), work);
  const load = { classId: ninth.id, groupName: '', staffId: teacher.id };
  await people.addLoad({ ...load, subjectKey: 'algebra', hours: 3 }, work);
  await people.addLoad({ ...load, subjectKey: 'geometry', hours: 2.5 }, work);
  const { id: periodId } = await period.save(aPeriod, work);
  return { ...house, folder, duties: house.rooms.duties, director, deputy, teacher, periodId };
}
