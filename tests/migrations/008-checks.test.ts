import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { migrate } from '../../main/database/migrate.ts';
import { checks } from '../../main/database/migrations/008-checks.ts';
import { migrations } from '../../main/database/migrations/index.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('K01, M21: a school from before keeps its people; members outlive their staff record, marks and periods go with theirs', () => {
  const sqlite = new SqliteDatabase(join(temporaryFolder(), 'school.sqlite'));
  sqlite.pragma('foreign_keys = ON');
  onTestFinished(() => void sqlite.close());
  migrate(sqlite, migrations.slice(0, migrations.indexOf(checks)));
  sqlite.exec("INSERT INTO staff (id, last_name, first_name, sort_key, search) VALUES (1, 'Ә', 'Б', '1', '')");
  sqlite.exec("INSERT INTO class (id, grade, letter, language, shift, sort_key) VALUES (1, 7, 'А', 'ru', 1, '7')");
  sqlite.exec("INSERT INTO student (id, class_id, last_name, first_name, patronymic, address, postcode, phone, guardian, guardian_phone, sort_key, search) VALUES (1, 1, 'В', '', '', '', '', '', '', '', '', '')");
  migrate(sqlite, migrations);
  const count = (table: string) => sqlite.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
  expect([count('staff'), count('student')]).toEqual([1, 1]);
  sqlite.exec("INSERT INTO headquarters_member (staff_id, name, post) VALUES (1, 'Ә Б', 'Секретарь')");
  sqlite.exec("INSERT INTO feedback_plan (staff_id, days) VALUES (1, 3)");
  sqlite.exec("INSERT INTO absence_mark (student_id, on_day, reason) VALUES (1, '2020-04-07', 'х')");
  expect(() => sqlite.exec("INSERT INTO absence_mark (student_id, on_day, reason) VALUES (1, '2020-04-07', 'у')")).toThrow(/UNIQUE/);
  expect(() => sqlite.exec("INSERT INTO headquarters (id, order_number) VALUES (2, '1')")).toThrow(/CHECK/);
  sqlite.exec('DELETE FROM staff; DELETE FROM student');
  expect(['headquarters_member', 'feedback_plan', 'absence_mark'].map(count)).toEqual([1, 0, 0]);
}); // biome-ignore format: long statements
