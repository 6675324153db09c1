import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { summarisePrint } from '../../shared/packets/print-summary.ts';
import { texts } from '../../shared/text/texts.ts';
import { addSheet, openSchool, smallSchool, undoLast, week, work } from './packet-school.ts';

type School = Awaited<ReturnType<typeof smallSchool>>;
const order = { week, studentIds: null, as: 'merged', folder: null } as const;
const print = ({ house }: Pick<School, 'house'>, given: object = {}, with_ = work) =>
  house.rooms.packets.print({ ...order, ...given }, with_);
const records = ({ house }: Pick<School, 'house'>) =>
  house.store.db.selectFrom('packet').selectAll().orderBy('number').execute();
const pageCount = (path: string) => Number(execFileSync('qpdf', ['--show-npages', path], { encoding: 'utf8' }));

describe('A print run', () => {
  test('makes one sound file in the usual folder and writes down each packet', async () => {
    const school = await smallSchool();
    const result = await print(school);
    expect(result).toMatchObject({
      week,
      packets: 4,
      folder: join(school.house.folder, 'papers', week),
      incomplete: 3,
    });
    expect(result.files).toHaveLength(1);
    execFileSync('qpdf', ['--check', result.files[0]!]);
    expect(pageCount(result.files[0]!)).toBe(result.paper * 2); // each packet starts on a fresh sheet
    const { kazakh, late, early, homeless } = school.students;
    const rows = await records(school);
    expect(rows.map(({ number, studentId }) => [number, studentId])).toEqual([[1, kazakh], [2, late], [3, early], [4, homeless]]); // biome-ignore format: pairs
    expect(rows.map(({ missing }) => JSON.parse(missing))).toEqual([[], ['art-craft'], ['art-craft'], ['art-craft']]);
    expect(rows.reduce((sum, { pages }) => sum + pages, 0)).toBe(result.pages);
  });

  test('says who was left out and why, and who has no address', async () => {
    const school = await smallSchool();
    const { bare, homeless, online } = school.students;
    const all = await print(school);
    expect(all.leftOut).toEqual([{ studentId: bare, name: 'Пустой Имя', className: '6А', reason: 'noLoad' }]);
    expect(all.noAddress.map(({ studentId }) => studentId)).toEqual([homeless]);
    const some = await print(school, { studentIds: [bare, homeless, online] });
    expect(some.leftOut.map(({ studentId, reason }) => [studentId, reason])).toEqual([[bare, 'noLoad'], [online, 'hasInternet']]); // biome-ignore format: pairs
    const words = summarisePrint(some, texts('ru'), 'ru').join('\n');
    expect(words).toContain('Готов 1 пакет');
    expect(words).toContain('Пакета нет у 1 ученика (у класса нет ни нагрузки, ни листов): 6А: Пустой Имя.');
    expect(summarisePrint(some, texts('kk'), 'kk').join('\n')).toContain('1 оқушының пакеті жоқ');
  });

  test('into files of their own makes one for each student', async () => {
    const school = await smallSchool();
    const chosen = join(school.house.folder, 'chosen');
    const { files, packets, folder } = await print(school, { as: 'files', folder: chosen });
    expect(files).toHaveLength(packets);
    expect(files.every((file) => dirname(file) === folder)).toBe(true);
    for (const file of files) execFileSync('qpdf', ['--check', file]);
  });

  test('printed again keeps every number, and a newcomer gets the next one', async () => {
    const school = await smallSchool();
    await print(school);
    const before = await records(school);
    const { classes, students, house } = school;
    await house.rooms.people.saveStudent(
      {
        ...(await house.rooms.people.listStudents(null, work)).find(({ id }) => id === students.homeless)!,
        address: 'ул. Мира, 1',
        postcode: '000001',
      },
      work,
    ); // now first in the order of the post office
    await addSheet(house, 'mathematics', [classes.bare], { grade: 6 });
    await print(school);
    const after = await records(school);
    expect(after.map(({ number, studentId }) => [number, studentId])).toEqual([
      ...before.map(({ number, studentId }) => [number, studentId]),
      [5, students.bare],
    ]);
    expect(await house.rooms.packets.listPrints({ week }, work)).toMatchObject([
      { packets: 5, there: true },
      { packets: 4, there: true },
    ]);
  });

  test('shows which subjects became ready after the print', async () => {
    const school = await smallSchool();
    await print(school);
    await addSheet(school.house, 'art-craft', [school.classes.russian]);
    const { rows } = await school.house.rooms.packets.planWeek({ week }, work);
    expect(rows.find(({ studentId }) => studentId === school.students.late)).toMatchObject({
      readySince: ['art-craft'],
      missing: [],
    });
  });

  test('is taken back by undo: the records go, the files stay', async () => {
    const school = await smallSchool();
    const { files } = await print(school);
    await undoLast(school.house);
    expect(await records(school)).toEqual([]);
    expect(await school.house.rooms.packets.listPrints({ week }, work)).toEqual([]);
    expect(existsSync(files[0]!)).toBe(true);
  });

  test('cancelled half-way leaves neither files nor records', async () => {
    const school = await smallSchool();
    const stop = new AbortController();
    const run = print(school, {}, { signal: stop.signal, progress: () => stop.abort() });
    await expect(run).rejects.toMatchObject({ name: 'Cancelled' });
    const folder = join(school.house.folder, 'papers', week);
    expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([]);
    expect(await records(school)).toEqual([]);
  });

  test('cancelled leaves the files of an earlier run as they were', async () => {
    const school = await smallSchool();
    const { files, pages } = await print(school);
    const stop = new AbortController();
    stop.abort();
    await expect(print(school, {}, { ...work, signal: stop.signal })).rejects.toMatchObject({ name: 'Cancelled' });
    expect(pageCount(files[0]!)).toBeGreaterThanOrEqual(pages);
    expect(await records(school)).toHaveLength(4);
  });

  test('a second one has to wait for the first', async () => {
    const school = await smallSchool();
    const first = print(school);
    await expect(print(school)).rejects.toMatchObject({ key: 'packets.busy' });
    await first;
  });

  test('with nothing to print is refused in words, and makes nothing', async () => {
    const school = await smallSchool();
    await expect(print(school, { studentIds: [school.students.bare] })).rejects.toMatchObject({
      key: 'packets.nothingToPrint',
    });
    await expect(print({ house: await openSchool() })).rejects.toMatchObject({ key: 'packets.nobodyOnPaper' });
    await expect(print(school, { week: '2021-W53' })).rejects.toMatchObject({ key: 'app.cli.wrongWeek' });
    expect(existsSync(join(school.house.folder, 'papers'))).toBe(false);
  });

  test('into a folder that cannot be made says so and records nothing', async () => {
    const school = await smallSchool();
    const file = join(school.house.folder, 'note.txt');
    writeFileSync(file, 'not a folder');
    await expect(print(school, { folder: file })).rejects.toMatchObject({ name: 'Problem' });
    expect(await records(school)).toEqual([]);
  });
});

describe('The preview', () => {
  test('is the packet of one student, and leaves no trace', async () => {
    const school = await smallSchool();
    const { house, students } = school;
    const { bytes, pages } = await house.rooms.packets.preview({ week, studentId: students.kazakh }, work);
    const file = join(house.folder, 'preview.pdf');
    writeFileSync(file, bytes);
    execFileSync('qpdf', ['--check', file]);
    expect(pageCount(file)).toBeGreaterThanOrEqual(pages);
    expect(execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' })).toContain('Әлиев');
    expect(await records(school)).toEqual([]);
    expect(existsSync(join(house.folder, 'papers'))).toBe(false);
  });

  test('of a student without lesson sheets says that there is no packet yet', async () => {
    const { house, students } = await smallSchool();
    await expect(house.rooms.packets.preview({ week, studentId: students.bare }, work)).rejects.toMatchObject({
      key: 'packets.nothingToShow',
    });
  });
});
