import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { readTable } from '../../main/sheets/read-table.ts';
import type { Language } from '../../shared/language.ts';
import { duePublication } from '../../shared/tv-plan/leaving/due-publication.ts';
import { undoLast, work } from '../people/test-house.ts';
import { checkPdf, pageTexts } from '../print/tools.ts';
import { monday } from './plan-fixture.ts';
import { planHouse } from './plan-house.ts';

const week = { from: monday, to: '2020-04-12' };
const all = { ids: [], language: null, folder: null, ...week };

/** 5А learns in Kazakh, 6Б in Russian; one teacher of mathematics has both. */
async function twoClasses() {
  const house = await planHouse();
  const first = await house.addClass(5, 'А', 'kk');
  const second = await house.addClass(6, 'Б', 'ru');
  const teacher = await house.addTeacher('Серікова', ['mathematics']);
  await house.addLoad(first, 'mathematics', teacher);
  await house.addLoad(second, 'mathematics', teacher);
  await house.show({ topic: 'Жай бөлшектер' });
  await house.show({ grade: 6, language: 'ru', startsAt: 600, topic: 'Отрицательные числа' });
  return { ...house, first, second, teacher };
}

test('A08: the plan of a teacher is one page with day, time, channel, radio, class, language, subject and topic', async () => {
  const { tvPlan, teacher } = await twoClasses();
  const printed = await tvPlan.printPlan({ ...all, kind: 'teacher', ids: [teacher], language: 'ru' }, work);
  expect(printed).toMatchObject({ pages: 1, count: 1 });
  checkPdf(printed.path);
  const [text = ''] = pageTexts(printed.path);
  for (const part of ['Понедельник', '09:00–09:10', '10:00–10:10', 'Балапан', 'Еларна', 'радио', '5А', '6Б', 'каз.', 'Математика', 'Жай бөлшектер', 'Отрицательные']) {
    expect(text.replace(/\s+/g, ' ')).toContain(part);
  } // biome-ignore format: one list
});

test('A08, M05: forty lessons of a teacher with topics of sixty letters still are one page each, for all teachers in one file', async () => {
  const { tvPlan, show, teacher, addTeacher, addClass, addLoad } = await twoClasses();
  const other = await addTeacher('Константинопольская-Вознесенская');
  const third = await addClass(7, 'В', 'ru');
  await addLoad(third, 'geometry', other);
  for (let place = 0; place < 40; place++) {
    await show({
      grade: 6,
      language: 'ru',
      day: `2020-04-${String(6 + (place % 5)).padStart(2, '0')}`,
      startsAt: 620 + 20 * Math.floor(place / 5),
      topic: 'Сложение и вычитание отрицательных чисел, задачи на движение',
    });
  }
  await show({ grade: 7, language: 'ru', subjectKey: 'geometry', subjectText: 'Геометрия' });
  const printed = await tvPlan.printPlan({ ...all, kind: 'teacher', language: 'kk' }, work);
  expect(printed).toMatchObject({ pages: 2, count: 2 });
  checkPdf(printed.path);
  expect(pageTexts(printed.path)[0]).toMatch(/Мұғалімнің жоспары: (Серікова|Константинопольская)/);
  expect(teacher).not.toBe(other);
});

test('M05: forty-five lessons of a teacher with topics, tasks and links as long as they may be still are one page, and what was cut is marked', async () => {
  const { tvPlan, show, teacher, plan } = await twoClasses();
  const topic = 'Сложение и вычитание отрицательных чисел, задачи на движение по реке и совместную работу. '.repeat(6);
  for (let place = 0; place < 45; place++) {
    const day = `2020-04-${String(6 + (place % 5)).padStart(2, '0')}`;
    await show({ grade: 6, language: 'ru', day, startsAt: 620 + 20 * Math.floor(place / 5), topic: topic.trim() });
  }
  const items = (await plan()).items.map(({ classId, slot, subjectKey }) => ({ classId, slot, subjectKey }));
  const task = 'Прочитать параграф, ответить на вопросы, решить номера и записать решение в тетрадь. '.repeat(40);
  const materials = [1, 2].map((number) => ({ kind: 'link' as const, text: `https://lesson.example/${'x'.repeat(300)}${number}`, downloaded: false })); // biome-ignore format: one line
  await tvPlan.makeChange({ kind: 'edit', items, edit: { task, materials, feedback: task.slice(0, 600) } }, work);
  const { path, pages } = await tvPlan.printPlan({ ...all, kind: 'teacher', ids: [teacher], language: 'ru' }, work);
  expect(pages).toBe(1);
  checkPdf(path);
  expect(execFileSync('pdfinfo', [path], { encoding: 'utf8' })).toMatch(/^Pages: +1$/m);
  const [text = ''] = pageTexts(path);
  expect(text).toContain('Длинные тексты сокращены знаком «…»');
  expect(text.match(/Математика/g)).toHaveLength(47); // no lesson is left out
});

