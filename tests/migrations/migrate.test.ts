import { existsSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase, { type Database } from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { migrate } from '../../main/database/migrate.ts';
import { migrations } from '../../main/database/migrations/index.ts';
import { Problem } from '../../shared/problem.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const parents = 'CREATE TABLE parent (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;';
const children = `CREATE TABLE child (
  id INTEGER PRIMARY KEY, parent_id INTEGER NOT NULL REFERENCES parent(id) ON DELETE CASCADE
) STRICT;`;
const rebuilt = `CREATE TABLE new_parent (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT NOT NULL DEFAULT '') STRICT;
  INSERT INTO new_parent (id, name) SELECT id, name FROM parent;
  DROP TABLE parent;
  ALTER TABLE new_parent RENAME TO parent;`;

function database(): Database {
  const sqlite = new SqliteDatabase(join(temporaryFolder(), 'school.sqlite'));
  sqlite.pragma('foreign_keys = ON');
  onTestFinished(() => void sqlite.close());
  return sqlite;
}
const version = (sqlite: Database) => sqlite.pragma('user_version', { simple: true });
const count = (sqlite: Database, table: string) => sqlite.prepare(`SELECT count(*) FROM ${table}`).pluck().get();

describe('bringing a file to the newest version', () => {
  test('only the missing steps are made', () => {
    const sqlite = database();
    migrate(sqlite, [parents]);
    sqlite.exec("INSERT INTO parent (name) VALUES ('Ә')");
    migrate(sqlite, [parents, children]);
    expect(version(sqlite)).toBe(2);
    expect(count(sqlite, 'parent')).toBe(1);
    migrate(sqlite, [parents, children]);
    expect(version(sqlite)).toBe(2);
  });

  test('a step that fails leaves the file as it was, even after steps that went well', () => {
    const sqlite = database();
    migrate(sqlite, [parents]);
    expect(() => migrate(sqlite, [parents, children, 'CREATE TABLE parent (id INTEGER)'])).toThrow();
    expect(version(sqlite)).toBe(1);
    expect(() => count(sqlite, 'child')).toThrow(/no such table/);
    expect(sqlite.pragma('foreign_keys', { simple: true })).toBe(1);
  });

  test('rebuilding a table keeps the rows that refer to it', () => {
    const sqlite = database();
    migrate(sqlite, [parents, children]);
    sqlite.exec("INSERT INTO parent (id, name) VALUES (7, 'Ғ'); INSERT INTO child (parent_id) VALUES (7), (7)");
    migrate(sqlite, [parents, children, rebuilt]);
    expect(count(sqlite, 'child')).toBe(2);
    expect(sqlite.prepare('SELECT name, note FROM parent').get()).toEqual({ name: 'Ғ', note: '' });
  });

  test('a step that leaves rows without their parent is taken back', () => {
    const sqlite = database();
    migrate(sqlite, [parents, children]);
    sqlite.exec("INSERT INTO parent (id, name) VALUES (7, 'Қ'); INSERT INTO child (parent_id) VALUES (7)");
    expect(() => migrate(sqlite, [parents, children, 'DELETE FROM parent'])).toThrow(/without their parent/);
    expect(version(sqlite)).toBe(2);
    expect(count(sqlite, 'parent')).toBe(1);
  });

  test('a file with data is copied beside itself before the first step', () => {
    const sqlite = database();
    migrate(sqlite, [parents]);
    expect(existsSync(`${sqlite.name}.before-1`)).toBe(false);
    sqlite.exec("INSERT INTO parent (name) VALUES ('Ө')");
    migrate(sqlite, [parents, children]);
    const copy = new SqliteDatabase(`${sqlite.name}.before-2`, { readonly: true });
    expect(version(copy)).toBe(1);
    expect(count(copy, 'parent')).toBe(1);
    copy.close();
  });

  test('a file from a newer version is refused', () => {
    const sqlite = database();
    migrate(sqlite, [parents, children]);
    expect(() => migrate(sqlite, [parents])).toThrow(Problem);
    expect(version(sqlite)).toBe(2);
  });
});

describe('the tables of the school', () => {
  const sqlite = new SqliteDatabase(':memory:');
  for (const step of migrations) sqlite.exec(step);
  const tables = sqlite.prepare("SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%'").all() as { name: string; strict: number }[]; // biome-ignore format: one statement

  test.each(tables)('$name is strict and has a number of its own for each row', ({ name, strict }) => {
    expect(strict).toBe(1);
    const columns = sqlite.pragma(`table_info(${name})`) as { name: string; type: string; pk: number }[];
    expect(columns.find((column) => column.pk > 0)).toMatchObject({ name: 'id', type: 'INTEGER' });
  });

  test.each(tables)('a row that $name refers to is found from both sides without reading everything', ({ name }) => {
    const references = sqlite.pragma(`foreign_key_list(${name})`) as { from: string; on_delete: string }[];
    const indexes = (sqlite.pragma(`index_list(${name})`) as { name: string }[]).map(
      (index) => (sqlite.pragma(`index_info(${index.name})`) as { name: string }[])[0]?.name,
    );
    const large = [
      'student',
      'access',
      'teaching_load',
      'lesson_sheet_class',
      'change_step',
      'staff_role',
      'staff_subject',
    ];
    if (!large.includes(name)) return;
    const cascading = references.filter(({ on_delete }) => on_delete !== 'NO ACTION');
    for (const { from } of cascading) expect(indexes, `${name}.${from}`).toContain(from);
  });
});
