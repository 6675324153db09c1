import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { readTable } from '../../main/sheets/read-table.ts';
import { work } from '../people/test-house.ts';
import { checkPdf, pageTexts } from '../print/tools.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { schoolWithDuties } from './duties-school.ts';

async function assigned() {
  const house = await schoolWithDuties();
  const { duties, periodId, staff, find } = house;
  await duties.takeSuggestions({ suggestions: await duties.listSuggestions({ periodId }, work) }, work);
  const { id } = await find('ALM-1.DIR.5b');
  await duties.setDue({ dutyIds: [id], dueOn: '2020-04-09' }, work);
  await duties.write({ id, note: 'Проект у секретаря; «готов»', evidence: '=1+1', minutes: 30 }, work);
  return { ...house, staff, dutyId: id };
}

test.each(['ru', 'kk'] as const)('The workbook (%s) holds every duty, the duties of each person, the load and what is late', async (language) => {
  const { duties, periodId, folder, board } = await assigned();
  const { path } = await duties.exportTable({ periodId, folder, language }, work);
  const { sheets } = await readTable(path);
  const all = await board();
  expect(sheets.map(({ rows }) => rows.length)).toEqual([all.duties.length + 1, expect.any(Number), all.staff.length + 1, all.duties.filter(({ late }) => late).length + 1]);
  const cells = sheets.map(({ rows }) => rows.map(({ cells: row }) => row.join(' | ')));
  expect(cells[0]?.find((row) => row.startsWith('ALM-1.DIR.5b'))).toContain('Директорова Анна Ивановна |  | 09.04.2020');
  const byRole = all.duties.filter(({ everyone, entry }) => everyone && ['subject_teacher', 'nontv_teacher', 'preschool_teacher'].includes(entry.role));
  expect(cells[1]?.filter((row) => row.startsWith('Алгебрина'))).toHaveLength(byRole.length);
  expect(cells[2]?.find((row) => row.startsWith('Директорова'))).toMatch(/ \| 30 \| \d+$/);
  expect(cells[3]?.join()).toContain('ALM-1.DIR.5b');
}); // biome-ignore format: one expectation a line

test.skipIf(!existsSync('/usr/bin/soffice'))('LibreOffice opens the workbook and sees a text that looks like a formula as text', async () => {
  const { duties, periodId, folder } = await assigned();
  const { path } = await duties.exportTable({ periodId, folder, language: 'kk' }, work);
  const out = temporaryFolder();
  execFileSync('soffice', [`-env:UserInstallation=file://${out}/profile`, '--headless', '--convert-to', 'csv:Text - txt - csv (StarCalc):44,34,76,1', '--outdir', out, path], { stdio: 'ignore' });
  const text = readFileSync(join(out, `${basename(path, '.xlsx')}.csv`), 'utf8');
  expect(dirname(path)).toBe(folder);
  expect(text).toContain('Тәрбиеқызы Анна Ивановна');
  expect(text).toContain('=1+1');
}, 60_000); // biome-ignore format: one command

test('The calendar has an open duty with a day as one whole day in UTC, of one person or of all, and reads back', async () => {
  const { duties, periodId, folder, staff, dutyId } = await assigned();
  const read = async (staffId: number | null) => {
    const { path } = await duties.exportCalendar({ periodId, staffId, folder, language: 'kk' }, work);
    const text = readFileSync(path, 'utf8');
    expect(text).not.toContain('TZID');
    const calendar = new ICAL.Component(ICAL.parse(text));
    return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  };
  const own = await read(staff.director);
  const found = own.find(({ uid }) => uid === `duty-${dutyId}@zavuch`)!;
  expect(found.startDate.isDate).toBe(true);
  expect(found.startDate.toString()).toBe('2020-04-09');
  expect(found.description).toContain('ALM-1.DIR.5b');
  expect(found.description).toContain('Проект у секретаря; «готов»');
  expect((await read(staff.psychologist)).map(({ uid }) => uid)).not.toContain(found.uid);
  expect((await read(null)).map(({ uid }) => uid)).toContain(found.uid);
  await duties.setState({ dutyIds: [dutyId], staffId: null, state: 'done', reason: '' }, work);
  expect((await read(null)).map(({ uid }) => uid)).not.toContain(found.uid);
});

test('A period without a matrix and a person who is gone are told in words', async () => {
  const { duties, periodId, folder } = await schoolWithDuties();
  await expect(duties.exportTable({ periodId: periodId + 1, folder, language: 'ru' }, work)).rejects.toMatchObject({ key: 'duties.problem.noMatrix' });
  await expect(duties.exportCalendar({ periodId, staffId: 99_999, folder, language: 'ru' }, work)).rejects.toMatchObject({ key: 'people.gone' });
}); // biome-ignore format: one refusal a line

test.each(['ru', 'kk'] as const)('A03: the sheet of appointments (%s) lists the duties of both deputies apart, and none twice', async (language) => {
  const { people, folder, duties, board, staff } = await assigned();
  const { id } = (await board()).duties.find(({ entry }) => entry.id === 'ALM-1.DIR.1a')!;
  const { path } = await people.printAppointments({ folder, language }, work);
  checkPdf(path);
  const text = pageTexts(path).join('\n');
  const own = (staffId: number, all: Awaited<ReturnType<typeof board>>) => all.duties.filter(({ owners, entry }) => entry.standing.state !== 'overruled' && owners.some((owner) => owner.staffId === staffId)).map(({ entry }) => entry.id);
  const lists = [staff.studies, staff.upbringing].map(async (staffId) => own(staffId, await board()));
  const [studies = [], upbringing = []] = await Promise.all(lists);
  expect(studies.length).toBeGreaterThan(20);
  expect(upbringing.length).toBeGreaterThan(4);
  for (const clause of [...studies, ...upbringing]) expect(text.split(`(${clause})`)).toHaveLength(2);
  await duties.assign({ dutyIds: [id], staffIds: [staff.studies, staff.upbringing], mode: 'replace' }, work);
  await people.printAppointments({ folder, language }, work);
  const shared = pageTexts(path).join(' ').replace(/\s+/g, ' ');
  expect(shared).toContain(language === 'ru' ? 'вместе: Тәрбиеқызы А. И.' : 'бірге: Тәрбиеқызы А. И.');
}); // biome-ignore format: one step a line
