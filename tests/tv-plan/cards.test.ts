import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { readTable } from '../../main/sheets/read-table.ts';
import { countJournal } from '../../shared/tv-plan/journal.ts';
import { lackingMaterials, supplyOf } from '../../shared/tv-plan/materials.ts';
import { noEdit } from '../../shared/tv-plan/plan-change.ts';
import { planDays } from '../../shared/tv-plan/plan-week.ts';
import { cardBoard, cardState, isLate, waysOfCards } from '../../shared/tv-plan/subject-card.ts';
import { undoLast, work } from '../people/test-house.ts';
import { pageTexts } from '../print/tools.ts';
import { aLoad, anOwnLesson, aPlan, aSchoolClass, monday } from './plan-fixture.ts';
import { planHouse } from './plan-house.ts';

const week = { from: monday, to: '2020-04-12' };

async function house5A() {
  const house = await planHouse();
  const classId = await house.addClass(5, 'А', 'kk');
  await house.show();
  await house.show({ startsAt: 600, replayLink: 'https://replay.example/5' });
  return { ...house, classId };
}

test('A18: a lesson without notes is in the list of lessons lacking materials; with a file it leaves the list, undone it is back', async () => {
  const house = await house5A();
  const { tvPlan, plan } = house;
  const lacking = async () => lackingMaterials(await plan());
  const [first, second] = await lacking();
  expect(second).toMatchObject({ startsAt: 600 }); // a replay of the broadcast is no material
  expect(await lacking()).toHaveLength(2);
  const place = { classId: first!.classId, slot: first!.slot, subjectKey: first!.subjectKey };
  const attach = (downloaded: boolean) =>
    tvPlan.makeChange({ kind: 'edit', items: [place], edit: { materials: [{ kind: 'file', text: 'C:\\notes.pdf', downloaded }] } }, work); // biome-ignore format: one line
  await attach(true);
  expect((await lacking()).map(({ slot }) => slot)).toEqual([second!.slot]);
  await undoLast(house);
  expect((await lacking()).map(supplyOf)).toEqual(['none', 'none']);
  await attach(false);
  expect((await lacking()).map(supplyOf)).toEqual(['toDownload', 'none']);
});

test('A18: pages of the textbook need no download, an empty line is no material, and a lesson left out of the plan lacks nothing', async () => {
  expect(supplyOf({ materials: [{ kind: 'pages', text: '12-14', downloaded: false }] })).toBe('ready');
  expect(supplyOf({ materials: [{ kind: 'link', text: '  ', downloaded: true }] })).toBe('none');
  const { tvPlan, plan } = await house5A();
  const places = (await plan()).items.map(({ classId, slot, subjectKey }) => ({ classId, slot, subjectKey }));
  await tvPlan.makeChange({ kind: 'edit', items: places, edit: { dropped: true, reason: 'Урок в школе' } }, work);
  expect(lackingMaterials(await plan())).toEqual([]);
});

test('A18: on a day on which some classes learn at a distance only their lessons have to be prepared', async () => {
  const { plan, addClass } = await house5A();
  const other = await addClass(5, 'Б', 'kk');
  const { items, days } = await plan();
  expect(lackingMaterials({ items, days })).toHaveLength(4);
  const sentHome = days.map((day) => ({ ...day, remoteClassIds: [other] }));
  expect(lackingMaterials({ items, days: sentHome }).map(({ classId }) => classId)).toEqual([other, other]);
});

