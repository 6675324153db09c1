import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../main/database/open.ts';
import { resource } from '../../main/resources.ts';
import { fillGenerated } from '../../main/sample/fill-generated.ts';
import { readTable } from '../../main/sheets/read-table.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { jsonOf, zavuch } from './command-line.ts';

async function emptySchool(): Promise<string> {
  const db = join(temporaryFolder(), 'school.sqlite');
  expect((await zavuch('init', '--db', db)).code).toBe(0);
  return db;
}

function textFile(text: string): string {
  const file = join(temporaryFolder(), 'список.csv');
  writeFileSync(file, text);
  return file;
}

describe('init', () => {
  test('makes an empty school file, in folders that are not there yet', async () => {
    const db = join(temporaryFolder(), 'a', 'b', 'school.sqlite');
    const said = await zavuch('init', '--db', db, '--json');
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(jsonOf(said)).toEqual({ ok: true, command: 'init', path: db });
    expect((await zavuch('check', '--db', db)).out).toBe('Файл школы исправен.\n');
  });

  test('refuses to touch a file that is there', async () => {
    const file = textFile('важное');
    const said = await zavuch('init', '--db', file);
    expect(said.code).toBe(1);
    expect(said.err).toContain('уже есть');
    expect(readFileSync(file, 'utf8')).toBe('важное');
  });
});

describe('any command on a school file', () => {
  test('that is not there says how to make one', async () => {
    const db = join(temporaryFolder(), 'none.sqlite');
    const said = await zavuch('check', '--db', db, '--json');
    expect(said.code).toBe(1);
    expect(jsonOf(said)).toMatchObject({ ok: false, problem: { key: 'cli.noDatabase' } });
    expect(said.err).toContain('zavuch init');
    expect(existsSync(db)).toBe(false);
  });

  test('from a newer version is refused in words', async () => {
    const db = await emptySchool();
    const sqlite = new SqliteDatabase(db);
    sqlite.pragma('user_version = 99');
    sqlite.close();
    const { code, err } = await zavuch('packets', '--week', '2020-W15', '--out', 'x', '--db', db, '--language', 'kk');
    expect(code).toBe(1);
    expect(err).toContain('жаңарақ нұсқасында');
  });

  test('that is no school file is refused in words', async () => {
    expect(await zavuch('check', '--db', textFile('не база'))).toMatchObject({ code: 1, out: '' });
  });
});

describe('import', () => {
  test('writes valid rows, names the others with line and reason, and changes nothing the second time', async () => {
    const db = await emptySchool();
    const file = textFile(
      'Класс;Фамилия;Имя;Телефон\n7А;Самалбаев;Арлан;87000001234\nклуб;Ручейков;Лев;\n;;;\n7А;Тополева;Мила;\n',
    );
    const first = await zavuch('import', 'students', file, '--new-classes', 'ru', '--db', db, '--json');
    expect(first.code).toBe(0);
    expect(jsonOf(first)).toMatchObject({
      counts: { create: 2, update: 0, unchanged: 0, skipped: 1 },
      skipped: [{ line: 3, title: 'Ручейков Лев' }],
      newClasses: ['7А'],
    });
    const second = jsonOf(await zavuch('import', 'students', file, '--db', db, '--json'));
    expect(second).toMatchObject({ counts: { create: 0, update: 0, unchanged: 2, skipped: 1 }, changeId: null });
  });

  test('tries without writing', async () => {
    const db = await emptySchool();
    const file = textFile('Класс;ФИО\n7А;Самалбаев Арлан\n');
    const said = await zavuch('import', 'students', file, '--new-classes', 'kk', '--dry-run', '--db', db);
    expect(said.out).toContain('Проверка без записи');
    expect(said.out).toContain('новых 1');
    const again = jsonOf(
      await zavuch('import', 'students', file, '--new-classes', 'kk', '--dry-run', '--db', db, '--json'),
    );
    expect(again).toMatchObject({ dryRun: true, counts: { create: 1 } });
  });

  test('takes columns as the user names them, by heading or number', async () => {
    const db = await emptySchool();
    const file = textFile('Х;У;Телефон\nСамалбаев Арлан;7А;№ 5\n');
    const args = ['import', 'students', file, '--new-classes', 'kk', '--db', db, '--json'];
    const unnamed = await zavuch(...args);
    expect(unnamed.code).toBe(1);
    const said = await zavuch(...args, '--map', 'Х=fullName', '--map', '2=className', '--map', 'Телефон=');
    expect(said.code).toBe(0);
    expect(jsonOf(said)).toMatchObject({ counts: { create: 1 }, unmapped: ['Телефон'] });
    const wrong = await zavuch(...args, '--map', 'Щ=fullName');
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('Столбцы: Х, У, Телефон');
  });

  test('saves the rows that need correcting under the name that was asked for', async () => {
    const db = await emptySchool();
    const errors = join(temporaryFolder(), 'new', 'ошибки.xlsx');
    const file = textFile('Класс;ФИО\n7А;Самалбаев Арлан\n77;Ручейков Лев\n');
    const said = await zavuch(
      'import',
      'students',
      file,
      '--new-classes',
      'kk',
      '--errors',
      errors,
      '--db',
      db,
      '--json',
    );
    expect(jsonOf(said)['errors']).toEqual({ rows: 1, path: errors });
    const { sheets } = await readTable(errors);
    expect(sheets[0]?.rows[1]?.cells.slice(0, 2)).toEqual(['77', 'Ручейков Лев']);
  });

  test('takes the sheet that is named', async () => {
    const db = await emptySchool();
    const path = resource('sample-school', 'staff-ru.xlsx');
    expect(jsonOf(await zavuch('import', 'staff', path, '--sheet', 'Сотрудники', '--db', db, '--json'))).toMatchObject({
      ok: true,
    });
    const wrong = await zavuch('import', 'staff', path, '--sheet', 'Ученики', '--db', db);
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('Листы: Сотрудники');
  });

  test('refuses a file that is none, with the reason', async () => {
    const db = await emptySchool();
    expect(await zavuch('import', 'students', join(temporaryFolder(), 'none.xlsx'), '--db', db)).toMatchObject({
      code: 1,
      out: '',
    });
    const useless = await zavuch('import', 'students', textFile('Класс;ФИО\nx;\ny;\n'), '--db', db);
    expect(useless.code).toBe(1);
  });
});

