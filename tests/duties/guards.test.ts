import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalogue } from '../../main/period/catalogue.ts';
import { absenceRule, proofRule } from '../../shared/duties/profile-guard.ts';
import { SheetText } from '../../shared/lessons/lessons.contract.ts';
import { resolveProfile } from '../../shared/period/resolve.ts';
import { texts } from '../../shared/text/texts.ts';
import { today } from '../../shared/week.ts';
import { addSheet, addStudent, smallSchool, week, work } from '../packets/packet-school.ts';

const rulesOf = (key: string) => {
  const profile = catalogue().profiles.find((known) => known.key === key);
  if (!profile) throw new Error(`no profile ${key}`);
  return resolveProfile(profile, '2020-05-04');
};
const demand = 'Родители, пришлите видео выполнения задания.';
const neutral = 'Верните работу любым удобным способом: фото страницы, на бумаге, по телефону или почтой.';

test('M20: the Kazakh profiles stop a demand with its clause, the others only note it', () => {
  expect(proofRule(rulesOf('kz-2020'))).toEqual({ stops: true, clause: 'MR-4.1' });
  expect(proofRule(rulesOf('kz-2020-almaty'))).toEqual({ stops: true, clause: 'MR-4.1' });
  for (const key of ['ru-komi-2020', 'ru-kemerovo-2020', 'none']) {
    expect([key, proofRule(rulesOf(key))]).toEqual([key, { stops: false, clause: 'MR-4.1' }]);
  }
});

async function aSheetFor(house: Awaited<ReturnType<typeof smallSchool>>['house'], feedback: string) {
  const classes = await house.rooms.people.listClasses(null, work);
  const classId = classes.find(({ letter }) => letter === 'А')!.id;
  const sheetId = await addSheet(house, 'art-craft', [classId], { feedback, minutes: 30, dueOn: '2020-04-10', state: 'draft' });
  const { sheet } = await house.rooms.lessons.findSheet({ sheetId }, work);
  return { sheetId, text: SheetText.parse(sheet) };
} // biome-ignore format: one sheet

test('M20: in the Kazakh profile a lesson sheet that asks parents for a video stays a draft; a neutral one becomes ready', async () => {
  const { house } = await smallSchool();
  const { sheetId, text } = await aSheetFor(house, demand);
  const ready = (more: object) => house.rooms.lessons.save({ sheetId, text: { ...text, ...more, state: 'ready' } }, work);
  expect((await ready({})).sheet).toMatchObject({ state: 'draft', feedback: demand });
  const task = [{ text: 'Сними на видео, как ребёнок читает.', lines: 0 }];
  expect((await ready({ feedback: neutral, tasks: task })).sheet.state).toBe('draft');
  const notes = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Балаңыздың видеосын жіберіңіз.' }] }] };
  expect((await ready({ feedback: neutral, notes })).sheet.state).toBe('draft');
  expect((await ready({ feedback: neutral })).sheet.state).toBe('ready');
  await house.rooms.period.chooseProfile({ key: 'ru-komi-2020' }, work);
  expect((await ready({})).sheet.state).toBe('ready');
}); // biome-ignore format: one text a line

test('M20: a demand that became ready under another profile stops the print run: nothing is written, the sentence names the sheet', async () => {
  const { house } = await smallSchool();
  const { sheetId, text } = await aSheetFor(house, demand);
  await house.rooms.period.chooseProfile({ key: 'none' }, work);
  await house.rooms.lessons.save({ sheetId, text: { ...text, state: 'ready' } }, work);
  await house.rooms.period.chooseProfile({ key: 'kz-2020' }, work);
  const order = { week, studentIds: null, as: 'merged', folder: null } as const;
  const refused = await house.rooms.packets.print(order, work).catch((error: unknown) => error);
  expect(refused).toMatchObject({ key: 'checks.wording.packetStop', values: { count: 1, clause: 'MR-4.1', grade: 5 } });
  for (const language of ['ru', 'kk'] as const) {
    const { key, values } = refused as { key: 'checks.wording.packetStop'; values: object };
    expect(texts(language)(key, { ...values })).toMatch(/MR-4\.1.*пришлите видео/);
  }
  expect(existsSync(join(house.folder, 'papers', week))).toBe(false);
  expect(await house.store.db.selectFrom('packet').select('id').execute()).toEqual([]);
  await house.rooms.lessons.save({ sheetId, text: { ...text, feedback: neutral, state: 'ready' } }, work);
  expect((await house.rooms.packets.print(order, work)).packets).toBe(4);
});

