import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import SqliteDatabase, { type Database } from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { Problem } from '../../shared/problem.ts';
import { migrate } from './migrate.ts';
import { CamelCaseRows, withBareRows } from './quick-rows.ts';
import type { Schema } from './schema.ts';
import { createStore, type Store } from './store.ts';
import { logChanges } from './undo.ts';

/** SQLite file-format mark of this product ("Zavu"), so that somebody else's database is not migrated by mistake. */
const applicationId = 0x5a617675;

/** Files up to this size (bytes) are checked whole at each start: some tens of milliseconds. Larger ones by `check`. */
const quickCheckLimit = 64 * 1024 * 1024;

/**
 * Opens (or makes) a school's database. Every way in which this can fail ends in a Problem that says what happened:
 * newer, damaged, locked, read-only, not ours, folder missing. The file is never changed when opening fails.
 */
export function openStore(file: string): Store {
  const isNew = !existsSync(file);
  let sqlite: Database | undefined;
  try {
    mkdirSync(dirname(file), { recursive: true });
    if (!isNew) accessSync(file, constants.R_OK | constants.W_OK);
    sqlite = new SqliteDatabase(file, { timeout: 5_000 });
    recogniseFile(sqlite, isNew);
    sqlite.exec('BEGIN IMMEDIATE; ROLLBACK'); // may we write, and nobody else does? Rights of the file alone do not tell
    sqlite.pragma('journal_mode = WAL');
    sqlite.pragma('synchronous = FULL'); // a committed change survives a power cut
    sqlite.pragma('foreign_keys = ON');
    migrate(sqlite);
    logChanges(sqlite);
  } catch (error) {
    sqlite?.close();
    throw problemOf(error, file);
  }
  const dialect = new SqliteDialect({ database: withBareRows(sqlite) });
  const db = new Kysely<Schema>({ dialect, plugins: [new CamelCaseRows()] });
  return createStore(sqlite, db);
}

function recogniseFile(sqlite: Database, isNew: boolean): void {
  if (isNew) {
    sqlite.pragma(`application_id = ${applicationId}`);
    return;
  }
  const mark = sqlite.pragma('application_id', { simple: true });
  if (mark !== applicationId) throw new Problem('app.database.foreign', { path: sqlite.name });
  if (statSync(sqlite.name).size > quickCheckLimit) return;
  const [first] = sqlite.pragma('quick_check(1)') as { quick_check: string }[];
  if (first?.quick_check !== 'ok') throw new Problem('app.database.damaged', { path: sqlite.name });
}

function problemOf(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) return new Problem('app.database.damaged', { path }, { cause: error });
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return new Problem('app.database.locked', { path }, { cause: error });
  if (/^(SQLITE_READONLY|EACCES|EPERM|EROFS)/.test(code))
    return new Problem('app.database.readOnly', { path }, { cause: error });
  if (/^(SQLITE_CANTOPEN|ENOENT|ENOTDIR|EISDIR|EEXIST)/.test(code))
    return new Problem('app.database.unreachable', { path }, { cause: error });
  if (/^(SQLITE_FULL|ENOSPC)/.test(code)) return new Problem('app.database.diskFull', { path }, { cause: error });
  return error;
}
