import type { Database } from 'better-sqlite3';
import {
  CamelCasePlugin,
  type PluginTransformResultArgs,
  type QueryResult,
  type SqliteDatabase,
  type UnknownRow,
} from 'kysely';
import { breathe } from '../breathe.ts';

/** Rows turned into objects between two breaths: a few milliseconds. */
const slice = 500;

/** Rows as bare lists of values, with the names of their columns once. */
type BareRows = unknown[][] & { columns?: string[] };

/**
 * The database for Kysely. Rows leave SQLite as lists of values: as objects they take four times as long, which for a
 * table of 3,000 lines and 20 columns keeps the window waiting for 50 ms. `CamelCaseRows` makes objects of them.
 */
export function withBareRows(sqlite: Database): SqliteDatabase {
  return {
    close: () => sqlite.close(),
    prepare(sql) {
      const statement = sqlite.prepare<unknown[], unknown[]>(sql);
      return {
        reader: statement.reader,
        all(parameters) {
          const columns = statement.columns().map(({ name }) => name);
          return Object.assign(statement.raw().all(...parameters), { columns });
        },
        run: (parameters) => statement.run(...parameters),
        iterate: (parameters) => statement.iterate(...parameters),
      };
    },
  };
}

/** Names in camel case here, in snake case there; long answers are made in slices, so that the window stays free. */
export class CamelCaseRows extends CamelCasePlugin {
  override async transformResult(args: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    const bare = args.result.rows as unknown as BareRows;
    if (!bare.columns) return super.transformResult(args);
    const names = bare.columns.map((name) => this.camelCase(name));
    const rows: UnknownRow[] = [];
    for (const values of bare) {
      const row: UnknownRow = {};
      for (let place = 0; place < names.length; place++) row[names[place]!] = values[place];
      if (rows.push(row) % slice === 0) await breathe();
    }
    return { ...args.result, rows };
  }
}
