import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { DutyLayer, Entry } from '../../shared/duties/entry.ts';
import { Problem } from '../../shared/problem.ts';
import { catalogue } from '../period/catalogue.ts';
import { resource } from '../resources.ts';

const Entries = z.array(Entry.omit({ layer: true }));

function readLayer(path: string, clauseIds: ReadonlySet<string>): Entry[] {
  try {
    const layer = DutyLayer.parse(basename(path, '.json'));
    const entries = Entries.parse(JSON.parse(readFileSync(path, 'utf8')));
    const unknown = entries.flatMap(({ id, clauses }) => [id, ...clauses]).filter((id) => !clauseIds.has(id));
    if (unknown.length > 0) throw new Error(`no such clause: ${unknown.join(', ')}`);
    return entries.map((entry) => ({ ...entry, layer }));
  } catch (error) {
    throw new Problem('dutyCatalogue.damaged', { file: path }, { cause: error });
  }
}

/** Every duty of the files in a folder, one file for a layer. A file that cannot be trusted is refused as a whole. */
export function readDuties(folder: string, clauseIds: ReadonlySet<string>): Entry[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().flatMap((name) => readLayer(join(folder, name), clauseIds));
}

let known: Entry[] | undefined;

/** The duties that come with the program; read once. */
export function dutyCatalogue(): readonly Entry[] {
  known ??= readDuties(resource('catalogue', 'duties'), catalogue().clauseIds);
  return known;
}
