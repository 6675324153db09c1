import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '../../main/database/migrate.ts';
import { access } from '../../main/database/migrations/003-access.ts';
import { migrations } from '../../main/database/migrations/index.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('Answers from before become the first lines of the history and stay what is known', () => {
  const sqlite = new SqliteDatabase(join(temporaryFolder(), 'school.sqlite'));
  for (const step of migrations.slice(0, migrations.indexOf(access))) sqlite.exec(step);
  sqlite.exec(`
    INSERT INTO class (id, grade, letter, language, sort_key) VALUES (1, 7, 'А', 'ru', '7');
    INSERT INTO student (id, class_id, last_name, first_name, sort_key, search)
      VALUES (1, 1, 'Ә', 'Б', '1', ''), (2, 1, 'В', 'Г', '2', ''), (3, 1, 'Д', 'Е', '3', '');
    INSERT INTO access (student_id, internet, device, channel_override, override_reason, asked_on) VALUES
      (1, 0, 1, NULL, '', '2020-04-03'), (2, NULL, NULL, 'paper', 'так решили', NULL), (3, 1, NULL, NULL, '', NULL);`);
  sqlite.pragma(`user_version = ${migrations.indexOf(access)}`);
  migrate(sqlite, migrations);
  const past = sqlite.prepare('SELECT student_id, asked_at, source, answers FROM access_answer ORDER BY id').all() as { answers: string }[];
  expect(past.map(({ answers, ...row }) => ({ ...row, ...JSON.parse(answers) }))).toMatchObject([
    { student_id: 1, asked_at: '2020-04-03', source: 'before', internet: false, device: true, tv: null },
    { student_id: 3, source: 'before', internet: true, device: null },
  ]);
  const known = sqlite.prepare('SELECT student_id, internet, channel_override, override_reason, tv_channels FROM access ORDER BY id').all();
  expect(known).toEqual([
    { student_id: 1, internet: 0, channel_override: null, override_reason: '', tv_channels: '' },
    { student_id: 2, internet: null, channel_override: 'paper', override_reason: 'так решили', tv_channels: '' },
    { student_id: 3, internet: 1, channel_override: null, override_reason: '', tv_channels: '' },
  ]);
  sqlite.close();
}); // biome-ignore format: one line for a query