test('M20: the note of a request is refused with the words that are wrong; in Komi it is kept', async () => {
  const { house, students } = await smallSchool();
  const { access, period } = house.rooms;
  const request = { studentId: students.online, askedOn: '2020-04-06', askedBy: 'parent' as const, subjects: [], carrier: 'paper' as const, fromWeek: week, toWeek: week };
  const add = (note: string) => access.addRequest({ ...request, note }, work);
  await expect(add(demand)).rejects.toMatchObject({ key: 'checks.wording.requestStop', values: { clause: 'MR-4.1', words: 'пришлите видео' } });
  expect(await access.listRequests(null, work)).toEqual([]);
  const { id } = await add(neutral);
  await expect(access.saveRequest({ ...request, id, note: demand }, work)).rejects.toMatchObject({ key: 'checks.wording.requestStop' });
  await period.chooseProfile({ key: 'ru-komi-2020' }, work);
  await add(demand);
  expect(await access.listRequests(null, work)).toHaveLength(2);
}); // biome-ignore format: one refusal a line

test('M21: marks are off in both Kazakh profiles, Komi keeps only participation, Kemerovo decides, a changed rule allows', () => {
  const states = ['kz-2020', 'kz-2020-almaty', 'ru-komi-2020', 'ru-kemerovo-2020', 'none'].map((key) =>
    absenceRule(rulesOf(key)),
  );
  expect(states).toEqual([
    { state: 'forbidden', clause: 'MR-2.10' },
    { state: 'forbidden', clause: 'MR-2.10' },
    { state: 'participation', clause: 'SYK-4.3.3a' },
    { state: 'choice', clause: null },
    { state: 'choice', clause: null },
  ]);
});

const secret = 'Причина-которую-нельзя-вывезти';

async function schoolWithMark() {
  const school = await smallSchool();
  const { period, duties } = school.house.rooms;
  const copy = await period.copyProfile({ key: 'kz-2020-almaty', name: 'Своя' }, work);
  await period.changeRule({ key: copy.key, rule: 'MR-2.10/attendance-mark', state: 'may', reason: 'Проба' }, work);
  const mark = { studentId: school.students.late, onDay: '2020-04-07', reason: secret };
  return { ...school, duties, period, own: copy.key, mark };
}

test('M21: in KZ-2020 no mark can be entered; with the rule changed the field appears, and who switched it stays written', async () => {
  const { house, duties, period, own, mark } = await schoolWithMark();
  expect(await duties.findAbsence(null, work)).toMatchObject({ state: 'allowed', on: false, clause: 'MR-2.10', history: [] });
  await expect(duties.addAbsenceMark(mark, work)).rejects.toMatchObject({ key: 'checks.absence.closed' });
  await duties.switchAbsence({ on: true, who: 'Серікова А. Б., директор' }, work);
  const { on, history } = await duties.findAbsence(null, work);
  expect([on, history]).toMatchObject([true, [{ on: true, who: 'Серікова А. Б., директор', clause: 'MR-2.10' }]]);
  await duties.addAbsenceMark(mark, work);
  await expect(duties.addAbsenceMark(mark, work)).rejects.toMatchObject({ key: 'checks.absence.twice' });
  await expect(duties.addAbsenceMark({ ...mark, onDay: '2999-01-01' }, work)).rejects.toMatchObject({ key: 'checks.absence.future' });
  expect(await duties.listAbsenceMarks(null, work)).toMatchObject([{ reason: secret, className: '5А' }]);

  await period.chooseProfile({ key: 'kz-2020' }, work);
  expect(await duties.findAbsence(null, work)).toMatchObject({ state: 'forbidden', on: false, clause: 'MR-2.10' });
  expect(await duties.listAbsenceMarks(null, work)).toEqual([]);
  for (const call of [duties.addAbsenceMark({ ...mark, onDay: '2020-04-08' }, work), duties.switchAbsence({ on: true, who: 'Кто-то' }, work), duties.deleteAbsenceMarks({ ids: [1] }, work)]) {
    await expect(call).rejects.toMatchObject({ key: 'checks.absence.closed', values: { clause: 'MR-2.10' } });
  }
  expect(await house.store.db.selectFrom('absenceMark').select('id').execute()).toHaveLength(1); // hidden, not erased

  await period.chooseProfile({ key: own }, work);
  expect(await duties.listAbsenceMarks(null, work)).toHaveLength(1);
}); // biome-ignore format: one refusal a line

