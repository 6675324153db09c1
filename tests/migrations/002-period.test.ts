import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { migrate } from '../../main/database/migrate.ts';
import { school } from '../../main/database/migrations/001-school.ts';
import { period } from '../../main/database/migrations/002-period.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

function firstVersion() {
  const sqlite = new SqliteDatabase(join(temporaryFolder(), 'school.sqlite'));
  sqlite.pragma('foreign_keys = ON');
  onTestFinished(() => void sqlite.close());
  migrate(sqlite, [school]);
  sqlite.exec(`
    INSERT INTO school_year (id, name, starts_on, ends_on) VALUES (3, '2019–2020', '2019-09-01', '2020-05-25');
    INSERT INTO calendar_entry (id, school_year_id, kind, name_ru, name_kk, starts_on, ends_on)
      VALUES (8, 3, 'break', 'Каникулы', 'Каникул', '2020-03-16', '2020-04-05');
    INSERT INTO class (id, grade, letter, language, sort_key) VALUES (5, 7, 'А', 'kk', '7');
  `);
  return sqlite;
}

test('A school of the first version keeps its calendar, and its years count as confirmed', () => {
  const sqlite = firstVersion();
  migrate(sqlite, [school, period]);
  expect(sqlite.prepare('SELECT id, name, draft FROM school_year').all()).toEqual([{ id: 3, name: '2019–2020', draft: 0 }]);
  expect(sqlite.prepare('SELECT id, school_year_id, kind, starts_on FROM calendar_entry').all()).toEqual([
    { id: 8, school_year_id: 3, kind: 'break', starts_on: '2020-03-16' },
  ]);
  sqlite.exec("INSERT INTO calendar_entry (school_year_id, kind, name_ru, name_kk, starts_on, ends_on) VALUES (3, 'window', '', '', '2020-05-04', '2020-05-08')");
  sqlite.exec('DELETE FROM school_year');
  expect(sqlite.prepare('SELECT count(*) FROM calendar_entry').pluck().get()).toBe(0);
}); // biome-ignore format: long statements

test('The school starts with the national profile, and a deleted class leaves its periods', () => {
  const sqlite = firstVersion();
  migrate(sqlite, [school, period]);
  expect(sqlite.prepare('SELECT id, key FROM chosen_profile').all()).toEqual([{ id: 1, key: 'kz-2020' }]);
  sqlite.exec(`
    INSERT INTO distance_period (id, kind, starts_on, ends_on, scope) VALUES (1, 'frost', '2020-01-14', '2020-01-14', 'classes');
    INSERT INTO distance_period_class (period_id, class_id) VALUES (1, 5);
    DELETE FROM class WHERE id = 5;
  `);
  expect(sqlite.prepare('SELECT count(*) FROM distance_period_class').pluck().get()).toBe(0);
  expect(sqlite.prepare('SELECT count(*) FROM distance_period').pluck().get()).toBe(1);
  expect(() => sqlite.exec("INSERT INTO distance_period (kind, starts_on, ends_on, scope) VALUES ('war', '', '', 'school')")).toThrow(/CHECK/);
}); // biome-ignore format: long statements
