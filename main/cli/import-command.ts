import { mkdirSync, renameSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import {
  ImportKind,
  type ImportPlan,
  type ImportResult,
  type Mapping,
  type OpenedFile,
} from '../../shared/imports/imports.contract.ts';
import { plain } from '../../shared/imports/plain.ts';
import { fieldKeys } from '../../shared/imports/recognise.ts';
import type { RoomServices } from '../house.ts';
import { type Command, inSchool, type Order, weekOption } from './command.ts';
import { importOutcome } from './import-outcome.ts';
import { noMoreWords, WrongUsage } from './usage.ts';

/** `import KIND FILE`: as the import screen does it, with the columns that the program recognises or the user names. */
export const importCommand: Command = async (order) => {
  const [kindWord, file] = order.words;
  if (kindWord === undefined) throw new WrongUsage('cli.wrong.kind');
  const kind = ImportKind.options.find((known) => known === kindWord);
  if (!kind) throw new WrongUsage('cli.wrong.notKind', { name: kindWord });
  if (file === undefined) throw new WrongUsage('cli.wrong.file');
  noMoreWords(order.words, 2);
  const newClasses = readNewClasses(order);
  const week = order.values.week === undefined ? null : weekOption(order);
  const named = (order.values.map ?? []).map((text) => readMap(text, kind));
  return inSchool(order, async ({ rooms }) => {
    const opened = await openFile(order, rooms, resolve(file), kind);
    const { path, stamp, sheet } = opened;
    const plan: ImportPlan = { path, stamp, kind, sheet, mapping: applyMaps(opened, named), week, newClasses };
    const dryRun = order.values['dry-run'] === true;
    const result = await rooms.imports.run({ ...plan, dryRun }, order.work);
    const saved = await saveErrors(order, rooms, plan, result);
    return importOutcome(order, { opened, plan, result, saved });
  });
};

function readNewClasses({ values }: Order): ImportPlan['newClasses'] {
  const name = values['new-classes'];
  if (name === undefined || name === 'ru' || name === 'kk') return name ?? null;
  throw new WrongUsage('cli.wrong.language', { name });
}

interface NamedColumn {
  heading: string;
  field: string;
}

function readMap(text: string, kind: ImportKind): NamedColumn {
  const place = text.lastIndexOf('=');
  if (place < 1) throw new WrongUsage('cli.wrong.map', { name: text });
  const [heading, field] = [text.slice(0, place).trim(), text.slice(place + 1).trim()];
  const fields = fieldKeys(kind);
  if (field !== '' && !fields.includes(field))
    throw new WrongUsage('cli.wrong.field', { name: field, fields: fields.join(', ') });
  return { heading, field };
}

/** Opens the file at the sheet that was named. */
async function openFile(
  { values, work }: Order,
  rooms: RoomServices,
  path: string,
  kind: ImportKind,
): Promise<OpenedFile> {
  const opened = await rooms.imports.open({ path, kind, sheet: null }, work);
  const name = values.sheet;
  if (name === undefined) return opened;
  const byName = opened.sheets.findIndex((sheet) => plain(sheet.name) === plain(name));
  const sheet = byName >= 0 ? byName : /^\d+$/.test(name) ? Number(name) - 1 : -1;
  if (!opened.sheets[sheet]) {
    throw new WrongUsage('cli.wrong.sheet', { name, sheets: opened.sheets.map((one) => one.name).join(', ') });
  }
  return sheet === opened.sheet ? opened : rooms.imports.open({ path, kind, sheet }, work);
}

/** The recognised columns, changed as the user says: a field that is given to a column is taken from all others. */
function applyMaps(opened: OpenedFile, named: readonly NamedColumn[]): Mapping {
  const changes = named.map(({ heading, field }) => ({ column: findColumn(opened, heading), field }));
  const given = new Set(changes.map(({ field }) => field));
  const fields = new Map(
    opened.headings.map(({ column, field }) => [column, field && given.has(field) ? null : field]),
  );
  for (const { column, field } of changes) fields.set(column, field);
  return [...fields].flatMap(([column, field]) => (field ? [{ column, field }] : []));
}

/** A column by its heading or by its number from 1. */
function findColumn({ headings }: OpenedFile, name: string): number {
  const found =
    headings.find(({ text }) => text === name) ??
    headings.find(({ text }) => plain(text) === plain(name) && plain(name) !== '') ??
    (/^\d+$/.test(name) ? headings.find(({ column }) => column === Number(name) - 1) : undefined);
  if (found) return found.column;
  throw new WrongUsage('cli.wrong.heading', { name, headings: headings.map(({ text }) => text).join(', ') });
}

/** Saves the skipped lines under the name that the user gave. */
async function saveErrors(
  { values, language, work }: Order,
  rooms: RoomServices,
  plan: ImportPlan,
  result: ImportResult,
) {
  if (!values.errors || result.counts.skipped === 0) return null;
  const to = resolve(/\.xlsx$/i.test(values.errors) ? values.errors : `${values.errors}.xlsx`);
  mkdirSync(dirname(to), { recursive: true });
  const saved = await rooms.imports.saveSkipped({ ...plan, folder: dirname(to), language }, work);
  renameSync(saved.path, to);
  return { rows: saved.rows, path: to };
}
