import { expect, test } from 'vitest';
import { lastChange } from '../../main/shell/history.ts';
import { emptySheet, fullSheet, openSmallSchool, work } from './small-school.ts';

const start = { week: '2020-W15', subjectKey: 'algebra', classIds: [1, 2], text: fullSheet };

async function open() {
  const { store, lessons } = await openSmallSchool();
  const undo = async () => store.undo((await lastChange(store.db))!);
  const find = async (sheetId: number) => (await lessons.findSheet({ sheetId }, work)).sheet;
  return { store, lessons, undo, find };
}

test('A deleted sheet comes back with its classes', async () => {
  const { lessons, undo, find } = await open();
  const { sheet } = await lessons.start(start, work);
  await lessons.remove({ sheetId: sheet.id }, work);
  await undo();
  expect(await find(sheet.id)).toEqual(sheet);
});

test('Saves made while typing are taken back together', async () => {
  const { lessons, undo, store, find } = await open();
  const { sheet } = await lessons.start(start, work);
  await lessons.assign({ sheetId: sheet.id, classIds: [1] }, work); // parts the writing from the beginning
  for (const topic of ['У', 'Ур', 'Ура'])
    await lessons.save({ sheetId: sheet.id, text: { ...fullSheet, topic } }, work);
  expect((await store.db.selectFrom('change').select('id').where('action', '=', 'saveSheet').execute()).length).toBe(1);
  expect(
    (await store.db.selectFrom('changeStep').select('id').where('tableName', '=', 'lesson_sheet').execute()).length,
  ).toBe(2);
  await undo();
  expect((await find(sheet.id))?.topic).toBe('Линейное уравнение');
});

test('A new sheet and its first saves are one change', async () => {
  const { lessons, undo, find } = await open();
  const { sheet } = await lessons.start({ ...start, text: emptySheet }, work);
  await lessons.save({ sheetId: sheet.id, text: { ...fullSheet, state: 'draft' } }, work);
  await undo();
  await expect(find(sheet.id)).rejects.toMatchObject({ key: 'lessons.sheetGone' });
});

test('Making a sheet ready is taken back apart from what was typed before and after', async () => {
  const { lessons, undo, find } = await open();
  const draft = { ...fullSheet, state: 'draft' as const };
  const { sheet } = await lessons.start({ ...start, text: { ...draft, topic: 'До' } }, work);
  await lessons.save({ sheetId: sheet.id, text: draft }, work);
  await lessons.save({ sheetId: sheet.id, text: fullSheet }, work);
  await lessons.save({ sheetId: sheet.id, text: { ...fullSheet, topic: 'После' } }, work);
  await undo();
  expect(await find(sheet.id)).toMatchObject({ topic: fullSheet.topic, state: 'ready' });
  await undo();
  expect(await find(sheet.id)).toMatchObject({ topic: fullSheet.topic, state: 'draft' });
});

test('Saves of two sheets in turn stay apart', async () => {
  const { lessons, undo, find } = await open();
  const first = (await lessons.start(start, work)).sheet;
  const second = (await lessons.start({ ...start, subjectKey: 'physics' }, work)).sheet;
  await lessons.save({ sheetId: first.id, text: { ...fullSheet, topic: 'Первая' } }, work);
  await lessons.save({ sheetId: second.id, text: { ...fullSheet, topic: 'Вторая' } }, work);
  await undo();
  expect((await find(second.id))?.topic).toBe('Линейное уравнение');
  expect((await find(first.id))?.topic).toBe('Первая');
});

test('Moving a class is taken back whole, with the sheet that it emptied', async () => {
  const { lessons, undo, find } = await open();
  const first = (await lessons.start({ ...start, classIds: [1] }, work)).sheet;
  const second = (await lessons.start({ ...start, classIds: [2] }, work)).sheet;
  await lessons.assign({ sheetId: first.id, classIds: [1, 2] }, work);
  await undo();
  expect(await find(first.id)).toEqual(first);
  expect(await find(second.id)).toEqual(second);
});