describe('papers of a week', () => {
  let folder: string;
  let db: string;
  const week = '2020-W15';

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'zavuch-cli-'));
    db = join(folder, 'school.sqlite');
    const store = openStore(db);
    await fillGenerated(store, { classes: 11, students: 60, staff: 25, paper: 6, weeks: [week] });
    await store.close();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('packets come as one file', async () => {
    const out = join(folder, 'merged');
    const said = await zavuch('packets', '--week', week, '--out', out, '--db', db, '--json');
    expect(said.code).toBe(0);
    const result = jsonOf(said);
    expect(result).toMatchObject({ ok: true, week, packets: 6, leftOut: [] });
    const files = result['files'] as string[];
    expect(files).toHaveLength(1);
    expect(readFileSync(files[0]!).subarray(0, 5).toString()).toBe('%PDF-');
    expect(said.err).toMatch(/: \d+ из \d+\n/);
  });

  test('or one for each student, and quietly', async () => {
    const out = join(folder, 'files');
    const said = await zavuch('packets', '--week', week.toLowerCase(), '--out', out, '--files', '--quiet', '--db', db);
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(said.out).toContain('Пакетов 6');
    expect(said.out).toContain(out);
  });

  test('a week without lesson sheets is refused, or its students are named', async () => {
    const said = await zavuch('packets', '--week', '2020-W20', '--out', join(folder, 'none'), '--db', db);
    expect(said.code).toBe(1);
    expect(said.err).not.toContain('    at ');
  });

  test('the report has its number and two files', async () => {
    const out = join(folder, 'report');
    const said = await zavuch('report', 'week', '--week', week, '--out', out, '--language', 'kk', '--db', db, '--json');
    const result = jsonOf(said);
    expect(result).toMatchObject({ ok: true, number: 1, week });
    expect(existsSync(String(result['pdf']))).toBe(true);
    expect(existsSync(String(result['xlsx']))).toBe(true);
    const second = await zavuch('report', 'week', '--week', week, '--out', out, '--db', db);
    expect(second.out).toContain('Отчёт № 2 за неделю 2020-W15');
  });

  test('a folder that cannot be made is refused in words', async () => {
    const file = join(folder, 'note.txt');
    writeFileSync(file, '');
    const said = await zavuch('packets', '--week', week, '--out', join(file, 'out'), '--db', db);
    expect(said.code).toBe(1);
    expect(said.err).not.toContain('    at ');
  });
});
