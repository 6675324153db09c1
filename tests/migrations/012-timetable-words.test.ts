import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { migrate } from '../../main/database/migrate.ts';
import { timetableWords } from '../../main/database/migrations/012-timetable-words.ts';
import { migrations } from '../../main/database/migrations/index.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('A school from before keeps its timetable and has explained no words of it; a class takes its words along', () => {
  const sqlite = new SqliteDatabase(join(temporaryFolder(), 'school.sqlite'));
  sqlite.pragma('foreign_keys = ON');
  onTestFinished(() => void sqlite.close());
  const before = migrations.slice(0, migrations.indexOf(timetableWords));
  migrate(sqlite, before);
  sqlite.exec(`
    INSERT INTO class (id, grade, letter, language, sort_key) VALUES (5, 7, 'А', 'ru', '7');
    INSERT INTO timetable (id, name, starts_on) VALUES (1, 'Весна', '2020-04-06');
    INSERT INTO timetable_lesson (timetable_id, class_id, weekday, number, subject_text, group_name, room)
      VALUES (1, 5, 1, 1, 'Физика', '', '');`);
  migrate(sqlite, [...before, timetableWords]);
  const count = (table: string) => sqlite.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
  expect(['timetable', 'timetable_lesson', 'timetable_word'].map(count)).toEqual([1, 1, 0]);
  sqlite.exec("INSERT INTO timetable_word (place, word, class_id) VALUES ('class', '7 альфа', 5)");
  expect(() => sqlite.exec("INSERT INTO timetable_word (place, word) VALUES ('class', '7 альфа')")).toThrow(/UNIQUE/);
  expect(() => sqlite.exec("INSERT INTO timetable_word (place, word) VALUES ('room', '12')")).toThrow(/CHECK/);
  sqlite.exec('DELETE FROM class');
  expect(count('timetable_word')).toBe(0);
});
