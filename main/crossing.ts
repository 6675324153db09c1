import { z } from 'zod';
import type { Answer, Crossing } from '../shared/rpc.ts';
import { inSlices } from './breathe.ts';

/** Entries of a list checked or written between two breaths: some ten milliseconds. */
const slice = 500;

const isLong = (value: unknown): value is unknown[] => Array.isArray(value) && value.length > slice;
const isBytes = (value: unknown) => value instanceof Uint8Array;
/** The lists of an object that are long. */
const longParts = (value: unknown): [string, unknown[]][] =>
  typeof value === 'object' && value !== null ? Object.entries(value).filter(([, part]) => isLong(part)) : [];

/**
 * Checks what goes out of the door against its contract. Long lists, alone or as parts of an object, are checked in
 * slices, so that the window stays free.
 */
export async function checkOutput(schema: z.ZodType, value: unknown): Promise<unknown> {
  if (schema instanceof z.ZodArray && isLong(value)) return checkList(schema, value);
  if (!(schema instanceof z.ZodObject)) return schema.parse(value);
  const long = longParts(value).filter(([name]) => schema.shape[name] instanceof z.ZodArray);
  const emptied = Object.fromEntries(long.map(([name]) => [name, []]));
  const checked = schema.parse(long.length > 0 ? { ...(value as object), ...emptied } : value);
  for (const [name, part] of long) Object.assign(checked, { [name]: await checkList(schema.shape[name], part) });
  return checked;
}

const checkList = async (schema: z.ZodType, list: readonly unknown[]) =>
  (await inSlices(list, slice, (part) => schema.parse(part) as unknown[])).flat();

/** What crosses at once, and the parts of its long lists in the order in which the page takes them. */
interface Crossed {
  crossing: Crossing;
  parts: unknown[][];
}

/** An answer as text (see `Crossing`); papers, which are bytes or hold them, as they are. */
export function toCrossing(answer: Answer): Crossed {
  if (!answer.ok || isBytes(answer.value) || Object.values(answer.value ?? {}).some(isBytes))
    return { crossing: answer, parts: [] };
  const value = answer.value ?? null;
  const long: [string | null, unknown[]][] = isLong(value) ? [[null, value]] : longParts(value);
  const emptied = Object.fromEntries(long.map(([name]) => [name, []]));
  const short = long.length === 0 ? value : isLong(value) ? [] : { ...value, ...emptied };
  const lists = long.map(([name, list]) => ({ name, parts: Math.ceil(list.length / slice) }));
  return { crossing: { ok: true, text: JSON.stringify(short), lists }, parts: long.flatMap(([, list]) => cut(list)) };
}

const cut = (list: readonly unknown[]) =>
  Array.from({ length: Math.ceil(list.length / slice) }, (_, part) => list.slice(part * slice, (part + 1) * slice));
