import { expect, test } from 'vitest';
import { aClass, aStudent, aTeacher, emptyHouse, undoLast, work } from './test-house.ts';

test('Classes stand by grade and then by letter: 0 А, 5 А, 5 Ә, 5 Б, 11 А', async () => {
  const { people } = (await emptyHouse()).rooms;
  for (const [grade, letter] of [
    [11, 'А'],
    [5, 'Б'],
    [5, 'Ә'],
    [0, 'А'],
    [5, 'А'],
  ] as const) {
    await people.addClass(aClass({ grade, letter }), work);
  }
  const names = (await people.listClasses(null, work)).map(({ grade, letter }) => `${grade}${letter}`);
  expect(names).toEqual(['0А', '5А', '5Ә', '5Б', '11А']);
});

test('A class letter typed in Latin or in lower case is the same class', async () => {
  const { people } = (await emptyHouse()).rooms;
  await people.addClass(aClass({ letter: 'А' }), work);
  for (const letter of ['A', 'а', ' "а" ']) {
    await expect(people.addClass(aClass({ letter }), work)).rejects.toMatchObject({
      key: 'people.class.taken',
      values: { name: '7А' },
    });
  }
});

test('A class with students is not deleted; after they have moved it is, and both steps can be taken back', async () => {
  const house = await emptyHouse();
  const { people } = house.rooms;
  const full = await people.addClass(aClass(), work);
  const other = await people.addClass(aClass({ letter: 'Б' }), work);
  const { id } = await people.addStudent(aStudent(full.id), work);
  await expect(people.deleteClasses({ ids: [full.id, other.id] }, work)).rejects.toMatchObject({
    key: 'people.class.hasStudents',
    values: { names: '7А', count: 1 },
  });
  expect(await people.listClasses(null, work)).toHaveLength(2);

  await people.moveStudents({ ids: [id], classId: other.id }, work);
  await people.deleteClasses({ ids: [full.id] }, work);
  await undoLast(house);
  expect((await people.listClasses(null, work)).map(({ students }) => students)).toEqual([0, 1]);
});

test('Deleting a class takes its load with it, and taking that back brings the load again', async () => {
  const house = await emptyHouse();
  const { people } = house.rooms;
  const { id: classId } = await people.addClass(aClass(), work);
  const { id: staffId } = await people.addStaff(aTeacher(), work);
  await people.addLoad({ classId, subjectKey: 'algebra', groupName: '', staffId, hours: 3 }, work);
  await people.deleteClasses({ ids: [classId] }, work);
  expect(await people.listLoad(null, work)).toEqual([]);
  await undoLast(house);
  expect(await people.listLoad(null, work)).toMatchObject([{ classId, subjectKey: 'algebra', staffId, hours: 3 }]);
});
