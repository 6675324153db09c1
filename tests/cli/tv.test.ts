import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { openHouse } from '../../main/house.ts';
import { readTable } from '../../main/sheets/read-table.ts';
import { aClass, aTeacher, work } from '../people/test-house.ts';
import { checkPdf, pageTexts } from '../print/tools.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { aBroadcast } from '../tv-plan/tv-house.ts';
import { jsonOf, zavuch } from './command-line.ts';

const days = ['--from', '06.04.2020', '--to', '2020-04-10'];

/** 5А with mathematics of Серікова on Monday, of whom only Ахметова could take her place. */
async function schoolFile(more: { ill?: boolean; alone?: boolean } = {}): Promise<string> {
  const db = join(temporaryFolder(), 'school.sqlite');
  const house = await openHouse(db);
  const { people, tvPlan } = house.rooms;
  const { id: classId } = await people.addClass(aClass({ grade: 5, letter: 'А', language: 'ru' }), work);
  const { id: staffId } = await people.addStaff(aTeacher({ lastName: 'Серікова', subjects: ['mathematics'] }), work);
  if (!more.alone) await people.addStaff(aTeacher({ lastName: 'Ахметова' }), work);
  await people.addLoad({ classId, subjectKey: 'mathematics', staffId, groupName: '', hours: 1 }, work);
  const [channel] = (await tvPlan.listChannels(null, work)).filter(({ language }) => language === 'ru');
  await tvPlan.addBroadcast(aBroadcast(channel?.id ?? 0, { topic: 'Дроби', subjectText: 'Математика' }), work);
  if (more.ill)
    await people.saveAbsence({ id: null, staffId, startsOn: '2020-04-06', endsOn: '2020-04-06', kind: 'ill', note: '', coverId: null }, work); // biome-ignore format: one line
  await house.close();
  return db;
}

test('The plan is told by class, and the plan of one class or teacher as words, in both languages', async () => {
  const db = await schoolFile();
  const said = await zavuch('tv', 'plan', '--week', '2020-W15', '--db', db);
  expect(said).toMatchObject({ code: 0 });
  expect(said.out).toContain('План 06.04.2020 – 12.04.2020, уроков 1.');
  expect(said.out).toContain('5А: уроков 1, из них телеуроков 1, без учителя 0');
  expect(jsonOf(await zavuch('tv', 'plan', ...days, '--db', db, '--json'))).toMatchObject({ ok: true, lessons: 1, approved: null, classes: [{ className: '5А', tv: 1, nobody: 0 }] }); // biome-ignore format: one line
  const ofClass = await zavuch('tv', 'plan', ...days, '--class', '5 "a"', '--db', db);
  expect(ofClass.out).toContain('Математика: Дроби');
  const ofTeacher = await zavuch('tv', 'plan', ...days, '--teacher', 'серікова', '--language', 'kk', '--db', db);
  expect(ofTeacher.out).toContain('5А');
  expect(ofTeacher.out).toContain('Дүйсенбі');
});

test('The plan is printed: of a class, of all teachers, of the school, and the substitution sheet', async () => {
  const db = await schoolFile({ ill: true });
  const out = temporaryFolder();
  const print = async (...more: string[]) => {
    const { files } = jsonOf(await zavuch('tv', 'print', ...days, '--out', out, '--db', db, '--json', ...more)) as { files: string[] }; // biome-ignore format: one line
    checkPdf(files[0] ?? '');
    return pageTexts(files[0] ?? '').join();
  };
  expect(await print('--class', '5А')).toContain('План телеуроков, 5А');
  expect(await print('--kind', 'teacher', '--language', 'kk')).toContain('Мұғалімнің жоспары: Серікова');
  expect(await print()).toMatch(/5А[\s\S]*Дроби/);
  await zavuch('tv', 'substitute', ...days, '--db', db);
  expect(await print('--kind', 'substitutions')).toContain('Ахметова');
});

