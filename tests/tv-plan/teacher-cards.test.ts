import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { readTable } from '../../main/sheets/read-table.ts';
import { lacking, resourcesOf, type TeacherCard, teacherCards } from '../../shared/tv-plan/teacher-card.ts';
import { undoLast, work } from '../people/test-house.ts';
import { checkPdf, pageTexts } from '../print/tools.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { aLoad, monday } from './plan-fixture.ts';
import { planHouse } from './plan-house.ts';

const week = { from: monday, to: '2020-04-12' };

async function told() {
  const house = await planHouse();
  const classId = await house.addClass(6, 'А', 'ru');
  const teacher = await house.addTeacher('Серікова', ['mathematics']);
  await house.addLoad(classId, 'mathematics', teacher);
  await house.show({ grade: 6, language: 'ru', topic: 'Дроби' });
  const card: TeacherCard = {
    classId,
    subjectKey: 'mathematics',
    groupName: '',
    form: 'async',
    resources: [{ kind: 'link', text: 'https://math.example/6', downloaded: false }],
    note: '',
    toldOn: '2020-04-03',
    controls: [{ day: monday, kind: 'section', topic: 'Дроби' }],
  };
  const cards = () => house.tvPlan.findTeacherCards(null, work);
  return { ...house, classId, teacher, card, cards };
}

test('S08: a card told once is in the plan and in the calendar; a control that is moved in one of them has moved in both', async () => {
  const { tvPlan, card, cards, plan, classId, teacher, ...house } = await told();
  expect(await cards()).toMatchObject([{ classId, subjectKey: 'mathematics', staffId: teacher, taught: true, form: null, controls: [] }]); // biome-ignore format: one line
  await tvPlan.saveTeacherCard(card, work);
  const before = await plan();
  expect(before.told).toMatchObject([{ classId, form: 'async', controls: [{ day: monday, kind: 'section' }] }]);
  expect(before.items[0]?.materials).toEqual(card.resources); // no repeated entry for the lesson
  await tvPlan.moveControl({ classId, subjectKey: 'mathematics', groupName: '', from: { day: monday, kind: 'section' }, to: '2020-04-08' }, work); // biome-ignore format: one line
  expect((await cards())[0]?.controls).toEqual([{ day: '2020-04-08', kind: 'section', topic: 'Дроби' }]);
  expect((await plan()).told[0]?.controls).toMatchObject([{ day: '2020-04-08' }]);
  await tvPlan.saveTeacherCard({ ...card, controls: [{ day: '2020-04-09', kind: 'section', topic: 'Дроби' }] }, work);
  expect((await plan()).told[0]?.controls).toMatchObject([{ day: '2020-04-09' }]);
  await undoLast(house);
  expect((await cards())[0]?.controls).toMatchObject([{ day: '2020-04-08' }]);
  expect((await plan()).told[0]?.controls).toMatchObject([{ day: '2020-04-08' }]);
});

test('S08: the resources of the card are taken until the lesson has its own', async () => {
  const { tvPlan, card, plan } = await told();
  await tvPlan.saveTeacherCard(card, work);
  const { classId, slot, subjectKey } = (await plan()).items[0]!;
  const own = [{ kind: 'pages' as const, text: '12–14', downloaded: false }];
  await tvPlan.makeChange({ kind: 'edit', items: [{ classId, slot, subjectKey }], edit: { materials: own } }, work);
  expect((await plan()).items[0]?.materials).toEqual(own);
});

test('S08: paper, message, workbook and calendar of the plan say the control and the resources of the card', async () => {
  const { tvPlan, card, classId, teacher } = await told();
  await tvPlan.saveTeacherCard(card, work);
  const order = { kind: 'class' as const, ids: [classId], language: 'ru' as const, ...week };
  const [paper = ''] = pageTexts((await tvPlan.printPlan({ ...order, folder: null }, work)).path);
  expect(paper.replace(/\s+/g, ' ')).toContain('СОР: Дроби');
  expect(paper.replace(/\s+/g, '')).toContain('https://math.example/6');
  expect(await tvPlan.tellPlan(order, work)).toContain('*Контроль*\n▪ 06.04.2020: Математика, СОР: Дроби');
  const book = await readTable((await tvPlan.exportPlan({ ...order, folder: null, format: 'xlsx' }, work)).path);
  expect(book.sheets[0]?.rows.some(({ cells }) => cells.includes('асинхронно') && cells.includes('СОР: Дроби'))).toBe(true); // biome-ignore format: one line
  const mine = { ...order, kind: 'teacher' as const, ids: [teacher] };
  const { path } = await tvPlan.exportPlan({ ...mine, folder: null, format: 'ics' }, work);
  const events = new ICAL.Component(ICAL.parse(readFileSync(path, 'utf8'))).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)); // biome-ignore format: one line
  const control = events.find(({ summary }) => summary.startsWith('Контроль'));
  expect(control?.summary).toBe('Контроль: 6А, Математика, СОР: Дроби');
  expect(control?.startDate.isDate && control.startDate.toString()).toBe(monday);
});