test('M05: the plan of a class for the family names no hour of an own lesson in Kazakhstan, and names it in Komi', async () => {
  const { tvPlan, first, rooms, addOwnLesson } = await withOwnLesson();
  expect(addOwnLesson).toBe(true);
  const order = { ...all, kind: 'class' as const, ids: [first] };
  const [kz = ''] = pageTexts((await tvPlan.printPlan(order, work)).path);
  expect(kz).toContain('09:00–09:10'); // a broadcast is a fact of the channel
  expect(kz).not.toContain('11:25');
  expect(kz).toContain('қолайлы');
  expect(kz).toMatch(/Дүйсенбі, 6\sсәуір, 2 пән/); // MR-2.2
  await rooms.period.chooseProfile({ key: 'ru-komi-2020' }, work);
  const [komi = ''] = pageTexts((await tvPlan.printPlan(order, work)).path);
  expect(komi).toContain('11:25–12:10');
});

async function withOwnLesson() {
  const house = await twoClasses();
  const { store, first } = house;
  await store.change('tvPlan', 'saveLimits', {}, async (trx) => {
    const { id } = await trx.insertInto('timetable').values({ name: 'Кесте', startsOn: '2020-01-01' }).returning('id').executeTakeFirstOrThrow();
    await trx.insertInto('timetableLesson').values({ timetableId: id, classId: first, weekday: 1, number: 3, startsAt: 685, minutes: 45, subjectKey: 'pe', subjectText: 'Дене шынықтыру', groupName: '', staffId: null, room: '' }).execute();
  }); // biome-ignore format: two rows
  return { ...house, addOwnLesson: true };
}

test('The papers of classes come in the language of each class, with a name that is not on the staff told as nobody', async () => {
  const { tvPlan, show } = await twoClasses();
  await show({ grade: 6, language: 'ru', startsAt: 700, subjectKey: 'natural-science', subjectText: 'Естествознание' });
  const printed = await tvPlan.printPlan({ ...all, kind: 'class' }, work);
  expect(printed).toMatchObject({ pages: 2, count: 2 });
  const [kk = '', ru = ''] = pageTexts(printed.path);
  expect(kk).toContain('Телесабақтар жоспары, 5А');
  expect(ru).toContain('План телеуроков, 6Б');
  expect(ru).toContain('учителя нет');
});

test('The day of the whole school is a paper of its own; an empty week and a class that is gone are refused in words', async () => {
  const { tvPlan } = await twoClasses();
  const printed = await tvPlan.printPlan({ ...all, kind: 'school', to: monday, language: 'ru' }, work);
  expect(pageTexts(printed.path)[0]).toMatch(/5А[\s\S]*6Б/);
  await expect(tvPlan.printPlan({ ...all, kind: 'teacher', from: '2020-05-04', to: '2020-05-08' }, work)).rejects.toMatchObject({ key: 'tvPaper.refused.nobody' }); // biome-ignore format: one line
  await expect(tvPlan.printPlan({ ...all, kind: 'class', ids: [999] }, work)).rejects.toMatchObject({ key: 'tvPaper.refused.gone' }); // biome-ignore format: one line
  await expect(tvPlan.tellPlan({ ...week, kind: 'class', ids: [1], language: 'ru', to: '2020-04-01' }, work)).rejects.toMatchObject({ key: 'tvPaper.refused.reversed' }); // biome-ignore format: one line
});

test('A message for a messenger says the same as the paper, day by day', async () => {
  const { tvPlan, first, second } = await twoClasses();
  const tell = (id: number, language: Language | null) =>
    tvPlan.tellPlan({ ...week, kind: 'class', ids: [id], language }, work);
  expect((await tell(second, null)).replaceAll('\u00a0', ' ')).toBe(
    '*6Б: план уроков*\n06.04.2020 – 12.04.2020\n\n*Понедельник, 6 апреля*\n▪ 10:00–10:10 · «Еларна» · Математика: Отрицательные числа\n   Серікова А. И.\n',
  );
  expect(await tell(first, null)).toContain('*Дүйсенбі, 6\u00a0сәуір*');
});

test('A calendar has each lesson at its moment in UTC, and a workbook each lesson as a row', async () => {
  const { tvPlan, teacher } = await twoClasses();
  const { path } = await tvPlan.exportPlan(
    { ...all, kind: 'teacher', ids: [teacher], format: 'ics', language: 'ru' },
    work,
  );
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(/DTSTART:\d{8}T\d{6}Z/);
  const events = new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));
  expect(events.map(({ summary }) => summary)).toEqual([
    '5А: Математика. Жай бөлшектер',
    '6Б: Математика. Отрицательные числа',
  ]);
  const local = events[0]!.startDate.toJSDate();
  expect([local.getDate(), local.getHours(), local.getMinutes()]).toEqual([6, 9, 0]);
  const book = await tvPlan.exportPlan({ ...all, kind: 'class', format: 'xlsx' }, work);
  const table = await readTable(book.path);
  expect(JSON.stringify(table)).toContain('Жай бөлшектер');
});