test('The plan is exported as a workbook and as calendars that other programs read', async () => {
  const db = await schoolFile();
  const out = temporaryFolder();
  const { files } = jsonOf(await zavuch('tv', 'export', ...days, '--kind', 'class', '--out', out, '--db', db, '--json')) as { files: string[] }; // biome-ignore format: one line
  expect(files.map((file) => file.split('.').at(-1))).toEqual(['xlsx', 'ics']);
  const [sheet] = (await readTable(files[0] ?? '')).sheets;
  expect(sheet?.rows.some(({ cells }) => cells.includes('Дроби') && cells.includes('09:00–09:10'))).toBe(true);
  const [event] = new ICAL.Component(ICAL.parse(readFileSync(files[1] ?? '', 'utf8'))).getAllSubcomponents('vevent');
  expect(event && new ICAL.Event(event).summary).toBe('Математика. Дроби');
  const only = temporaryFolder();
  await zavuch('tv', 'export', ...days, '--teacher', 'Серікова', '--format', 'ics', '--out', only, '--db', db);
  expect(readdirSync(only)).toHaveLength(1);
});

test('What is wrong in the plan is told with its clause, and a script sees by the code whether it can be held', async () => {
  const fine = await zavuch('tv', 'check', ...days, '--db', await schoolFile());
  expect(fine.code).toBe(0);
  expect(fine.out).toContain('Мешает провести план: 0');
  const db = await schoolFile({ ill: true });
  const said = await zavuch('tv', 'check', ...days, '--db', db);
  expect(said.code).toBe(1);
  expect(said.out).toMatch(/мешает: .*Серікова/);
  expect(jsonOf(await zavuch('tv', 'check', ...days, '--db', db, '--json', '--language', 'kk'))).toMatchObject({ ok: false, counts: { stop: 1 } }); // biome-ignore format: one line
});

test('Substitutes are shown, then sent; a lesson that nobody can take ends with code 1', async () => {
  const db = await schoolFile({ ill: true });
  const dry = await zavuch('tv', 'substitute', ...days, '--dry-run', '--db', db);
  expect(dry.out).toContain('Без записи. Уроков без своего учителя 1, нашлось замен 1, осталось без замены 0.');
  expect((await zavuch('tv', 'check', ...days, '--db', db)).code).toBe(1);
  const sent = await zavuch('tv', 'substitute', ...days, '--db', db, '--json');
  expect(jsonOf(sent)).toMatchObject({ ok: true, hit: 1, sent: 1, open: 0, substitutions: [{ className: '5А', absent: expect.stringContaining('Серікова'), substitute: expect.stringContaining('Ахметова') }] }); // biome-ignore format: one line
  expect((await zavuch('tv', 'check', ...days, '--db', db)).code).toBe(0);
  const again = await zavuch('tv', 'substitute', ...days, '--db', db, '--json');
  expect(jsonOf(again)).toMatchObject({ ok: true, hit: 1, sent: 0, open: 0 }); // whoever was sent stays sent
  const nobody = await zavuch('tv', 'substitute', ...days, '--db', await schoolFile({ ill: true, alone: true }));
  expect(nobody.code).toBe(1);
  expect(nobody.out).toContain('06.04.2020 09:00 5А, Математика: замены нет');
});

test('Wrong words, days, classes, teachers and options are told in words and change nothing', async () => {
  const db = await schoolFile();
  const code = async (...args: string[]) => (await zavuch('tv', ...args, '--db', db)).code;
  expect(await code('plan')).toBe(2);
  expect(await code('plan', '--from', '06.04.2020')).toBe(2);
  expect(await code('plan', '--from', '31.04.2020', '--to', '01.05.2020')).toBe(2);
  expect(await code('plan', '--from', '07.04.2020', '--to', '06.04.2020')).toBe(2);
  expect(await code('plan', '--week', '2020-W15', ...days)).toBe(2);
  expect(await code('plan', '--week', '2020-W54')).toBe(2);
  expect(await code('plan', ...days, '--kind', 'class')).toBe(2);
  expect(await code('print', ...days)).toBe(2);
  expect(await code('print', ...days, '--out', 'x', '--kind', 'wall')).toBe(2);
  expect(await code('print', ...days, '--out', 'x', '--class', '5А', '--teacher', 'Серікова')).toBe(2);
  expect(await code('export', ...days, '--out', 'x', '--format', 'doc')).toBe(2);
  expect(await code('check', ...days, '--out', 'x')).toBe(2);
  expect(await code('paint')).toBe(2);
  expect(await zavuch('tv', 'plan', ...days, '--class', '9Ю', '--db', db)).toMatchObject({ code: 1, err: expect.stringContaining('нет класса «9Ю». Есть: 5А.') }); // biome-ignore format: one line
  expect(await zavuch('tv', 'plan', ...days, '--teacher', 'Пушкин', '--db', db)).toMatchObject({ code: 1, err: expect.stringContaining('нет сотрудника «Пушкин»') }); // biome-ignore format: one line
  const out = temporaryFolder();
  expect(await zavuch('tv', 'print', '--week', '2020-W19', '--kind', 'teacher', '--out', out, '--db', db)).toMatchObject({ code: 1, err: expect.stringContaining('печатать нечего') }); // biome-ignore format: one line
  expect(readdirSync(out)).toEqual([]);
});

