import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { splitLines } from '../../shared/access/lines.ts';
import { aClass, aStudent, aTeacher, work } from '../people/test-house.ts';
import { schoolWith } from './access-school.ts';

const language = 'ru' as const;

test('A13: a teacher of 7А gets only students of 7А and only the allowed fields, and each hand-out is logged', async () => {
  const { access, people, classId, house } = await schoolWith(['Асанов', 'Белов'], () => ({
    guardian: 'Образцова Мария',
    guardianPhone: '+7 701 123 45 67',
    address: 'ул. Абая, 5',
  }));
  const { id: otherId } = await people.addClass(aClass({ letter: 'Б' }), work);
  await people.addStudent(aStudent(otherId, { lastName: 'Чужой' }), work);
  const { id: staffId } = await people.addStaff(aTeacher(), work);
  await people.addLoad({ classId, subjectKey: 'algebra', groupName: '', staffId, hours: 4 }, work);
  expect(await access.listHandoutChoices({ staffId }, work)).toEqual([
    { classId, role: 'subject_teacher', fields: ['phone', 'guardianPhone', 'messenger', 'channel'] },
  ]);
  const { text, students } = await access.copyContacts({ staffId, classId, fields: ['guardianPhone'], language }, work);
  expect(students).toBe(2);
  expect(text).toContain('+7 701 123 45 67');
  for (const hidden of ['Чужой', 'Абая', 'Мария']) expect(text).not.toContain(hidden);
  await expect(access.copyContacts({ staffId, classId: otherId, fields: ['phone'], language }, work)).rejects.toMatchObject({ key: 'access.contacts.notTheirs' });
  await expect(access.copyContacts({ staffId, classId, fields: ['address'], language }, work)).rejects.toMatchObject({ key: 'access.contacts.notAllowed' });
  const { path } = await access.printContacts({ staffId, classId, fields: ['phone'], language, folder: house.folder }, work);
  expect(existsSync(path)).toBe(true);
  expect(await access.listHandouts(null, work)).toMatchObject([
    { way: 'paper', recipient: 'Примерова Анна Ивановна', className: '7А', fields: ['phone'], students: 2 },
    { way: 'copy', role: 'subject_teacher', fields: ['guardianPhone'] },
  ]);
}); // biome-ignore format: a line for each refusal

test('A13: the psychologist gets every class, the class teacher the own one with addresses', async () => {
  const { access, people, classId } = await schoolWith(['Асанов']);
  const { id: psychologist } = await people.addStaff(aTeacher({ roles: ['psychologist'] }), work);
  expect(await access.listHandoutChoices({ staffId: psychologist }, work)).toMatchObject([{ role: 'psychologist' }]);
  const { id: teacher } = await people.addStaff(aTeacher({ lastName: 'Образцова' }), work);
  await people.saveClass({ ...aClass({ classTeacherId: teacher }), id: classId }, work);
  const [choice] = await access.listHandoutChoices({ staffId: teacher }, work);
  expect(choice).toMatchObject({ role: 'class_teacher' });
  expect(choice?.fields).toContain('address');
});

test('K03: the loop is not closed without subject teachers, and its days are counted', async () => {
  const { access } = await schoolWith([]);
  const { id } = await access.startLoop({ startedOn: '2020-03-30' }, work);
  await expect(access.startLoop({ startedOn: '2020-03-31' }, work)).rejects.toMatchObject({ key: 'access.loop.another' });
  const done = (place: number, onDay: string) =>
    access.markStop({ loopId: id, place, state: 'done', onDay, note: '' }, work);
  await done(2, '2020-03-31');
  await done(3, '2020-04-01');
  await done(5, '2020-04-02');
  const close = (closedOn: string) => access.closeLoop({ id, closedOn }, work);
  await expect(close('2020-04-03')).rejects.toMatchObject({ key: 'access.loop.needsTeachers' });
  await expect(done(4, '2020-03-29')).rejects.toMatchObject({ key: 'access.loop.beforeStart' });
  await done(4, '2020-04-02');
  await expect(close('2020-04-01')).rejects.toMatchObject({ key: 'access.loop.closedEarly' });
  await close('2020-04-03');
  const [loop] = await access.listLoops(null, work);
  expect(loop).toMatchObject({ closedOn: '2020-04-03', days: 5 });
  expect(loop?.stops.map(({ place, state }) => [place, state])).toEqual([1, 2, 3, 4, 5].map((place) => [place, 'done']));
  await expect(done(2, '2020-03-31')).rejects.toMatchObject({ key: 'access.loop.closed' });
}); // biome-ignore format: one line for the second start

test('K11: a building with a weak link names its classes, and a class stands in one building', async () => {
  const { access, classId } = await schoolWith(['Асанов']);
  const building = { name: 'Корпус 2', link: 'weak' as const, speed: '1 Мбит/с', equipment: '', note: '', classIds: [classId] };
  const { id } = await access.addBuilding(building, work);
  await expect(access.addBuilding(building, work)).rejects.toMatchObject({ key: 'access.buildings.taken' });
  await access.addBuilding({ ...building, name: 'Корпус 1', link: 'good' }, work);
  const all = await access.listBuildings(null, work);
  expect(all.map(({ name, classIds }) => [name, classIds])).toEqual([['Корпус 2', []], ['Корпус 1', [classId]]]);
  await access.saveBuilding({ ...building, id }, work);
  expect((await access.listBuildings(null, work))[0]).toMatchObject({ link: 'weak', classIds: [classId] });
  await access.deleteBuildings({ ids: [id] }, work);
  expect(await access.listBuildings(null, work)).toHaveLength(1);
  expect(splitLines([])).toEqual({ line1: [], line2: [] });
}); // biome-ignore format: one line for a building
