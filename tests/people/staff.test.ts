import { expect, test } from 'vitest';
import { aClass, aTeacher, emptyHouse, undoLast, work } from './test-house.ts';

test('Roles and subjects of a teacher are changed and brought back by undo', async () => {
  const house = await emptyHouse();
  const { people } = house.rooms;
  const { id } = await people.addStaff(
    aTeacher({ roles: ['subject_teacher', 'librarian'], subjects: ['algebra', 'geometry'] }),
    work,
  );
  await people.saveStaff({ ...aTeacher({ roles: ['director'], subjects: ['geometry', 'physics'] }), id }, work);
  expect(await people.listStaff(null, work)).toMatchObject([
    { roles: ['director'], subjects: ['geometry', 'physics'] },
  ]);
  await undoLast(house);
  const [before] = await people.listStaff(null, work);
  expect(new Set(before?.roles)).toEqual(new Set(['subject_teacher', 'librarian']));
  expect(new Set(before?.subjects)).toEqual(new Set(['algebra', 'geometry']));
});

test('Before a class teacher with lessons is deleted, the consequences are told; after undo all is as it was', async () => {
  const house = await emptyHouse();
  const { people } = house.rooms;
  const { id: staffId } = await people.addStaff(aTeacher(), work);
  const { id: classId } = await people.addClass(aClass({ classTeacherId: staffId }), work);
  await people.addLoad({ classId, subjectKey: 'algebra', groupName: '', staffId, hours: 3.5 }, work);
  expect(await people.findTies({ ids: [staffId] }, work)).toEqual([
    {
      id: staffId,
      name: 'Примерова Анна Ивановна',
      classes: ['7А'],
      loadRows: 1,
      hours: 3.5,
      coordinator: null,
      areas: [],
      duties: 0,
    },
  ]);

  await people.deleteStaff({ ids: [staffId] }, work);
  expect(await people.listClasses(null, work)).toMatchObject([{ classTeacherId: null }]);
  expect(await people.listLoad(null, work)).toMatchObject([{ staffId: null, hours: 3.5 }]);

  await undoLast(house);
  expect(await people.listStaff(null, work)).toMatchObject([
    { id: staffId, subjects: ['algebra'], ownClassIds: [classId] },
  ]);
  expect(await people.listLoad(null, work)).toMatchObject([{ staffId }]);
});

test('A person without classes and lessons has no ties', async () => {
  const { people } = (await emptyHouse()).rooms;
  const { id } = await people.addStaff(aTeacher(), work);
  expect(await people.findTies({ ids: [id] }, work)).toEqual([]);
});

test('A class has a subject once, or once for each group', async () => {
  const { people } = (await emptyHouse()).rooms;
  const { id: classId } = await people.addClass(aClass(), work);
  const row = { classId, subjectKey: 'english', groupName: '', staffId: null, hours: 2 };
  await people.addLoad(row, work);
  await expect(people.addLoad(row, work)).rejects.toMatchObject({ key: 'people.load.taken', values: { name: '7А' } });
  await people.addLoad({ ...row, groupName: '1 группа' }, work);
  await expect(people.addLoad({ ...row, groupName: ' 1  группа' }, work)).rejects.toMatchObject({
    key: 'people.load.groupTaken',
  });
});

test('The load stands by class and then in the order of the catalogue of subjects', async () => {
  const { people } = (await emptyHouse()).rooms;
  const { id: classId } = await people.addClass(aClass(), work);
  for (const subjectKey of ['pe', 'algebra', 'kazakh']) {
    await people.addLoad({ classId, subjectKey, groupName: '', staffId: null, hours: 1 }, work);
  }
  expect((await people.listLoad(null, work)).map(({ subjectKey }) => subjectKey)).toEqual(['kazakh', 'algebra', 'pe']);
});
