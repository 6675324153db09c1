import { expect, test } from 'vitest';
import { findSheetsForPackets } from '../../main/lessons/packet-sheets.ts';
import { emptySheet, fullSheet, openSmallSchool, work } from './small-school.ts';

const week = '2020-W15';
const start = { week, subjectKey: 'algebra', classIds: [1, 2], text: fullSheet };

test('The board has a square for each subject of a class and counts paper students', async () => {
  const { lessons } = await openSmallSchool();
  const board = await lessons.findBoard({ week }, work);
  expect(board.classes.map(({ name, paperStudents }) => [name, paperStudents])).toEqual([
    ['7А', 0],
    ['7Ә', 0],
    ['7Б', 2],
    ['8А', 0],
  ]);
  expect(board.subjects.map(({ key }) => key)).toEqual(['algebra', 'physics']); // nobody has music
  expect(board.cells).toHaveLength(8);
  expect(board.cells.every(({ state }) => state === 'none')).toBe(true);
});

test('A sheet of two classes stands in both squares', async () => {
  const { lessons } = await openSmallSchool();
  const { sheet } = await lessons.start(start, work);
  const { cells } = await lessons.findBoard({ week }, work);
  expect(cells.filter(({ sheetId }) => sheetId === sheet.id).map(({ classId, state }) => [classId, state])).toEqual([
    [1, 'ready'],
    [2, 'ready'],
  ]);
});

test('A sheet of a subject outside the load is shown, not lost', async () => {
  const { lessons } = await openSmallSchool();
  await lessons.start({ ...start, subjectKey: 'music', classIds: [3] }, work);
  const board = await lessons.findBoard({ week }, work);
  expect(board.cells.find(({ subjectKey }) => subjectKey === 'music')).toMatchObject({ classId: 3, inLoad: false });
  expect(board.subjects.map(({ key }) => key)).toContain('music');
});

test('An unfinished sheet is saved as a draft and says what is missing', async () => {
  const { lessons } = await openSmallSchool();
  const { sheet, missing } = await lessons.start(
    { ...start, text: { ...emptySheet, topic: 'Т', state: 'ready' } },
    work,
  );
  expect(sheet.state).toBe('draft');
  expect(missing.map(({ field }) => field)).toEqual(['pages', 'minutes', 'dueOn', 'matter', 'feedback']);
});

test('A ready sheet from which the pages are taken is a draft again', async () => {
  const { lessons } = await openSmallSchool();
  const { sheet } = await lessons.start(start, work);
  const saved = await lessons.save({ sheetId: sheet.id, text: { ...fullSheet, pages: ' ' } }, work);
  expect(saved.sheet.state).toBe('draft');
  expect(saved.missing).toEqual([{ field: 'pages', clauses: ['MR-14.1'] }]);
});

test('A class moves to the sheet that claims it, and the left one stays with its other class', async () => {
  const { lessons } = await openSmallSchool();
  const first = await lessons.start(start, work);
  const second = await lessons.start({ ...start, classIds: [2], text: { ...fullSheet, topic: 'Другая' } }, work);
  expect(second.moved).toEqual([{ classId: 2, className: '7Б', topic: 'Линейное уравнение', deleted: false }]);
  expect((await lessons.findSheet({ sheetId: first.sheet.id }, work)).sheet?.classIds).toEqual([1]);
  const back = await lessons.assign({ sheetId: first.sheet.id, classIds: [1, 2] }, work);
  expect(back.moved).toEqual([{ classId: 2, className: '7Б', topic: 'Другая', deleted: true }]);
  await expect(lessons.findSheet({ sheetId: second.sheet.id }, work)).rejects.toMatchObject({
    key: 'lessons.sheetGone',
  });
});

test('Classes of another grade or language cannot share a sheet', async () => {
  const { lessons } = await openSmallSchool();
  const { sheet } = await lessons.start(start, work);
  for (const classIds of [[1, 3], [1, 4], [3]])
    await expect(lessons.assign({ sheetId: sheet.id, classIds }, work)).rejects.toMatchObject({
      key: 'lessons.differentClasses',
    });
  await expect(lessons.assign({ sheetId: sheet.id, classIds: [99] }, work)).rejects.toMatchObject({
    key: 'lessons.classGone',
  });
});

test('An empty place knows its classes, teachers and the earlier sheet', async () => {
  const { lessons } = await openSmallSchool();
  const earlier = await lessons.start(start, work);
  const place = await lessons.findPlace({ week: '2020-W17', classId: 2, subjectKey: 'algebra' }, work);
  expect(place.sheet).toBeNull();
  expect(place.candidates.map(({ name, inLoad }) => [name, inLoad])).toEqual([
    ['7А', true],
    ['7Б', true],
  ]);
  expect(place.teachers).toEqual(['Пробная Анна']);
  expect(place.earlier).toEqual({ sheetId: earlier.sheet.id, week, topic: 'Линейное уравнение' });
});

test('A ready sheet is laid out in the background, a draft is not', async () => {
  const laidOut: unknown[] = [];
  const { lessons } = await openSmallSchool((...args) => laidOut.push(args));
  const { sheet } = await lessons.start({ ...start, text: emptySheet }, work);
  expect(laidOut).toEqual([]);
  await lessons.save({ sheetId: sheet.id, text: fullSheet }, work);
  expect(laidOut).toEqual([[week, [sheet.id]]]);
});

test('Packets get each sheet with subject, classes and teachers', async () => {
  const { lessons, store } = await openSmallSchool();
  await lessons.start({ ...start, subjectKey: 'physics', classIds: [1] }, work);
  await lessons.start(start, work);
  const [algebra, physics] = await findSheetsForPackets(store.db, week);
  expect(algebra?.subject).toEqual({ ru: 'algebra ru', kk: 'algebra kk' });
  expect(algebra?.sheet.classIds).toEqual([1, 2]);
  expect(algebra?.teachers.get(2)).toEqual(['Пробная Анна']);
  expect(physics?.teachers.size).toBe(0);
});

test('A week that the calendar does not have is refused', async () => {
  const { lessons } = await openSmallSchool();
  await expect(lessons.findBoard({ week: '2021-W53' }, work)).rejects.toMatchObject({ key: 'lessons.noSuchWeek' });
});
