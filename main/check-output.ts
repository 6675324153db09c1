import { z } from 'zod';
import { breathe } from './breathe.ts';

/** Entries checked between two breaths: some ten milliseconds. */
const slice = 500;

/**
 * Checks what goes out of the door against its contract. Long lists, alone or as parts of an object, are checked in
 * slices, so that the window stays free.
 */
export async function checkOutput(schema: z.ZodType, value: unknown): Promise<unknown> {
  if (schema instanceof z.ZodArray && Array.isArray(value) && value.length > slice) return checkList(schema, value);
  if (!(schema instanceof z.ZodObject) || typeof value !== 'object' || value === null) return schema.parse(value);
  const long = Object.entries(value).filter(
    ([name, part]) => Array.isArray(part) && part.length > slice && schema.shape[name] instanceof z.ZodArray,
  );
  if (long.length === 0) return schema.parse(value);
  const emptied = Object.fromEntries(long.map(([name]) => [name, []]));
  const checked = schema.parse({ ...value, ...emptied }) as Record<string, unknown>;
  for (const [name, part] of long) checked[name] = await checkList(schema.shape[name] as z.ZodArray, part as unknown[]);
  return checked;
}

async function checkList(schema: z.ZodArray, list: readonly unknown[]): Promise<unknown[]> {
  const checked: unknown[] = [];
  for (let from = 0; from < list.length; from += slice) {
    checked.push(...schema.parse(list.slice(from, from + slice)));
    await breathe();
  }
  return checked;
}
