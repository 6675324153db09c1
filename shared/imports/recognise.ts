import { fieldRules } from './field-rules.ts';
import type { FieldRule } from './field-words.ts';
import { type ImportKind, importKinds, type Mapping } from './imports.contract.ts';
import { plain } from './plain.ts';

interface Field {
  key: string;
  exact: Set<string>;
  /** Of one of these, all lists must be met. */
  stems: string[][][];
  not: string[];
  joins: boolean;
}

/** Stems are looked for at the beginning of a word: a blank goes before each, and before the heading. */
const wordStart = (stem: string) => ` ${plain(stem)}`;

const prepared = ({ key, exact, stems, orStems, not = [], join }: FieldRule): Field => ({
  key,
  exact: new Set(exact.split('|').map(plain)),
  stems: [stems, orStems].flatMap((lists) => (lists ? [lists.map((choice) => choice.map(wordStart))] : [])),
  not: not.map(wordStart),
  joins: join !== undefined,
});

const fields = Object.fromEntries(importKinds.map((kind) => [kind, fieldRules[kind].map(prepared)])) as Record<
  ImportKind,
  Field[]
>;

/** The keys of the fields of a kind, in the order of the mapping list. */
export const fieldKeys = (kind: ImportKind): string[] => fieldRules[kind].map(({ key }) => key);

/** How texts of several columns that fill one field are put together. */
export const joinOf = (kind: ImportKind, field: string): string =>
  fieldRules[kind].find(({ key }) => key === field)?.join ?? ' ';

/** What must be known to import a kind: of each list one group of fields must be there. */
const requirements: Record<ImportKind, { key: 'name' | 'class' | 'subject' | 'topic'; any: string[][] }[]> = {
  access: [{ key: 'name', any: [['fullName'], ['lastName', 'firstName'], ['code'], ['journalId']] }],
  students: [
    { key: 'name', any: [['fullName'], ['lastName', 'firstName']] },
    { key: 'class', any: [['className'], ['grade']] },
  ],
  staff: [{ key: 'name', any: [['fullName'], ['lastName', 'firstName']] }],
  classes: [{ key: 'class', any: [['className'], ['grade']] }],
  load: [
    { key: 'class', any: [['className'], ['grade']] },
    { key: 'subject', any: [['subject']] },
  ],
  lessons: [
    { key: 'class', any: [['grade'], ['classes']] },
    { key: 'subject', any: [['subject']] },
    { key: 'topic', any: [['topic']] },
  ],
};

/** The requirements that a mapping leaves open. */
export function unmetRequirements(kind: ImportKind, mapping: Mapping): ('name' | 'class' | 'subject' | 'topic')[] {
  const mapped = new Set(mapping.map(({ field }) => field));
  return requirements[kind]
    .filter(({ any }) => !any.some((group) => group.every((field) => mapped.has(field))))
    .map(({ key }) => key);
}

/** How surely a heading means a field: 1 for a known heading, less for one that only contains its words, 0 for none. */
function likeness(field: Field, heading: string, bare: string): number {
  if (field.exact.has(heading)) return 1;
  if (field.exact.has(bare)) return 0.95;
  const words = ` ${heading}`;
  const has = (stem: string) => words.includes(stem);
  if (field.not.some(has)) return 0;
  const met = field.stems.filter((lists) => lists.every((choice) => choice.some(has)));
  return Math.max(0, ...met.map((lists) => 0.6 + 0.1 * lists.length));
}

/** Stands between a heading over several columns and the heading of one of them. */
export const headingJoint = ' › ';

/** Every field that a heading may mean. Under `Законный представитель › ФИО` the upper heading decides what is meant. */
function meanings(known: readonly Field[], text: string): { field: string; confidence: number; joins: boolean }[] {
  const of = (heading: string) => {
    const [whole, bare] = [plain(heading), plain(heading.replace(/\([^)]*\)/g, ' '))];
    return new Map(whole === '' ? [] : known.map((field) => [field, likeness(field, whole, bare)] as const));
  };
  const whole = of(text);
  const lower = text.includes(headingJoint) ? of(text.split(headingJoint).at(-1)!) : undefined;
  const understood = [...whole.values()].some((confidence) => confidence > 0);
  return known.flatMap((field) => {
    const [own, below] = [whole.get(field) ?? 0, lower?.get(field) ?? 0];
    const confidence = understood ? (own > 0 ? Math.max(own, below * 0.97) : 0) : below * 0.9;
    return confidence > 0 ? [{ field: field.key, confidence, joins: field.joins }] : [];
  });
}

export interface Recognised {
  column: number;
  field: string;
  confidence: number;
}

/** The most likely field of each heading; a field is given to its best heading only, unless it can be joined. */
export function recogniseHeadings(kind: ImportKind, headings: readonly string[]): Recognised[] {
  const found = headings.flatMap((text, column) => meanings(fields[kind], text).map((one) => ({ ...one, column })));
  found.sort((a, b) => b.confidence - a.confidence || a.column - b.column);
  const taken = new Map<number, Recognised>();
  const owner = new Map<string, number>();
  for (const { column, field, confidence, joins } of found) {
    if (taken.has(column)) continue;
    const first = owner.get(field);
    // A heading merged over its columns stands above each of them: ФИО over surname, name and patronymic.
    const isMerged = first !== undefined && headings[first] === headings[column];
    if (first !== undefined && !joins && !isMerged) continue;
    taken.set(column, { column, field, confidence });
    owner.set(field, first ?? column);
  }
  return nameBesideSurname([...taken.values()].sort((a, b) => a.column - b.column));
}

/** `Name` alone is a full name, but beside a `Surname` it is the first name. */
function nameBesideSurname(found: Recognised[]): Recognised[] {
  const has = (field: string) => found.some((one) => one.field === field);
  if (!has('lastName') || has('firstName')) return found;
  return found.map((one) => (one.field === 'fullName' ? { ...one, field: 'firstName' } : one));
}

/** How well headings fit a kind of table: recognised columns count for it, unknown ones a little against it. */
export function fit(kind: ImportKind, headings: readonly string[]): number {
  const recognised = recogniseHeadings(kind, headings);
  const filled = headings.filter((heading) => heading !== '').length;
  const open = unmetRequirements(kind, recognised).length;
  const sum = recognised.reduce((total, { confidence }) => total + confidence, 0);
  return sum - 0.2 * (filled - recognised.length) - open;
}

/** The kind of table that headings fit best. */
export function guessKind(headings: readonly string[]): ImportKind {
  const ranked = importKinds.map((kind) => ({ kind, score: fit(kind, headings) }));
  return ranked.reduce((best, next) => (next.score > best.score ? next : best)).kind;
}