test('A picture is kept as it came, and what is no picture is refused', async () => {
  const { tvPlan, first } = await twoClasses();
  const pdf = await tvPlan.drawPlan({ ...week, kind: 'class', ids: [first], language: null }, work);
  expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
  const png = Buffer.from('89504e470d0a1a0a0000', 'hex');
  const { path } = await tvPlan.savePicture({ png, name: '5А 06.04', folder: null }, work);
  expect(path).toMatch(/5А-06-04\.png$/);
  expect(readFileSync(path)).toEqual(png);
  await expect(tvPlan.savePicture({ png: pdf, name: 'x', folder: null }, work)).rejects.toMatchObject({ key: 'tvPaper.refused.picture' }); // biome-ignore format: one line
});

test('A07: the notice of a version holds the row that it changed and no other', async () => {
  const { tvPlan, plan, show } = await twoClasses();
  await show({ startsAt: 640, topic: 'Ондық бөлшектер' });
  await tvPlan.approvePlan({ ...week, approver: 'Директор', approvedOn: '2020-04-04' }, work);
  const item = (await plan()).items.find(({ topic }) => topic === 'Ондық бөлшектер')!;
  const place = { classId: item.classId, slot: item.slot, subjectKey: item.subjectKey };
  await tvPlan.makeChange({ kind: 'edit', items: [place], edit: { task: '№ 12' } }, work);
  const { id } = await tvPlan.approvePlan({ ...week, approver: 'Директор', approvedOn: '2020-04-05' }, work);
  const { path, count } = await tvPlan.printNotice({ id, language: 'ru', folder: null }, work);
  checkPdf(path);
  expect(count).toBe(1);
  const text = pageTexts(path).join('');
  expect(text).toContain('Версия 2');
  expect(text).toContain('№ 12');
  expect(text).not.toContain('Жай бөлшектер');
});

test('S03: a published day carries time, place and author; the next day is reminded of from the set hour; rows without a term are counted', async () => {
  const { tvPlan, rooms, plan, store } = await twoClasses();
  const period = await rooms.period.save(
    { id: null, kind: 'quarantine', startsOn: monday, endsOn: '2020-04-10', grounds: '', documentNumber: '', documentOn: null, agreedWith: '', agreementNumber: '', agreedOn: null, scope: 'school', grades: [], classIds: [], studentIds: [] },
    work,
  ); // biome-ignore format: one line for the period
  await rooms.period.switchRemote({ id: period.id, on: true }, work);
  const found = async () => {
    const { days, ...state } = await tvPlan.findPublications(week, work);
    return { ...state, days: days.filter(({ lessons }) => lessons > 0) };
  };
  expect(await found()).toMatchObject({ publications: [], remindAt: null, due: null, days: [{ day: monday, lessons: 2, withoutDue: 2 }] }); // biome-ignore format: one line
  const item = (await plan()).items[0]!;
  const place = { classId: item.classId, slot: item.slot, subjectKey: item.subjectKey };
  await tvPlan.makeChange({ kind: 'edit', items: [place], edit: { dueOn: '2020-04-08' } }, work);
  const stamp = await tvPlan.publishDay({ day: monday, place: 'Сайт школы', author: 'Завуч' }, work);
  expect(stamp).toMatchObject({ day: monday, lessons: 2, withoutDue: 1, place: 'Сайт школы', author: 'Завуч' });
  expect(stamp.publishedAt).toMatch(/^20\d\d-\d\d-\d\dT\d\d:\d\d/);
  const printed = await tvPlan.printPlan({ ...all, kind: 'school', to: monday, language: 'ru' }, work);
  expect(pageTexts(printed.path)[0]).toContain('Опубликовано');
  await expect(tvPlan.publishDay({ day: '2020-04-07', place: 'Сайт', author: 'Завуч' }, work)).rejects.toMatchObject({ key: 'tvPaper.refused.emptyDay' }); // biome-ignore format: one line
  await tvPlan.saveReminder({ remindAt: 900 }, work);
  expect(await found()).toMatchObject({ remindAt: 900, publications: [{ id: stamp.id }] });
  await undoLast({ store });
  expect(await found()).toMatchObject({ remindAt: null, publications: [{ id: stamp.id }] });
});

test('S03: the next day waits for the set hour, this day does not, and days gone by are history', () => {
  const at = (hour: number, open: string[], remindAt: number | null = 15 * 60) =>
    duePublication(open, { today: '2020-04-06', minute: hour * 60, remindAt });
  expect(at(14, ['2020-04-07', '2020-04-08'])).toBeNull();
  expect(at(15, ['2020-04-07', '2020-04-08'])).toBe('2020-04-07');
  expect(at(8, ['2020-04-06', '2020-04-07'])).toBe('2020-04-06');
  expect(at(16, ['2020-04-03'])).toBeNull();
  expect(at(16, ['2020-04-07'], null)).toBeNull();
});