test('A22: ticks are advice in both profiles of Kazakhstan and counted in Komi; a change of the profile leaves them as they are', async () => {
  const house = await house5A();
  const { tvPlan, plan, rooms } = house;
  const { items } = await plan();
  const { classId, slot } = items[0]!;
  for (const mark of ['homework', 'files', 'feedback'] as const)
    await tvPlan.tickJournal({ classId, slot, mark, on: true }, work);
  const ticks = [{ classId, slot, homework: true, files: true, feedback: true }];
  for (const [key, counted] of [['kz-2020', false], ['kz-2020-almaty', false], ['ru-komi-2020', true], ['kz-2020', false]] as const) {
    await rooms.period.chooseProfile({ key }, work);
    const journal = await tvPlan.findJournal(week, work);
    expect(journal).toMatchObject({ rule: { counted }, ticks });
    expect(journal.rule.clause).toBe(counted ? 'SYK-4.2.5b' : 'MR-4.2');
  } // biome-ignore format: one list
  expect(countJournal(items, ticks)).toEqual({ lessons: 2, filled: 1 });
  await tvPlan.tickJournal({ classId, slot, mark: 'files', on: false }, work);
  const after = await tvPlan.findJournal(week, work);
  expect(after.ticks).toMatchObject([{ files: false, homework: true }]);
  expect(countJournal(items, after.ticks)).toEqual({ lessons: 2, filled: 0 });
  await undoLast(house);
  expect((await tvPlan.findJournal(week, work)).ticks).toEqual(ticks);
});

test('A22: a tick for a lesson that is not in the plan is refused in words, and the last tick taken away leaves nothing behind', async () => {
  const { tvPlan, classId, plan, store } = await house5A();
  await expect(tvPlan.tickJournal({ classId, slot: `tv ${monday} 1 1`, mark: 'files', on: true }, work)).rejects.toMatchObject({ key: 'tvPlan.plan.refused.gone' }); // biome-ignore format: one line
  const { slot } = (await plan()).items[0]!;
  await tvPlan.tickJournal({ classId, slot, mark: 'files', on: true }, work);
  await tvPlan.tickJournal({ classId, slot, mark: 'files', on: false }, work);
  expect(await store.db.selectFrom('journalTick').selectAll().execute()).toEqual([]);
});

test('A30: all seven subjects off TV have a card; that of music for grade 6 is due until a link comes, which shows in the plan of the class', async () => {
  const house = await planHouse();
  const { tvPlan, plan } = house;
  const [first, second] = [await house.addClass(6, 'А', 'ru'), await house.addClass(6, 'Б', 'ru')];
  const kazakh = await house.addClass(6, 'В', 'kk');
  const teacher = await house.addTeacher('Серікова', ['music']);
  for (const classId of [first, second, kazakh]) await house.addLoad(classId, 'music', teacher);
  const board = await tvPlan.findCardBoard(null, work);
  expect([...new Set(board.map(({ subjectKey }) => subjectKey))]).toEqual(['pe', 'military', 'art-craft', 'graphics', 'music', 'self-knowledge', 'business']); // biome-ignore format: one line
  expect(board.filter(({ subjectKey }) => subjectKey !== 'music').map(cardState)).toEqual(Array(6).fill('notTaught'));
  const music = async () => (await tvPlan.findCardBoard(null, work)).filter(({ subjectKey }) => subjectKey === 'music');
  expect(await music()).toMatchObject([
    { grade: 6, language: 'kk', classIds: [kazakh], staffIds: [teacher] },
    { grade: 6, language: 'ru', classIds: [first, second], staffIds: [teacher] },
  ]);
  expect((await music()).map(cardState)).toEqual(['due', 'due']);
  expect((await tvPlan.findCoverage(week, work)).map(({ percent }) => percent)).toEqual([0, 0, 0]);

  const card = { subjectKey: 'music', grade: 6, language: 'ru' as const, content: '', link: 'https://music.example/6', issuedOn: null, dueOn: '2020-04-08' }; // biome-ignore format: one line
  await tvPlan.saveCard(card, work);
  expect((await music()).map(cardState)).toEqual(['due', 'ready']);
  expect((await plan()).cards).toMatchObject([
    { classId: first, subjectKey: 'music', way: 'card', note: card.link },
    { classId: second, subjectKey: 'music', way: 'card', note: card.link },
  ]);
  expect((await tvPlan.findCoverage(week, work)).map(({ percent }) => percent)).toEqual([100, 100, 0]);
  const paper = { kind: 'class' as const, ids: [first], language: null, folder: null, ...week };
  expect(pageTexts((await tvPlan.printPlan(paper, work)).path)[0]).toContain('Музыка: https://music.example/6');
  await tvPlan.saveCard({ ...card, issuedOn: '2020-04-07' }, work);
  expect((await music()).map(cardState)).toEqual(['due', 'issued']);
  await undoLast(house);
  expect((await music()).map(cardState)).toEqual(['due', 'ready']);
});

