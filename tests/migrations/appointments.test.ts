import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { migrate } from '../../main/database/migrate.ts';
import { appointments } from '../../main/database/migrations/005-appointments.ts';
import { migrations } from '../../main/database/migrations/index.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('A03: a school from before keeps its staff, and the file itself lets one coordinator stand and an area have one deputy', () => {
  const sqlite = new SqliteDatabase(join(temporaryFolder(), 'school.sqlite'));
  sqlite.pragma('foreign_keys = ON');
  onTestFinished(() => void sqlite.close());
  migrate(sqlite, migrations.slice(0, migrations.indexOf(appointments)));
  sqlite.exec("INSERT INTO staff (id, last_name, first_name, sort_key, search) VALUES (1, 'Ә', 'Б', '1', ''), (2, 'В', 'Г', '2', '')");
  migrate(sqlite, migrations);
  const appoint = (staff: number, end: string | null) =>
    sqlite.prepare("INSERT INTO coordinator (staff_id, name, order_number, order_on, ended_on) VALUES (?, 'Имя', '1', '2020-03-16', ?)").run(staff, end);
  appoint(1, '2020-04-06');
  appoint(1, '2020-04-06');
  appoint(2, null);
  expect(() => appoint(1, null)).toThrow(/UNIQUE/);
  sqlite.exec("INSERT INTO duty_area (staff_id, position, name, key) VALUES (1, 0, 'Журнал', 'журнал')");
  expect(() => sqlite.exec("INSERT INTO duty_area (staff_id, position, name, key) VALUES (2, 0, 'журнал', 'журнал')")).toThrow(/UNIQUE/);
  sqlite.exec('DELETE FROM staff');
  expect(sqlite.prepare('SELECT count(*) FROM coordinator WHERE staff_id IS NULL').pluck().get()).toBe(3);
  expect(sqlite.prepare('SELECT count(*) FROM duty_area').pluck().get()).toBe(0);
}); // biome-ignore format: long statements
