import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../main/database/open.ts';
import { Problem } from '../../shared/problem.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const digest = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

function refusalOf(file: string): Problem {
  try {
    void openStore(file).close();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('the file opened');
}

async function schoolFile(): Promise<string> {
  const file = join(temporaryFolder(), 'school.sqlite');
  await openStore(file).close();
  return file;
}

/** Changes a school file behind the program's back. */
function tamper(file: string, sql: string): void {
  const sqlite = new SqliteDatabase(file);
  sqlite.exec(sql);
  sqlite.close();
}

/** Rights of files mean nothing to the administrator, so the test goes on as somebody else for a while. */
function asOrdinaryUser(): void {
  if (process.getuid?.() !== 0) return;
  process.seteuid?.(65_534);
  onTestFinished(() => process.seteuid?.(0));
}

describe('opening a school file', () => {
  test('a new file gets the mark of the product, write-ahead log and foreign keys', async () => {
    const file = join(temporaryFolder(), 'deep', 'folder', 'school.sqlite');
    const store = openStore(file);
    const school = await store.db.selectFrom('school').select('id').execute();
    expect(school).toEqual([{ id: 1 }]);
    expect(store.checkIntegrity()).toEqual([]);
    await store.close();
    const sqlite = new SqliteDatabase(file, { readonly: true });
    expect(sqlite.pragma('application_id', { simple: true })).toBe(0x5a617675);
    expect(sqlite.pragma('journal_mode', { simple: true })).toBe('wal');
    sqlite.close();
  });

  test('what was written is there after opening again', async () => {
    const file = await schoolFile();
    const first = openStore(file);
    await first.change('school', 'saveSchool', {}, (trx) =>
      trx.updateTable('school').set({ nameKk: 'Көкжиек' }).execute(),
    );
    await first.close();
    const again = openStore(file);
    expect(await again.db.selectFrom('school').select('nameKk').executeTakeFirst()).toEqual({ nameKk: 'Көкжиек' });
    await again.close();
  });

  test('a file from a newer version is refused with both versions named and stays as it is', async () => {
    const file = await schoolFile();
    tamper(file, 'PRAGMA user_version = 99');
    const before = digest(file);
    const refusal = refusalOf(file);
    expect(refusal.key).toBe('app.database.newer');
    expect(refusal.values['file']).toBe(99);
    expect(digest(file)).toBe(before);
  });

  test("somebody else's database is refused and stays as it is", () => {
    const file = join(temporaryFolder(), 'contacts.sqlite');
    tamper(file, 'CREATE TABLE contact (name TEXT)');
    const before = digest(file);
    expect(refusalOf(file).key).toBe('app.database.foreign');
    expect(digest(file)).toBe(before);
    expect(existsSync(`${file}-wal`)).toBe(false);
  });

  test('an empty file is refused, not filled', () => {
    const file = join(temporaryFolder(), 'empty.sqlite');
    writeFileSync(file, '');
    expect(refusalOf(file).key).toBe('app.database.foreign');
    expect(readFileSync(file).length).toBe(0);
  });

  test.each([
    ['a text', (file: string) => writeFileSync(file, 'Список учеников 7 «Б»\n'.repeat(100))],
    ['cut off in the middle', (file: string) => truncateSync(file, Math.floor(readFileSync(file).length / 2))],
    ['overwritten inside', (file: string) => writeFileSync(file, overwritten(readFileSync(file)))],
  ])('a damaged file is refused and left for rescue: %s', async (_what, damage) => {
    const file = await schoolFile();
    damage(file);
    const before = digest(file);
    const refusal = refusalOf(file);
    expect(refusal.key).toBe('app.database.damaged');
    expect(refusal.values['path']).toBe(file);
    expect(digest(file)).toBe(before);
  });

  test('a file that another program holds is called locked', async () => {
    const file = await schoolFile();
    const other = new SqliteDatabase(file);
    other.pragma('locking_mode = EXCLUSIVE');
    other.exec('BEGIN EXCLUSIVE');
    onTestFinished(() => void other.close());
    expect(refusalOf(file).key).toBe('app.database.locked');
  });

  test('a file that may not be written is called read-only', async () => {
    const file = await schoolFile();
    chmodSync(join(file, '..'), 0o755);
    chmodSync(file, 0o444);
    asOrdinaryUser();
    expect(refusalOf(file).key).toBe('app.database.readOnly');
  });

  test('a file in a folder that may not be written is called read-only', async () => {
    const file = await schoolFile();
    chmodSync(file, 0o666);
    chmodSync(join(file, '..'), 0o555);
    asOrdinaryUser();
    expect(refusalOf(file).key).toBe('app.database.readOnly');
  });

  test('a folder, or a place that cannot be, is called unreachable', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'school.sqlite'));
    writeFileSync(join(folder, 'note.txt'), '');
    expect(refusalOf(join(folder, 'school.sqlite')).key).toBe('app.database.unreachable');
    expect(refusalOf(join(folder, 'note.txt', 'school.sqlite')).key).toBe('app.database.unreachable');
  });
});

function overwritten(bytes: Buffer): Buffer {
  bytes.fill(0xa5, 4096 * 3, 4096 * 9);
  return bytes;
}
