import { expect, test } from 'vitest';
import { fold } from '../../shared/text/collation.ts';
import { aClass, aStudent, emptyHouse, undoLast, work } from './test-house.ts';

async function houseWithClass() {
  const house = await emptyHouse();
  const { people } = house.rooms;
  const { id: classId } = await people.addClass(aClass(), work);
  return { house, people, classId };
}

test('A student is added, corrected, deleted, and each step can be taken back', async () => {
  const { house, people, classId } = await houseWithClass();
  const student = await people.addStudent(aStudent(classId, { lastName: 'Сапарова' }), work);
  await people.saveStudent({ ...student, lastName: 'Сапарова-Ким' }, work);
  expect(await people.deleteStudents({ ids: [student.id] }, work)).toEqual({ count: 1 });
  expect(await people.listStudents(null, work)).toEqual([]);

  await undoLast(house);
  expect(await people.listStudents(null, work)).toMatchObject([{ id: student.id, lastName: 'Сапарова-Ким' }]);
});

test('Taking back a new student leaves no trace of it', async () => {
  const { house, people, classId } = await houseWithClass();
  await people.addStudent(aStudent(classId), work);
  await undoLast(house);
  expect(await people.listStudents(null, work)).toEqual([]);
});

test('A deleted student comes back with the answers about internet', async () => {
  const { house, people, classId } = await houseWithClass();
  const { id } = await people.addStudent(aStudent(classId), work);
  await house.rooms.access.answer({ studentIds: [id], answers: { internet: false } }, work);
  await people.deleteStudents({ ids: [id] }, work);
  await undoLast(house);
  expect(await people.listStudents(null, work)).toMatchObject([{ id, channel: 'paper' }]);
});

test('Students stand in the order of the Kazakh alphabet, which holds the Russian one', async () => {
  const { people, classId } = await houseWithClass();
  const names =
    'Абаев Әбдіров Баев Гусев Ғабитов Ёлкин Жуков Кан Қанатов Нуров Ңаров Орлов Өмір Уалиев Ұлан Үсен Хан Һамит Ыбырай Ідіріс';
  for (const lastName of names.split(' ').reverse()) await people.addStudent(aStudent(classId, { lastName }), work);
  expect((await people.listStudents(null, work)).map(({ lastName }) => lastName).join(' ')).toBe(names);
});

test('Ё stands beside Е: Ежов, Ёжиков, Ежова', async () => {
  const { people, classId } = await houseWithClass();
  for (const lastName of ['Ежова', 'Жук', 'Ёжиков', 'Ежов'])
    await people.addStudent(aStudent(classId, { lastName }), work);
  expect((await people.listStudents(null, work)).map(({ lastName }) => lastName)).toEqual([
    'Ёжиков',
    'Ежов',
    'Ежова',
    'Жук',
  ]);
});

test('A student is found whatever the case, ё or е, and Latin letters that look Cyrillic', async () => {
  const { house, people, classId } = await houseWithClass();
  await people.addStudent(
    aStudent(classId, { lastName: 'Королёва', firstName: 'Сәуле', phone: '8 (701) 123-45-67' }),
    work,
  );
  const { search } = await house.store.db.selectFrom('student').select('search').executeTakeFirstOrThrow();
  for (const typed of ['КОРОЛЕВА', 'королёва', 'Kоpолева', 'сәуле', '7011234567'])
    expect(search).toContain(fold(typed));
});

test('A number of the e-journal belongs to one student only', async () => {
  const { people, classId } = await houseWithClass();
  await people.addStudent(aStudent(classId, { lastName: 'Первая', journalId: '41' }), work);
  await expect(people.addStudent(aStudent(classId, { journalId: ' 41 ' }), work)).rejects.toMatchObject({
    key: 'people.student.journalIdTaken',
    values: { journalId: '41', name: 'Первая Пётр' },
  });
  expect(await people.listStudents(null, work)).toHaveLength(1);
});

test('A student that was deleted meanwhile is not saved', async () => {
  const { people, classId } = await houseWithClass();
  const student = await people.addStudent(aStudent(classId), work);
  await people.deleteStudents({ ids: [student.id] }, work);
  await expect(people.saveStudent(student, work)).rejects.toMatchObject({ key: 'people.gone' });
});

test('Three thousand students are deleted and brought back in one step each', async () => {
  const { house, people, classId } = await houseWithClass();
  const { insertStudent } = await import('../../main/people/student.repository.ts');
  await house.store.change('people', 'addStudent', {}, async (trx) => {
    for (let n = 0; n < 3000; n++) await insertStudent(trx, aStudent(classId, { lastName: `Образцов-${n}` }));
  });
  const ids = (await people.listStudents(null, work)).map(({ id }) => id);
  expect(await people.deleteStudents({ ids }, work)).toEqual({ count: 3000 });
  await undoLast(house);
  expect(await people.listStudents(null, work)).toHaveLength(3000);
});