test('M21: an undo does not wipe out who switched marks on; the switch is turned back by name', async () => {
  const { house, duties } = await schoolWithMark();
  await duties.switchAbsence({ on: true, who: 'Директор' }, work);
  const { id } = await house.store.db.selectFrom('change').select('id').orderBy('id', 'desc').executeTakeFirstOrThrow();
  await expect(house.store.undo(id)).rejects.toMatchObject({ key: 'changes.cannotUndo' });
  await duties.switchAbsence({ on: false, who: 'Завуч' }, work);
  const { on, history } = await duties.findAbsence(null, work);
  expect([on, history.map(({ who, on: turned }) => [who, turned])]).toEqual([false, [['Завуч', false], ['Директор', true]]]);
}); // biome-ignore format: one expectation

test('M21: hidden marks leave KZ-2020 in no report, packet, list or search', async () => {
  const { house, duties, period, mark } = await schoolWithMark();
  await duties.switchAbsence({ on: true, who: 'Директор' }, work);
  await duties.addAbsenceMark(mark, work);
  await period.chooseProfile({ key: 'kz-2020' }, work);
  const { packets, reports, access, lessons, people } = house.rooms;
  const out = join(house.folder, 'out');
  await packets.print({ week, studentIds: null, as: 'merged', folder: out }, work);
  const report = await reports.make({ week, language: 'ru' }, work);
  const files = await reports.export({ id: report.id, folder: out, language: 'ru' }, work);
  await duties.printOversight({ week, language: 'ru', folder: out }, work);
  const read = [
    await people.listStudents(null, work),
    await access.list(null, work),
    await lessons.findBoard({ week }, work),
    await packets.planWeek({ week }, work),
    await duties.listOversight({ week, language: 'ru' }, work),
    report,
  ];
  expect(JSON.stringify(read)).not.toContain(secret);
  const pdfs = execFileSync('find', [out, '-name', '*.pdf'], { encoding: 'utf8' }).trim().split('\n');
  expect(pdfs.length).toBeGreaterThanOrEqual(3);
  const printed = pdfs.map((file) => execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' })).join('\n');
  const book = execFileSync('unzip', ['-p', files.xlsx], { encoding: 'utf8', maxBuffer: 1 << 27 });
  for (const text of [printed, book]) expect(text).not.toMatch(/Причина-которую|пропуск|отсутств|қатыспа/i);
  expect(printed.length + book.length).toBeGreaterThan(1000);
});

test('M21: a deleted student takes the marks along, and the undo brings them back', async () => {
  const { house, duties, mark } = await schoolWithMark();
  await duties.switchAbsence({ on: true, who: 'Директор' }, work);
  const other = await addStudent(house, (await house.rooms.people.listClasses(null, work))[0]!.id, 'Временный', true);
  await duties.addAbsenceMark({ ...mark, studentId: other, onDay: today() }, work);
  await house.rooms.people.deleteStudents({ ids: [other] }, work);
  expect(await duties.listAbsenceMarks(null, work)).toEqual([]);
  const { id } = await house.store.db.selectFrom('change').select('id').orderBy('id', 'desc').executeTakeFirstOrThrow();
  await house.store.undo(id);
  expect(await duties.listAbsenceMarks(null, work)).toHaveLength(1);
});
