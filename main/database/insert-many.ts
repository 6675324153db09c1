import { sql } from 'kysely';
import type { Trx } from './store.ts';

/** Rows of one statement: enough to be quick, few enough to be over in a few milliseconds. */
const together = 200;

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * Stores many rows of one shape in a table. They go in as JSON: a list of values would be a statement of thousands of
 * parameters, and preparing that costs more than storing the rows. Calls `pace` between slices.
 */
export async function insertMany(
  trx: Trx,
  table: string,
  rows: readonly Record<string, string | number | null>[],
  pace: () => Promise<void>,
): Promise<void> {
  const names = Object.keys(rows[0] ?? {});
  const columns = sql.join(names.map((name) => sql.ref(snake(name))));
  const values = sql.join(names.map((_, place) => sql`value ->> ${sql.lit(place)}`));
  for (let from = 0; from < rows.length; from += together) {
    const json = JSON.stringify(rows.slice(from, from + together).map((row) => names.map((name) => row[name])));
    await sql`INSERT INTO ${sql.table(table)} (${columns}) SELECT ${values} FROM json_each(${json})`.execute(trx);
    await pace();
  }
}
