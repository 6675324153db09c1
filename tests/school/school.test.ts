import { expect, test } from 'vitest';
import { findPaperSchool } from '../../main/school/school.repository.ts';
import { loadSubjects, subjectCatalogue } from '../../main/school/subjects.ts';
import { missingForPapers } from '../../shared/school/tidy-school.ts';
import { fold } from '../../shared/text/collation.ts';
import { formatList } from '../../shared/text/format.ts';
import { emptyHouse, undoLast, work } from '../people/test-house.ts';

test('A new school says what its papers still need, and no more when all is given', async () => {
  const { school } = (await emptyHouse()).rooms;
  const empty = await school.find(null, work);
  expect(missingForPapers(empty)).toEqual([
    'name',
    'address',
    'postcode',
    'phones',
    'hotline',
    'director',
    'returnWeekday',
  ]);
  const saved = await school.save(
    {
      ...empty,
      name: { ru: 'Школа-образец', kk: 'Үлгі мектеп' },
      address: { ru: 'с. Примерное, ул. Школьная, 1', kk: 'Үлгі ауылы, Мектеп көшесі, 1' },
      postcode: '050 000',
      phones: ['87770000000', ' '],
      hotline: '8 777 000 00 01',
      director: 'Примеров  П. П.',
      returnWeekday: 1,
    },
    work,
  );
  expect(missingForPapers(saved)).toEqual([]);
  expect(saved).toMatchObject({ postcode: '050000', phones: ['+7 777 000 00 00'], director: 'Примеров П. П.' });
});

test('A school with one language needs its name in that language only', async () => {
  const { school } = (await emptyHouse()).rooms;
  const given = await school.find(null, work);
  expect(missingForPapers({ ...given, languages: ['kk'], name: { ru: '', kk: 'Үлгі мектеп' } })).not.toContain('name');
});

test('What is saved of the school is what papers print, and undo brings the former words back', async () => {
  const house = await emptyHouse();
  const { school } = house.rooms;
  const empty = await school.find(null, work);
  await school.save(
    { ...empty, name: { ru: 'Первая', kk: 'Бірінші' }, deputies: [{ name: 'Завучева З. З.', duty: 'учебная работа' }] },
    work,
  );
  await school.save({ ...(await school.find(null, work)), name: { ru: 'Вторая', kk: 'Екінші' } }, work);
  expect(await findPaperSchool(house.store.db)).toMatchObject({ name: { ru: 'Вторая', kk: 'Екінші' }, logo: null });
  await undoLast(house);
  expect(await school.find(null, work)).toMatchObject({
    name: { ru: 'Первая', kk: 'Бірінші' },
    deputies: [{ name: 'Завучева З. З.', duty: 'учебная работа' }],
  });
});

test('Every subject of the catalogue is in a new file, in both languages and in one order', async () => {
  const { school } = (await emptyHouse()).rooms;
  const subjects = await school.listSubjects(null, work);
  expect(subjects.map(({ key }) => key)).toEqual(subjectCatalogue().map(({ key }) => key));
  expect(subjects.every(({ name }) => name.ru && name.kk)).toBe(true);
});

test('No word names two subjects of the catalogue', () => {
  const owners = new Map<string, string>();
  const clashes: string[] = [];
  for (const { key, ru, kk, synonyms } of subjectCatalogue()) {
    for (const word of new Set([ru, kk, ...synonyms.ru, ...synonyms.kk, ...synonyms.en].map(fold))) {
      const owner = owners.get(word);
      if (owner) clashes.push(formatList([word, owner, key], 'ru'));
      owners.set(word, key);
    }
  }
  expect(clashes).toEqual([]);
});

test('A subject renamed in the catalogue is renamed in an old file, without a step in the undo log', async () => {
  const { store, rooms } = await emptyHouse();
  await store.db.updateTable('subject').set({ nameRu: 'Старое имя' }).where('key', '=', 'algebra').execute();
  await loadSubjects(store.db);
  const algebra = (await rooms.school.listSubjects(null, work)).find(({ key }) => key === 'algebra');
  expect(algebra?.name.ru).toBe('Алгебра');
  expect(await store.db.selectFrom('change').selectAll().execute()).toEqual([]);
});
