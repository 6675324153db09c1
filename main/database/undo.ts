import type { Database } from 'better-sqlite3';

// Undo by triggers, as sqlite.org/undoredo.html describes: while a change is being made, each touched row leaves the
// statement that would bring it back. The triggers are temporary (they live in this connection), so the file stays an
// ordinary database that any tool can open.

// The last two are written for whoever asks later who did it: an undo must not wipe that out.
const unlogged = new Set(['change', 'change_step', 'sqlite_sequence', 'setting', 'absence_switch', 'health_look']);

/** Puts the change log on every table of the school. Call once after opening, when migrations have run. */
export function logChanges(sqlite: Database): void {
  sqlite.exec('CREATE TEMP TABLE change_now (id INTEGER NOT NULL)');
  const tables = sqlite
    .prepare("SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all() as string[];
  for (const table of tables) if (!unlogged.has(table)) sqlite.exec(triggers(sqlite, table));
}

function triggers(sqlite: Database, table: string): string {
  const columns = (sqlite.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name);
  const quoted = columns.map((name) => `quote(old."${name}")`).join(" || ',' || ");
  const pairs = columns.map((name) => `'"${name}"=' || quote(old."${name}")`).join(" || ',' || ");
  const changed = columns.map((name) => `old."${name}" IS NOT new."${name}"`).join(' OR ');
  const log = (event: string, row: 'old' | 'new', inverse: string, when = '') => `
    CREATE TEMP TRIGGER log_${table}_${event} AFTER ${event} ON main."${table}"
    WHEN EXISTS (SELECT 1 FROM temp.change_now) ${when}
    BEGIN
      INSERT INTO change_step (change_id, table_name, row_id, inverse)
      SELECT id, '${table}', ${row}.id, ${inverse} FROM temp.change_now;
    END;`;
  return [
    log('INSERT', 'new', `'DELETE FROM "${table}" WHERE id=' || new.id`),
    log('UPDATE', 'old', `'UPDATE "${table}" SET ' || ${pairs} || ' WHERE id=' || new.id`, `AND (${changed})`),
    log(
      'DELETE',
      'old',
      `'INSERT INTO "${table}" (${columns.map((c) => `"${c}"`).join(',')}) VALUES (' || ${quoted} || ')'`,
    ),
  ].join('\n');
}
