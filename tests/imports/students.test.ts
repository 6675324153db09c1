import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../main/sheets/read-table.ts';
import { importHouse, reasons, schoolWithClasses, work } from './import-house.ts';
import { mappingOf } from './mapping-of.ts';

const heading = ['Фамилия', 'Имя', 'Отчество', 'Класс', 'ID', 'Адрес', 'Индекс', 'Телефон', 'Интернет', 'Устройство'];
const petr = ['РОМАШКИН', 'Пётр', 'Олегович', '7 "А"', 'J1', 'ул. Мектеп, 1', '10000', '87000000001', 'нет', ''];
const sabina = ['Дождёва', 'Сабина', 'Нурлановна', '7ә', 'J2', '', '', '', 'да', 'ноутбук'];

describe('Importing students', () => {
  test('New students come with address, phone and access, and the same file again changes nothing', async () => {
    const house = await schoolWithClasses();
    const path = await house.table([heading, petr, sabina]);
    const first = await house.run(path, 'students');
    expect(first.counts).toEqual({ create: 2, update: 0, unchanged: 0, skipped: 0 });
    const [student] = await house.students();
    expect(student).toMatchObject({
      lastName: 'Ромашкин',
      firstName: 'Пётр',
      journalId: 'J1',
      postcode: '010000',
      phone: '+7 700 000 00 01',
    });
    const access = await house.store.db.selectFrom('access').select(['internet', 'device']).orderBy('id').execute();
    expect(access).toEqual([
      { internet: 0, device: null },
      { internet: 1, device: 1 },
    ]);
    const changes = await house.changes();
    const again = await house.run(path, 'students');
    expect(again.counts).toEqual({ create: 0, update: 0, unchanged: 2, skipped: 0 });
    expect([again.changeId, await house.changes()]).toEqual([null, changes]);
  });

  test('A whole import is taken back in one step, with the classes it made', async () => {
    const house = await importHouse();
    const result = await house.add('students', [heading, petr, sabina], { newClasses: 'kk' });
    expect(result.newClasses).toEqual(['7А', '7Ә']);
    const [run] = await house.imports.listRuns(null, work);
    expect(run).toMatchObject({ kind: 'students', created: 2, skipped: 0 });
    await house.imports.undo({ id: run!.id }, work);
    expect(await house.students()).toEqual([]);
    expect(await house.store.db.selectFrom('class').selectAll().execute()).toEqual([]);
    expect(await house.store.db.selectFrom('access').selectAll().execute()).toEqual([]);
    expect(await house.imports.listRuns(null, work)).toEqual([]);
  });

  test('An empty cell never erases what the school knows; a filled one does change it', async () => {
    const house = await schoolWithClasses();
    await house.add('students', [heading, petr]);
    const result = await house.add('students', [
      heading,
      ['Ромашкин', 'Пётр', '', '7А', '', '', '', '8 700 000 00 09', '', 'есть'],
    ]);
    expect(result.counts).toEqual({ create: 0, update: 1, unchanged: 0, skipped: 0 });
    expect(result.rows[0]!.changes).toEqual([
      { field: 'phone', from: '+7 700 000 00 01', to: '+7 700 000 00 09' },
      { field: 'device', from: '', to: '+' },
    ]);
    const [student] = await house.students();
    expect(student).toMatchObject({
      patronymic: 'Олегович',
      address: 'ул. Мектеп, 1',
      postcode: '010000',
      journalId: 'J1',
    });
    expect(await house.store.db.selectFrom('access').select(['internet', 'device']).execute()).toEqual([
      { internet: 0, device: 1 },
    ]);
  });

  test('The number in the journal finds a child who changed class and name; a name alone in another class is another child', async () => {
    const house = await schoolWithClasses();
    await house.add('students', [heading, petr, sabina]);
    const moved = await house.add('students', [
      heading,
      ['Ромашкин-Лугов', 'Пётр', 'Олегович', '8А', 'J1', '', '', '', '', ''],
    ]);
    expect(moved.rows[0]!.changes).toEqual([
      { field: 'fullName', from: 'Ромашкин Пётр Олегович', to: 'Ромашкин-Лугов Пётр Олегович' },
      { field: 'className', from: '7А', to: '8А' },
    ]);
    const namesake = await house.add('students', [
      heading,
      ['Дождёва', 'Сабина', 'Нурлановна', '8А', '', '', '', '', '', ''],
    ]);
    expect(namesake.counts.create).toBe(1);
    expect(namesake.rows[0]!.warnings).toEqual([{ key: 'imports.warning.namesake', values: { class: '7Ә' } }]);
  });

  test('Two children of one name in one class are told apart by their numbers; without numbers the second is a repeat', async () => {
    const house = await schoolWithClasses();
    const twin = (id: string) => ['Лугов', 'Серик', '', '7А', id, '', '', '', '', ''];
    expect((await house.add('students', [heading, twin('1'), twin('2')])).counts.create).toBe(2);
    const result = await house.add('students', [
      heading,
      ['Озерцов', 'Мирон', '', '7А', '', '', '', '', '', ''],
      ['озерцов', 'мирон', '', '7 А', '', '', '', '', '', ''],
    ]);
    expect(reasons(result)).toEqual([[3, 'duplicate']]);
    expect(result.rows.find(({ reason }) => reason)!.reason!.values).toEqual({ line: 2 });
  });

  test('Lines that cannot be imported are skipped with their line and reason; the others are written', async () => {
    const house = await schoolWithClasses();
    const line = (name: string, className: string) => [name, className];
    const result = await house.add('students', [
      ['ФИО ученика', 'Класс'],
      line('Лугов Серик', '7А'),
      line('', '7А'),
      line('Один', '7А'),
      line('Озерцов Мирон', ''),
      line('Озерцов Мирон', 'седьмой'),
      line('Озерцов Мирон', '9Я'),
      line('Итого', '5'),
    ]);
    expect(result.counts).toEqual({ create: 1, update: 0, unchanged: 0, skipped: 5 });
    expect(reasons(result)).toEqual([
      [3, 'noName'],
      [4, 'oneWordName'],
      [5, 'noClass'],
      [6, 'badClass'],
      [7, 'unknownClass'],
    ]);
    expect(result.missingClasses).toEqual(['9Я']);
  });

  test('A title, empty lines, lines with the name of a class and merged headings are understood', async () => {
    const house = await schoolWithClasses();
    const result = await house.add('students', [
      ['Список учеников на 1 апреля', '', ''],
      ['', '', ''],
      ['№', 'ФИО', 'Телефон'],
      ['', '7 «А» класс', ''],
      ['1', 'Лугов Серик', ''],
      ['', '', ''],
      ['', '7 «Ә» класс', ''],
      ['2', 'Дождёва Сабина', ''],
    ]);
    expect(result.rows.map(({ line, title }) => [line, title])).toEqual([
      [5, 'Лугов Серик'],
      [8, 'Дождёва Сабина'],
    ]);
    const classes = await house.store.db
      .selectFrom('student')
      .innerJoin('class', 'class.id', 'classId')
      .select('letter')
      .orderBy('student.id')
      .execute();
    expect(classes.map(({ letter }) => letter)).toEqual(['А', 'Ә']);
  });

  test('A text table and a workbook give the same', async () => {
    const house = await schoolWithClasses();
    await house.run(await house.table([heading, petr, sabina], 'csv'), 'students');
    expect((await house.run(await house.table([heading, petr, sabina]), 'students')).counts.unchanged).toBe(2);
  });

  test('A mapping by which nothing could be imported is refused; the one that the user gives is remembered for the same headings', async () => {
    const house = await schoolWithClasses();
    const path = await house.table([
      ['Кто', 'Класс'],
      ['Лугов Серик', '7А'],
    ]);
    const refused = { key: 'imports.columns.needed.name' };
    await expect(house.run(path, 'students')).rejects.toMatchObject(refused);
    await expect(house.run(path, 'students', { fields: { Кто: 'имя' } })).rejects.toMatchObject(refused);
    expect((await house.run(path, 'students', { fields: { Кто: 'fullName' } })).counts.create).toBe(1);
    const opened = await house.imports.open({ path, kind: 'students', sheet: null }, work);
    expect([opened.remembered, opened.headings[0]!.field]).toEqual([true, 'fullName']);
  });

  test('A dry run writes nothing, and a run that is stopped half-way leaves nothing', async () => {
    const house = await schoolWithClasses();
    const rows = Array.from({ length: 900 }, (_, place) => [
      `Фамилия${place}`,
      `Имя${place}`,
      '',
      '7А',
      `${place}`,
      '',
      '',
      '',
      'да',
      '',
    ]);
    const path = await house.table([heading, ...rows]);
    const before = await house.changes();
    expect((await house.run(path, 'students', { dryRun: true })).counts.create).toBe(900);
    const opened = await house.imports.open({ path, kind: 'students', sheet: null }, work);
    const stop = new AbortController();
    const plan = {
      path,
      stamp: opened.stamp,
      kind: 'students' as const,
      sheet: 0,
      mapping: mappingOf(opened),
      week: null,
      newClasses: null,
    };
    const progress = ({ stage }: { stage: string }) => stage === 'imports.stage.write' && stop.abort();
    await expect(house.imports.run({ ...plan, dryRun: false }, { signal: stop.signal, progress })).rejects.toThrow(
      'cancelled',
    );
    expect([await house.changes(), await house.students()]).toEqual([before, []]);
    expect((await house.run(path, 'students')).counts.create).toBe(900);
  });

  test('A file that changed after it was checked is not written', async () => {
    const house = await schoolWithClasses();
    const path = await house.table([heading, petr], 'csv');
    const opened = await house.imports.open({ path, kind: 'students', sheet: null }, work);
    writeFileSync(path, 'Фамилия;Имя;Класс\nЧужой;Список;7А\n');
    const plan = {
      path,
      stamp: opened.stamp,
      kind: 'students' as const,
      sheet: 0,
      mapping: mappingOf(opened),
      week: null,
      newClasses: null,
    };
    await expect(house.imports.run({ ...plan, dryRun: false }, work)).rejects.toMatchObject({
      key: 'imports.file.changed',
    });
  });

  test('Skipped lines are saved with their reasons in the columns of the file, and can be mended and imported', async () => {
    const house = await schoolWithClasses();
    const path = await house.table([
      ['ФИО', 'Класс'],
      ['Лугов Серик', '7А'],
      ['Озерцов Мирон', ''],
    ]);
    const opened = await house.imports.open({ path, kind: 'students', sheet: null }, work);
    const plan = {
      path,
      stamp: opened.stamp,
      kind: 'students' as const,
      sheet: 0,
      mapping: mappingOf(opened),
      week: null,
      newClasses: null,
    };
    const saved = await house.imports.saveSkipped({ ...plan, folder: house.folder, language: 'kk' }, work);
    const { sheets } = await readTable(saved.path);
    expect(sheets[0]!.rows.map(({ cells }) => cells)).toEqual([
      ['ФИО', 'Класс', 'Неге өткізіп жіберілді'],
      ['Озерцов Мирон', '', 'Сынып көрсетілмеген.'],
    ]);
  });
});
