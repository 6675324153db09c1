import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { migrate } from '../../main/database/migrate.ts';
import { trajectory } from '../../main/database/migrations/004-trajectory.ts';
import { migrations } from '../../main/database/migrations/index.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('A school from before keeps its classes and periods, and has chosen no trajectory and passed nobody over', () => {
  const sqlite = new SqliteDatabase(join(temporaryFolder(), 'school.sqlite'));
  sqlite.pragma('foreign_keys = ON');
  onTestFinished(() => void sqlite.close());
  const before = migrations.slice(0, migrations.indexOf(trajectory));
  migrate(sqlite, before);
  sqlite.exec(`
    INSERT INTO class (id, grade, letter, language, sort_key) VALUES (5, 7, 'А', 'ru', '7');
    INSERT INTO distance_period (id, kind, starts_on, ends_on, scope) VALUES (2, 'frost', '2020-01-14', '2020-01-14', 'school');`);
  migrate(sqlite, [...before, trajectory]);
  const count = (table: string) => sqlite.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
  expect(['class', 'distance_period', 'class_trajectory', 'undecided_pass'].map(count)).toEqual([1, 1, 0, 0]);
  sqlite.exec(`
    INSERT INTO class_trajectory (class_id, kind) VALUES (5, 'online');
    INSERT INTO undecided_pass (period_id, passed_at, students, reason) VALUES (2, '2020-01-13', 3, 'так решили');`);
  expect(() => sqlite.exec("INSERT INTO class_trajectory (class_id, kind) VALUES (5, 'mixed')")).toThrow(/UNIQUE/);
  expect(() => sqlite.exec("UPDATE class_trajectory SET kind = 'radio'")).toThrow(/CHECK/);
  sqlite.exec('DELETE FROM class; DELETE FROM distance_period');
  expect(['class_trajectory', 'undecided_pass'].map(count)).toEqual([0, 0]);
});