test('A30: the card of a subject off TV goes along in the message, the workbook and the calendar of the class', async () => {
  const house = await planHouse();
  const { tvPlan } = house;
  const classId = await house.addClass(6, 'А', 'ru');
  await house.addLoad(classId, 'music', await house.addTeacher('Серікова'));
  await house.show({ grade: 6, language: 'ru' });
  const order = { kind: 'class' as const, ids: [classId], language: null, ...week };
  await tvPlan.saveCard({ subjectKey: 'music', grade: 6, language: 'ru', content: 'Слушать «Весну» Вивальди', link: '', issuedOn: null, dueOn: null }, work); // biome-ignore format: one line
  expect(await tvPlan.tellPlan(order, work)).toContain('*Предметы без показа.*\n▪ Музыка: Слушать «Весну» Вивальди');
  const book = await readTable((await tvPlan.exportPlan({ ...order, folder: null, format: 'xlsx' }, work)).path);
  expect(book.sheets[0]?.rows.at(-1)?.cells).toContain('Музыка: Слушать «Весну» Вивальди');
  const { path } = await tvPlan.exportPlan({ ...order, folder: null, format: 'ics' }, work);
  const events = new ICAL.Component(ICAL.parse(readFileSync(path, 'utf8'))).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)); // biome-ignore format: one line
  const card = events.find(({ summary }) => summary.startsWith('Музыка'));
  expect(card?.startDate.isDate && card.startDate.toString()).toBe(monday);
});

test('A30: the own lesson of a subject is taught with its card until the lesson says otherwise', () => {
  const classes = [aSchoolClass(1, 6, 'ru')];
  const load = [aLoad(1, 'music', null)];
  const card = { subjectKey: 'music', grade: 6, language: 'ru' as const, content: 'Слушать Баха', link: '', issuedOn: null, dueOn: null }; // biome-ignore format: one line
  const lessons = [anOwnLesson({ subjectKey: 'music', subjectText: 'Музыка' })];
  const input = aPlan({ classes, load, lessons, ways: waysOfCards([card], classes, load) });
  const [lesson] = planDays(input);
  expect(lesson?.materials).toEqual([{ kind: 'pages', text: 'Слушать Баха', downloaded: false }]);
  const edit = { ...noEdit, classId: 1, slot: lesson!.slot, subjectKey: 'music', movedTo: null, materials: [] };
  expect(planDays({ ...input, edits: [edit] })[0]?.materials).toEqual([]);
});

test('A30: a card is late when its day is over and classes do not have it; one whose subject left the load stays on the board', () => {
  const card = { subjectKey: 'music', grade: 6, language: 'ru' as const, content: 'Слушать', link: '', issuedOn: null, dueOn: '2020-04-08' }; // biome-ignore format: one line
  const [kept] = cardBoard(['music'], [], [], [card]);
  expect(kept).toMatchObject({ ...card, classIds: [] });
  expect(isLate(kept!, '2020-04-08')).toBe(false);
  expect(isLate(kept!, '2020-04-09')).toBe(true);
  expect(isLate({ ...kept!, issuedOn: '2020-04-07' }, '2020-04-09')).toBe(false);
  expect(waysOfCards([card], [aSchoolClass(1, 6, 'ru')], [])).toEqual([]);
});

test('A30: a card for a subject that has broadcasts is refused, and one that is emptied goes', async () => {
  const { tvPlan, store } = await house5A();
  const card = { subjectKey: 'pe', grade: 5, language: 'kk' as const, content: 'Жаттығу', link: '', issuedOn: null, dueOn: null }; // biome-ignore format: one line
  await expect(tvPlan.saveCard({ ...card, subjectKey: 'mathematics' }, work)).rejects.toMatchObject({ key: 'tvCards.board.refused.onTv' }); // biome-ignore format: one line
  await tvPlan.saveCard(card, work);
  await tvPlan.saveCard({ ...card, content: '' }, work);
  expect(await store.db.selectFrom('subjectCard').selectAll().execute()).toEqual([]);
});
