import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type House, openHouse } from '../../main/house.ts';
import { resource } from '../../main/resources.ts';
import { generateSchool, sampleSize } from '../../main/sample/generator.ts';
import { makeSampleFile, type SampleCounts } from '../../main/sample/sample-school.ts';
import type { ImportKind } from '../../shared/imports/imports.contract.ts';
import { formatClass } from '../../shared/people/class-name.ts';
import { formatPerson } from '../../shared/people/person-name.ts';
import { Cancelled } from '../../shared/problem.ts';
import type { Progress } from '../../shared/rpc.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const steps: Progress[] = [];
const work = { signal: new AbortController().signal, progress: (step: Progress) => void steps.push(step) };
let folder: string;
let counts: SampleCounts;
let house: House;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zavuch-sample-'));
  counts = await makeSampleFile(join(folder, 'school.sqlite'), work);
  house = await openHouse(join(folder, 'school.sqlite'));
}, 120_000);
afterAll(async () => {
  await house?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function importAgain(kind: ImportKind, file: string) {
  const path = resource('sample-school', file);
  const { sheet, headings, stamp } = await house.rooms.imports.open({ path, kind: null, sheet: null }, work);
  const mapping = headings.flatMap(({ column, field }) => (field === null ? [] : [{ column, field }]));
  return house.rooms.imports.run(
    { path, stamp, kind, sheet, mapping, week: null, newClasses: null, dryRun: true },
    work,
  );
}

describe('the sample school, imported as a user would', () => {
  test('has exactly 1,000 students, 33 classes, 70 of staff, 85 for paper, and all lesson sheets ready', () => {
    expect(counts).toEqual({ students: 1000, classes: 33, staff: 70, paper: 85, sheets: 298 });
  });

  test('progress only goes forward and ends at the end', () => {
    const places = steps.map(({ done }) => done);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(steps.at(-1)).toMatchObject({ done: 100, total: 100 });
  });

  test.each([
    ['staff', 'staff-ru.xlsx'],
    ['staff', 'staff-kk.xlsx'],
    ['classes', 'classes-ru.xlsx'],
    ['classes', 'classes-kk.xlsx'],
    ['students', 'students-ru.xlsx'],
    ['students', 'students-kk.csv'],
    ['load', 'load-ru.xlsx'],
    ['load', 'load-kk.xlsx'],
    ['lessons', 'lessons-ru.xlsx'],
    ['lessons', 'lessons-kk.xlsx'],
  ] as const)('importing %s from %s once more changes nothing and warns of nothing', async (kind, file) => {
    const { counts, warnings, rows } = await importAgain(kind, file);
    expect(rows.filter(({ state }) => state !== 'unchanged')).toEqual([]);
    expect(counts.unchanged).toBeGreaterThan(0);
    expect(warnings).toBe(0);
  });

  test('every student has arrived whole: class, address, phones, guardian and answers', async () => {
    const { students, classes } = generateSchool(sampleSize);
    const classNames = new Map(
      (await house.rooms.people.listClasses(null, work)).map((one) => [one.id, formatClass(one)]),
    );
    const answers = new Map((await house.rooms.access.list(null, work)).map((one) => [one.studentId, one]));
    const stored = (await house.rooms.people.listStudents(null, work)).map((one) => {
      const { internet, device, tv, phone } = answers.get(one.id)!;
      const { address, postcode, guardian, guardianPhone } = one;
      const name = `${classNames.get(one.classId)} ${formatPerson(one)}`;
      return { name, address, postcode, ownPhone: one.phone, guardian, guardianPhone, internet, device, tv, phone };
    });
    const expected = students.map(({ access, address, postcode, phone, guardian, guardianPhone, ...one }) => ({
      name: `${formatClass(classes[one.classPlace]!)} ${formatPerson(one)}`,
      address,
      postcode,
      ownPhone: phone,
      guardian,
      guardianPhone,
      ...access,
    }));
    const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
    expect(stored.toSorted(byName)).toEqual(expected.toSorted(byName));
  });

  test('every lesson of the load has its teacher, as generated', async () => {
    const { load, classes, staff } = generateSchool(sampleSize);
    const names = new Map((await house.rooms.people.listStaff(null, work)).map((one) => [one.id, formatPerson(one)]));
    const classNames = new Map(
      (await house.rooms.people.listClasses(null, work)).map((one) => [one.id, formatClass(one)]),
    );
    const stored = (await house.rooms.people.listLoad(null, work)).map((row) => {
      const group = row.groupName.replace(/\D/g, '');
      return `${classNames.get(row.classId)} ${row.subjectKey} ${group} ${row.hours} ${names.get(row.staffId ?? 0)}`;
    });
    const expected = load.map((row) => {
      const [schoolClass, teacher] = [classes[row.classPlace]!, staff[row.staffPlace!]!];
      return `${formatClass(schoolClass)} ${row.subjectKey} ${row.groupName} ${row.hours} ${formatPerson(teacher)}`;
    });
    expect(stored.toSorted()).toEqual(expected.toSorted());
  });

  test('the school says who it is in both languages and has the year 2019–2020', async () => {
    const school = await house.rooms.school.find(null, work);
    expect(school.name).toEqual({ ru: 'Школа-гимназия «Көкжиек»', kk: '«Көкжиек» мектеп-гимназиясы' });
    expect(school.director).not.toBe('');
    expect(school.deputies).toHaveLength(3);
    expect(school.hotline).toMatch(/^\+7 700 000 /);
    const [year] = await house.rooms.school.listYears(null, work);
    expect(year?.name).toBe('2019–2020');
    expect(year?.entries.some(({ kind, startsOn }) => kind === 'quarter' && startsOn === '2020-04-06')).toBe(true);
  });

  test('nothing is missing in the sample week for anybody who gets paper', async () => {
    const week = await house.rooms.packets.planWeek({ week: '2020-W15' }, work);
    expect(week.rows.filter(({ number }) => number !== null)).toHaveLength(85);
    expect(
      week.rows.filter(({ missing, empty, address }) => missing.length > 0 || empty || address !== 'full'),
    ).toEqual([]);
    expect(week.notAsked).toBe(0);
  });

  test('the file for practising errors names line and reason of each bad row', async () => {
    const { counts, rows } = await importAgain('students', 'students-with-errors.xlsx');
    expect(counts).toEqual({ create: 6, update: 0, unchanged: 0, skipped: 5 });
    expect(rows.filter(({ state }) => state === 'skipped').map(({ line, reason }) => `${line} ${reason?.key}`)).toEqual(
      [
        '7 imports.reason.badClass',
        '9 imports.reason.noName',
        '10 imports.reason.oneWordName',
        '13 imports.reason.noClass',
        expect.stringMatching(/^15 imports\.reason\.\w+/),
      ],
    );
  });
});

test('stopping the making of the sample leaves no file', async () => {
  const path = join(temporaryFolder(), 'school.sqlite');
  const stop = new AbortController();
  const making = makeSampleFile(path, { signal: stop.signal, progress: ({ done }) => done > 20 && stop.abort() });
  await expect(making).rejects.toBeInstanceOf(Cancelled);
  for (const end of ['', '.part', '.part-wal', '.part-shm']) expect(existsSync(path + end), end).toBe(false);
});
