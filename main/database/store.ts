import type { Database } from 'better-sqlite3';
import { type Kysely, sql, type Transaction } from 'kysely';
import { Problem, type ProblemValues } from '../../shared/problem.ts';
import type { Announcement } from '../../shared/rpc.ts';
import { breathe } from '../breathe.ts';
import type { Schema } from './schema.ts';

export type Db = Kysely<Schema>;
export type Trx = Transaction<Schema>;

/** Undo reaches back this many changes; older ones stay done. */
const keptChanges = 300;

/** The school's database: read it through `db`, change it only through `change`, which makes every change undoable. */
export interface Store {
  readonly db: Db;
  readonly file: string;
  /** Runs `make` in one transaction, logs what it touched under `room.action` and announces it after the commit. */
  change<T>(
    room: string,
    action: string,
    detail: ProblemValues,
    make: (trx: Trx, changeId: number) => Promise<T>,
  ): Promise<T>;
  /** Takes a change back (or, given an undo, does it again). Throws a Problem when later changes touched the same rows. */
  undo(changeId: number): Promise<void>;
  onChange(listener: (announcement: Announcement) => void): () => void;
  /** The result of SQLite's own check of the whole file: an empty list when it is sound. */
  checkIntegrity(): string[];
  close(): Promise<void>;
}

export function createStore(sqlite: Database, db: Db): Store {
  const listeners = new Set<(announcement: Announcement) => void>();
  const announce = (announcement: Announcement) => {
    for (const listener of listeners) listener(announcement);
  };

  const log = async (trx: Trx, room: string, action: string, detail: ProblemValues, undoes: number | null) => {
    const { id } = await trx
      .insertInto('change')
      .values({
        room,
        action,
        detail: JSON.stringify(detail),
        madeAt: new Date().toISOString(),
        undoes,
        undoneBy: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await trx
      .deleteFrom('changeStep')
      .where('changeId', '<=', id - keptChanges)
      .execute();
    await sql`INSERT INTO temp.change_now (id) VALUES (${id})`.execute(trx);
    return id;
  };
  const endLog = (trx: Trx) => sql`DELETE FROM temp.change_now`.execute(trx);

  return {
    db,
    file: sqlite.name,
    async change(room, action, detail, make) {
      const [id, value] = await db.transaction().execute(async (trx) => {
        const id = await log(trx, room, action, detail, null);
        const value = await make(trx, id);
        await endLog(trx);
        return [id, value] as const;
      });
      announce({ id, room, action, detail });
      return value;
    },
    async undo(changeId) {
      try {
        announce(await db.transaction().execute((trx) => takeBack(trx, changeId, log, endLog)));
      } catch (error) {
        // Its place is taken by now (the same class made anew), or later rows hang on what would go.
        const code = error instanceof Error && 'code' in error ? String(error.code) : '';
        throw code.startsWith('SQLITE_CONSTRAINT') ? new Problem('changes.cannotUndo', {}, { cause: error }) : error;
      }
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    checkIntegrity() {
      const found = sqlite.pragma('integrity_check') as { integrity_check: string }[];
      const orphans = sqlite.pragma('foreign_key_check') as { table: string; rowid: number }[];
      return [
        ...found.map((row) => row.integrity_check).filter((line) => line !== 'ok'),
        ...orphans.map((row) => `${row.table} ${row.rowid}`),
      ];
    },
    async close() {
      await db.destroy();
      sqlite.close(); // Kysely leaves a file open that it was never asked about
    },
  };
}

type Log = (trx: Trx, room: string, action: string, detail: ProblemValues, undoes: number | null) => Promise<number>;

async function takeBack(trx: Trx, changeId: number, log: Log, endLog: (trx: Trx) => Promise<unknown>) {
  const change = await trx.selectFrom('change').selectAll().where('id', '=', changeId).executeTakeFirst();
  if (!change || change.undoneBy !== null) throw new Problem('changes.alreadyUndone');
  const steps = await trx
    .selectFrom('changeStep')
    .select(['inverse'])
    .where('changeId', '=', changeId)
    .orderBy('id', 'desc')
    .execute();
  if (steps.length === 0 || (await touchedLater(trx, changeId))) throw new Problem('changes.cannotUndo');
  await sql`PRAGMA defer_foreign_keys = ON`.execute(trx); // rows come back in any order; checked at the commit
  const detail = JSON.parse(change.detail) as ProblemValues;
  const id = await log(trx, change.room, change.action, detail, changeId);
  for (const [place, { inverse }] of steps.entries()) {
    await sql.raw(inverse).execute(trx);
    if (place % 100 === 99) await breathe();
  }
  await endLog(trx);
  if (await touchedMore(trx, id, changeId)) throw new Problem('changes.cannotUndo');
  await trx.updateTable('change').set({ undoneBy: id }).where('id', '=', changeId).execute();
  if (change.undoes !== null)
    await trx.updateTable('change').set({ undoneBy: null }).where('id', '=', change.undoes).execute();
  return { id, room: change.room, action: change.action, detail, undoes: changeId };
}

/** Has a later change, which still stands, touched a row of this one? (An undo and what it undid cancel out.) */
async function touchedLater(trx: Trx, changeId: number): Promise<boolean> {
  const { rows } = await sql`
    SELECT 1 FROM change_step mine JOIN change_step later USING (table_name, row_id)
    JOIN change ON change.id = later.change_id
    WHERE mine.change_id = ${changeId} AND later.change_id > ${changeId}
      AND change.undone_by IS NULL AND (change.undoes IS NULL OR change.undoes < ${changeId})
    LIMIT 1`.execute(trx);
  return rows.length > 0;
}

/** Has the undo, by a cascade, touched rows that the change itself had not: later work that hangs on it? */
async function touchedMore(trx: Trx, undoId: number, changeId: number): Promise<boolean> {
  const { rows } = await sql`
    SELECT table_name, row_id FROM change_step WHERE change_id = ${undoId}
    EXCEPT SELECT table_name, row_id FROM change_step WHERE change_id = ${changeId}
    LIMIT 1`.execute(trx);
  return rows.length > 0;
}