test('S08: two controls of one kind on one day, a card of a class that is gone and a control that is gone are refused and change nothing', async () => {
  const { tvPlan, card, cards, classId } = await told();
  await tvPlan.saveTeacherCard({ ...card, controls: [...card.controls, { day: '2020-04-08', kind: 'section', topic: '' }] }, work); // biome-ignore format: one line
  const stored = await cards();
  const twice = [{ day: monday, kind: 'current' as const, topic: '1' }, { day: monday, kind: 'current' as const, topic: '2' }]; // biome-ignore format: one line
  await expect(tvPlan.saveTeacherCard({ ...card, controls: twice }, work)).rejects.toMatchObject({ key: 'tvTeachers.refused.twice' }); // biome-ignore format: one line
  await expect(tvPlan.saveTeacherCard({ ...card, classId: 999 }, work)).rejects.toMatchObject({ key: 'tvTeachers.refused.gone' }); // biome-ignore format: one line
  const place = { classId, subjectKey: 'mathematics', groupName: '' };
  const move = (day: string, to: string) => tvPlan.moveControl({ ...place, from: { day, kind: 'section' }, to }, work);
  await expect(move(monday, '2020-04-08')).rejects.toMatchObject({ key: 'tvTeachers.refused.twice' });
  await expect(move('2020-04-30', '2020-05-01')).rejects.toMatchObject({ key: 'tvTeachers.refused.gone' });
  expect(await cards()).toEqual(stored);
});

test('S08: cards and calendar are printed, in Kazakh too; without any load there is nothing to print, and that is told', async () => {
  const { tvPlan, card, people, addTeacher, addLoad, classId } = await told();
  await tvPlan.saveTeacherCard(card, work);
  const other = await addTeacher('Константинопольская-Вознесенская');
  await addLoad(classId, 'physics', other);
  const printed = await tvPlan.printTeacherCards({ staffIds: [], language: 'kk', folder: null }, work);
  checkPdf(printed.path);
  const pages = pageTexts(printed.path);
  expect(pages).toHaveLength(2);
  expect(pages.join()).toContain('асинхронды');
  const calendar = await tvPlan.printControls({ ...week, classIds: [], language: 'ru', folder: null }, work);
  checkPdf(calendar.path);
  expect(calendar.count).toBe(1);
  expect(pageTexts(calendar.path)[0]).toContain('Календарь контроля');
  const read = await tvPlan.readPaper({ path: printed.path }, work);
  expect(Buffer.from(read.subarray(0, 5)).toString()).toBe('%PDF-');
  const copy = await tvPlan.savePaper({ path: printed.path, folder: temporaryFolder() }, work);
  expect(readFileSync(copy.path)).toEqual(Buffer.from(read));
  await expect(tvPlan.readPaper({ path: '/etc/hostname' }, work)).rejects.toMatchObject({ key: 'app.disk.missing' });
  await expect(tvPlan.readPaper({ path: `${printed.path}/../../../school.sqlite` }, work)).rejects.toMatchObject({ key: 'app.disk.missing' }); // biome-ignore format: one line
  for (const { id } of await people.listLoad(null, work)) await people.deleteLoad({ ids: [id] }, work);
  await expect(tvPlan.printTeacherCards({ staffIds: [], language: 'ru', folder: null }, work)).rejects.toMatchObject({ key: 'tvTeachers.refused.nobody' }); // biome-ignore format: one line
});

test('S08: an emptied card leaves nothing behind, and one whose row of the load is gone is still shown', async () => {
  const { tvPlan, card, cards, people, store } = await told();
  await tvPlan.saveTeacherCard({ ...card, form: null, resources: [], toldOn: null, controls: [] }, work);
  expect(await store.db.selectFrom('teacherCard').selectAll().execute()).toEqual([]);
  await tvPlan.saveTeacherCard(card, work);
  for (const { id } of await people.listLoad(null, work)) await people.deleteLoad({ ids: [id] }, work);
  expect(await cards()).toMatchObject([{ taught: false, staffId: null, form: 'async' }]);
});

test('S08: what is lacking is named, and the resources of all groups of a class stand for its lessons', () => {
  const [blank] = teacherCards([aLoad(1, 'physics', 5)], []);
  expect(lacking(blank!)).toEqual(['form', 'resources', 'controls']);
  const link = (text: string) => ({ kind: 'link' as const, text, downloaded: false });
  const find = resourcesOf([
    { ...blank!, groupName: '1', resources: [link('a'), link(' ')] },
    { ...blank!, groupName: '2', resources: [link('b')] },
  ]);
  expect(find(1, 'physics').map(({ text }) => text)).toEqual(['a', 'b']);
  expect(find(2, 'physics')).toEqual([]);
  expect(find(1, null)).toEqual([]);
});
