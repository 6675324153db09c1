import { existsSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { Problem } from '../../shared/problem.ts';
import { migrations as allSteps } from './migrations/index.ts';

/**
 * Brings a database file to the newest version: all missing steps in one exclusive transaction, or none of them. A file
 * with data is copied beside itself first. Throws a Problem for a file from a newer version of the program.
 */
export function migrate(sqlite: Database, steps: readonly string[] = allSteps): void {
  const version = sqlite.pragma('user_version', { simple: true }) as number;
  if (version > steps.length) throw new Problem('app.database.newer', { file: version, program: steps.length });
  if (version === steps.length) return;
  if (version > 0) copyBeside(sqlite, version);
  // With foreign keys on, rebuilding a table would silently delete the rows that refer to it; and the switch is
  // ignored inside a transaction.
  sqlite.pragma('foreign_keys = OFF');
  try {
    sqlite
      .transaction(() => {
        for (const step of steps.slice(version)) sqlite.exec(step);
        const broken = sqlite.pragma('foreign_key_check') as unknown[];
        if (broken.length > 0) throw new Error(`migration leaves ${broken.length} rows without their parent`);
        sqlite.pragma(`user_version = ${steps.length}`);
      })
      .exclusive();
  } finally {
    sqlite.pragma('foreign_keys = ON');
  }
}

function copyBeside(sqlite: Database, version: number): void {
  const copy = `${sqlite.name}.before-${version + 1}`;
  if (!existsSync(copy)) sqlite.exec(`VACUUM INTO '${copy.replaceAll("'", "''")}'`);
}
