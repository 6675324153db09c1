import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { migrate } from '../../main/database/migrate.ts';
import { staffLanguage } from '../../main/database/migrations/015-staff-language.ts';
import { migrations } from '../../main/database/migrations/index.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('Staff from before has no language of papers yet, and none but the two can be given', () => {
  const sqlite = new SqliteDatabase(join(temporaryFolder(), 'school.sqlite'));
  onTestFinished(() => void sqlite.close());
  const before = migrations.slice(0, migrations.indexOf(staffLanguage));
  migrate(sqlite, before);
  sqlite.exec("INSERT INTO staff (id, last_name, first_name, sort_key, search) VALUES (3, 'Әлімова', 'Айша', 'a', '')");
  migrate(sqlite, [...before, staffLanguage]);
  const language = () => sqlite.prepare('SELECT language FROM staff WHERE id = 3').pluck().get();
  expect(language()).toBeNull();
  sqlite.exec("UPDATE staff SET language = 'kk'");
  expect(language()).toBe('kk');
  expect(() => sqlite.exec("UPDATE staff SET language = 'en'")).toThrow(/CHECK/);
});
