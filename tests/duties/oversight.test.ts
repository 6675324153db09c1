import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { dutiesContract } from '../../shared/duties/duties.contract.ts';
import { lateBy } from '../../shared/duties/feedback.ts';
import { compareTexts } from '../../shared/text/collation.ts';
import { texts } from '../../shared/text/texts.ts';
import { today, weekOf } from '../../shared/week.ts';
import { aClass, aStudent, aTeacher, emptyHouse, undoLast, work } from '../people/test-house.ts';
import { schoolWithDuties } from './duties-school.ts';

const daysAgo = (days: number) => Temporal.PlainDate.from(today()).subtract({ days }).toString();
const week = weekOf(today());

test('A33: a teacher who named three days and answered four days ago is one day late against the own period', async () => {
  const { rooms } = await emptyHouse();
  const { duties, people } = rooms;
  const { id: staffId } = await people.addStaff(aTeacher(), work);
  const row = async () => (await duties.listFeedback(null, work))[0];
  expect(await row()).toMatchObject({ days: null, late: 0 });
  await duties.saveFeedback({ staffId, days: 3, answeredOn: daysAgo(4) }, work);
  expect(await row()).toMatchObject({ days: 3, late: 1 });
  const signals = await duties.listOversight({ week, language: 'ru' }, work);
  expect(signals.find(({ key }) => key === 'lateFeedback')?.rows).toMatchObject([
    { name: 'Примерова Анна Ивановна', text: 'позже своего срока (3 дн.) на 1 день', link: '/duties/oversight/feedback' },
  ]);
  await duties.saveFeedback({ staffId, days: 3, answeredOn: daysAgo(3) }, work);
  expect(await row()).toMatchObject({ late: 0 });
  await duties.clearFeedback({ staffId }, work);
  expect(await row()).toMatchObject({ days: null, answeredOn: null, late: 0 });
}); // biome-ignore format: one signal

test('A33: lateness grows by the day only after the own period; without a period or an answer nothing is late', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 200 }), (days, ago) => {
      expect(lateBy(days, daysAgo(ago), today())).toBe(Math.max(0, ago - days));
      expect(lateBy(null, daysAgo(ago), today())).toBe(0);
      expect(lateBy(days, null, today())).toBe(0);
    }),
  );
});

test('A33: no list ranks teachers: rows stand by the alphabet however late they are, in both alphabets', async () => {
  const { rooms } = await emptyHouse();
  const { duties, people } = rooms;
  const late = { Яковлева: 9, Абаева: 2, Әлімова: 30, Ёлкина: 5, Жукова: 1 };
  for (const [lastName, ago] of Object.entries(late)) {
    const { id: staffId } = await people.addStaff(aTeacher({ lastName, firstName: '', patronymic: '' }), work);
    await duties.saveFeedback({ staffId, days: 1, answeredOn: daysAgo(ago + 1) }, work);
  }
  const byAlphabet = Object.keys(late).sort(compareTexts);
  expect((await duties.listFeedback(null, work)).map(({ name }) => name)).toEqual(byAlphabet);
  for (const { rows } of await duties.listOversight({ week, language: 'kk' }, work)) {
    expect(rows.map(({ name }) => name)).toEqual(rows.map(({ name }) => name).sort(compareTexts));
  }
});