test('Each wrong word is named in its own sentence, in the language that was asked for', async () => {
  const db = await schoolFile();
  const said = async (...args: string[]) => {
    const { code, out, err } = await zavuch('tv', ...args, '--db', db);
    expect([code, out]).toEqual([2, '']);
    return err;
  };
  for (const word of ['plan', 'check', 'substitute'])
    expect(await said(word)).toContain('Укажите неделю --week (например 2020-W15) или дни --from и --to.');
  expect(await said('print', '--out', 'x', '--language', 'kk')).toContain('Күндер аталмаған.');
  expect(await said('plan', '--from', '01.01.0001', '--to', '31.12.9999')).toContain('От 01.01.0001 до 31.12.9999 больше года.');
  for (const name of ['class', 'teacher']) expect(await said('plan', ...days, `--${name}`, '')).toContain(`У параметра --${name} нет значения`);
  expect(await said('export', ...days, '--out', 'x', '--kind', 'substitutions')).toContain('Лист замен только печатается');
  expect(await said('print', ...days, '--out', 'x', '--kind', 'teacher', '--class', '5А')).toContain('Назовите что-нибудь одно: --kind, --class или --teacher.');
  for (const kind of ['substitutions', 'coverage', 'programme', 'ledger'])
    expect(await said('print', ...days, '--out', 'x', '--kind', kind, '--class', '5А')).toContain(`Вид ${kind} бывает только для всей школы`);
  expect(await said('import', '')).toContain('Не назван файл для загрузки.');
}); // biome-ignore format: a word a line

test('Where there is nothing to print, count or load, a sentence says so, the code is 1 and no file is written', async () => {
  const db = await schoolFile();
  const out = temporaryFolder();
  const refused = async (...args: string[]) => {
    const { code, out: told, err } = await zavuch('tv', ...args, '--out', out, '--db', db, '--quiet');
    expect([code, told]).toEqual([1, '']);
    return err;
  };
  expect(await refused('print', ...days, '--kind', 'substitutions')).toBe('На эти дни новых замен нет: печатать нечего.\n');
  expect(await refused('print', ...days, '--kind', 'substitutions', '--language', 'kk')).toBe('Бұл күндерге жаңа алмастыру жоқ: басатын ештеңе жоқ.\n');
  for (const word of ['print', 'export'])
    for (const kind of ['class', 'teacher', 'school'])
      expect(await refused(word, '--week', '2020-W19', '--kind', kind)).toContain('На эти дни ни у кого нет уроков');
  expect(await refused('export', '--week', '2020-W19', '--kind', 'ledger')).toContain('На эти дни считать нечего');
  expect(await refused('print', '--week', '2999-W15', '--kind', 'programme')).toContain('До 08.04.2999 считать нечего');
  expect(readdirSync(out)).toEqual([]);
  expect((await zavuch('tv', 'check', '--week', '2020-W19', '--db', db)).out).toContain('На эти дни уроков в плане нет.');
  const words = join(out, 'words.csv');
  writeFileSync(words, 'hello\n');
  const loaded = await zavuch('tv', 'import', words, '--db', db);
  expect(loaded).toMatchObject({ code: 1, out: expect.stringContaining('В этой таблице не нашлось ни одного показа.') });
}); // biome-ignore format: a word a line
