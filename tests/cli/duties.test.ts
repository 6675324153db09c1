import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openHouse } from '../../main/house.ts';
import { aPeriod } from '../duties/duties-school.ts';
import { aTeacher, work } from '../people/test-house.ts';
import { checkPdf, pageTexts } from '../print/tools.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { jsonOf, zavuch } from './command-line.ts';

async function schoolFile(): Promise<string> {
  const db = join(temporaryFolder(), 'school.sqlite');
  const house = await openHouse(db);
  const { school, people, period } = house.rooms;
  await school.addPreset({ key: 'kz-2019-2020' }, work);
  await people.addStaff(aTeacher({ lastName: 'Әкімова', roles: ['director'] }), work);
  const { id } = await period.save(aPeriod, work);
  await period.switchRemote({ id, on: true }, work);
  await house.close();
  return db;
}

test('The state of the matrix is told with its findings, and a script sees by the code that duties have no owner', async () => {
  const db = await schoolFile();
  const said = await zavuch('duties', 'status', '--db', db);
  expect(said.code).toBe(1);
  expect(said.out).toMatch(/^Обязанностей \d+, открыто \d+, просрочено 1, без ответственного \d+\.\n/);
  expect(said.out).toContain('Шаг 1 идёт с 06.04.2020');
  expect(said.out).toContain('(ALM-0.9, ALM-1.DIR.5b)');
  const told = jsonOf(await zavuch('duties', 'status', '--db', db, '--json', '--language', 'kk'));
  expect(told).toMatchObject({
    ok: false,
    paused: false,
    late: 1,
    lateDuties: [{ entry: 'ALM-1.DEPU.1' }],
    steps: [{ step: 1, closedOn: null }],
  });
  expect(told['unowned']).toBeGreaterThan(50);
});

test('The matrix is written as a workbook and as a calendar', async () => {
  const db = await schoolFile();
  const out = temporaryFolder();
  const { files } = jsonOf(await zavuch('duties', 'export', '--out', out, '--db', db, '--json')) as { files: string[] };
  expect(files).toEqual([join(out, 'duties-2020-04-06-ru.xlsx'), join(out, 'duties-2020-04-06-ru.ics')]);
  expect(existsSync(files[0] ?? '')).toBe(true);
  expect(readFileSync(files[1] ?? '', 'utf8')).toContain('BEGIN:VCALENDAR');
});

test('The matrix and the sheets of the staff are printed; the matrix alone while nobody has a duty', async () => {
  const db = await schoolFile();
  const early = temporaryFolder();
  const alone = jsonOf(await zavuch('duties', 'print', '--out', early, '--db', db, '--json')) as { files: string[] };
  expect(alone.files).toEqual([expect.stringContaining('matrix-A4-')]);
  const house = await openHouse(db);
  const { duties } = house.rooms;
  const periodId = (await duties.findBoard({ periodId: null }, work))?.period.id ?? 0;
  await duties.takeSuggestions({ suggestions: await duties.listSuggestions({ periodId }, work) }, work);
  await house.close();
  const out = temporaryFolder();
  const { files } = jsonOf(await zavuch('duties', 'print', '--out', out, '--db', db, '--json')) as { files: string[] };
  expect(files).toHaveLength(2);
  for (const file of files) checkPdf(file);
  expect(pageTexts(files[1] ?? '').join()).toContain('Әкімова');
});

test('A school without a matrix is told so with code 1, a wrong word with code 2', async () => {
  const db = join(temporaryFolder(), 'school.sqlite');
  await (await openHouse(db)).close();
  expect(await zavuch('duties', 'status', '--db', db)).toMatchObject({ code: 1, out: '', err: expect.stringContaining('матрицы') });
  expect((await zavuch('duties', '--db', db)).code).toBe(2);
  expect((await zavuch('duties', 'paint', '--db', db)).code).toBe(2);
  expect((await zavuch('duties', 'export', '--db', db)).code).toBe(2);
}); // biome-ignore format: long expectation
