import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { Bilingual } from '../../shared/language.ts';
import { Clause, LegalDocument } from '../../shared/period/clause.ts';
import { FrostTable } from '../../shared/period/frost.ts';
import { Topic } from '../../shared/period/period.contract.ts';
import { Layer, type Profile } from '../../shared/period/profile.ts';
import { Question } from '../../shared/period/question.ts';
import { resource } from '../resources.ts';

export interface Catalogue {
  clauses: Clause[];
  clauseIds: ReadonlySet<string>;
  documents: LegalDocument[];
  topics: Topic[];
  profiles: Profile[];
  questions: Question[];
  frost: FrostTable;
}

const NamedLayers = z.object({
  key: z.string(),
  country: z.enum(['KZ', 'RU']),
  name: Bilingual,
  layers: z.array(z.string()),
});

function read<T extends z.ZodType>(schema: T, ...path: string[]): z.output<T> {
  return schema.parse(JSON.parse(readFileSync(resource('catalogue', ...path), 'utf8')));
}

/** Every file of a folder: a new document is one more file, and no program changes. */
function readAll<T extends z.ZodType>(schema: T, folder: string): z.output<T>[] {
  const names = readdirSync(resource('catalogue', folder)).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => read(schema, folder, name));
}

function profilesOf(layers: readonly Layer[]): Profile[] {
  return read(z.array(NamedLayers), 'profiles.json').map((named) => ({
    ...named,
    own: false,
    changes: [],
    layers: named.layers.map((key) => {
      const layer = layers.find((known) => known.key === key);
      if (!layer) throw new Error(`profile ${named.key} names the unknown layer ${key}`);
      return layer;
    }),
  }));
}

/** A clause twice, or a rule or question about a clause or topic that is not there, would lead a warning nowhere. */
function refuseGaps(catalogue: Omit<Catalogue, 'clauseIds'>, layers: readonly Layer[], ids: ReadonlySet<string>): void {
  if (ids.size !== catalogue.clauses.length) throw new Error('a clause stands twice in the catalogue');
  const topics = new Set(catalogue.topics.map(({ key }) => key));
  const rules = layers.flatMap((layer) => layer.rules);
  const wanted = [...rules.map(({ clause }) => clause), ...catalogue.questions.flatMap(({ clauses }) => clauses)];
  const unknown = [
    ...wanted.filter((id) => !ids.has(id)),
    ...rules.map(({ topic }) => topic).filter((topic) => !topics.has(topic)),
  ];
  if (unknown.length > 0) throw new Error(`the catalogue does not have ${unknown.join(', ')}`);
}

let known: Catalogue | undefined;

/** Clauses, documents, profiles and questions that come with the program; read once. */
export function catalogue(): Catalogue {
  if (known) return known;
  const layers = readAll(Layer, 'layers');
  const parts = {
    clauses: readAll(z.array(Clause), 'clauses').flat(),
    documents: read(z.array(LegalDocument), 'documents.json'),
    topics: read(z.array(Topic), 'topics.json'),
    profiles: profilesOf(layers),
    questions: read(z.array(Question), 'questions.json'),
    frost: read(FrostTable, 'frost.json'),
  };
  const clauseIds = new Set(parts.clauses.map(({ id }) => id));
  refuseGaps(parts, layers, clauseIds);
  known = { ...parts, clauseIds };
  return known;
}