test('A33: every signal that is not in order opens its rows, and every row leads to a place', async () => {
  const { duties, people, period } = await schoolWithDuties();
  const { id: classId } = await people.addClass(aClass(), work);
  await people.addStudent(aStudent(classId, { lastName: 'Безканальный' }), work);
  await duties.addNote({ onDay: daysAgo(2), fromKind: 'parent', fromName: '', text: 'Пакет не пришёл', answer: '', answeredOn: null }, work);
  const signals = await duties.listOversight({ week, language: 'ru' }, work);
  const rows = (key: string) => signals.find((one) => one.key === key)?.rows ?? [];
  expect(rows('noChannel')).toMatchObject([{ name: expect.stringContaining('Безканальный'), text: '7А, канал не решён' }]);
  expect(rows('notes')).toMatchObject([{ name: 'Родитель', text: expect.stringContaining('Пакет не пришёл') }]);
  expect(rows('unownedDuties').length).toBeGreaterThan(50);
  expect(rows('lateDuties').length).toBeGreaterThan(0);
  expect(rows('requirements')).toHaveLength(6);
  expect(rows('questions')).toHaveLength((await period.listQuestions(null, work)).filter(({ decision }) => !decision).length);
  for (const { key, rows: found } of signals) {
    for (const row of found) expect([key, row]).toMatchObject([key, { name: expect.stringMatching(/./), text: expect.stringMatching(/./), link: expect.stringMatching(/^\/(duties|access|lessons|period)/) }]);
  }
  await period.chooseProfile({ key: 'ru-komi-2020' }, work);
  const komi = await duties.listOversight({ week, language: 'ru' }, work);
  expect(komi.some(({ key }) => key === 'requirements')).toBe(false); // order 141 is not of this profile
  for (const { clauses } of komi) expect(clauses.filter((id) => !id.startsWith('SYK-'))).toEqual([]);
}); // biome-ignore format: one expectation a line

test('A33: nothing asks a teacher for a report: no call writes one, and answers in time are no duty of the page', () => {
  const writing = Object.entries(dutiesContract).filter(([, { kind }]) => kind === 'change').map(([name]) => name);
  expect(writing.filter((name) => /report|form|questionnaire/i.test(name))).toEqual([]);
}); // biome-ignore format: one list

test('A33: a note keeps day, source and answer; wrong days are refused with nothing stored', async () => {
  const { rooms, store } = await emptyHouse();
  const { duties } = rooms;
  const note = { onDay: daysAgo(3), fromKind: 'student' as const, fromName: 'Асанов', text: 'Нет учебника', answer: '', answeredOn: null };
  await expect(duties.addNote({ ...note, onDay: '2999-01-01' }, work)).rejects.toMatchObject({ key: 'oversight.future' });
  await expect(duties.addNote({ ...note, answer: 'Выдан', answeredOn: daysAgo(4) }, work)).rejects.toMatchObject({ key: 'oversight.answeredBefore' });
  await expect(duties.addNote({ ...note, answeredOn: daysAgo(1) }, work)).rejects.toMatchObject({ key: 'oversight.noAnswer' });
  expect(await duties.listNotes(null, work)).toEqual([]);
  const { id } = await duties.addNote(note, work);
  const open = async () => (await duties.listOversight({ week, language: 'ru' }, work)).find(({ key }) => key === 'notes')?.rows.length;
  expect(await open()).toBe(1);
  await duties.saveNote({ ...note, id, answer: 'Выдан', answeredOn: daysAgo(1) }, work);
  expect(await open()).toBe(0);
  await duties.deleteNotes({ ids: [id] }, work);
  await undoLast({ store });
  expect(await duties.listNotes(null, work)).toMatchObject([{ answer: 'Выдан' }]);
}); // biome-ignore format: one refusal a line

test.each(['ru', 'kk'] as const)('A33: the director’s page is one sheet with every signal and no ranking, in %s', async (language) => {
  const { duties, folder, people } = await schoolWithDuties();
  const { id: classId } = await people.addClass(aClass(), work);
  for (let place = 0; place < 40; place += 1) {
    await people.addStudent(aStudent(classId, { lastName: `Неприлично-Длинная-Фамилия${place}`, firstName: 'Александрина' }), work);
  }
  const { path } = await duties.printOversight({ week, language, folder: join(folder, 'out') }, work);
  execFileSync('qpdf', ['--check', path]);
  expect(execFileSync('qpdf', ['--show-npages', path], { encoding: 'utf8' }).trim()).toBe('1');
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).normalize('NFC').replace(/\s+/g, ' ');
  const t = texts(language);
  for (const part of [t('oversight.paperTitle'), t('oversight.more', { count: 37 })]) expect(text).toContain(part);
}); // biome-ignore format: one step a line
