import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue } from '../../main/period/catalogue.ts';
import { missingFields, missingOf } from '../../shared/lessons/readiness.ts';
import { documentOf } from '../../shared/period/clause.ts';
import { emptyHouse, work } from '../people/test-house.ts';

const pattern =
  /\b(?:O141|MRO|MR|ALM|SYK|KEM)-\d[0-9A-Za-z.]*[0-9A-Za-z]|\b(?:O141|MRO|MR|ALM|SYK|KEM)-(?:E|R|T|END|STU|PAR|NT|PSY)\.[0-9A-Za-z.]*[0-9A-Za-z]/g;
/** Clauses that a test invents to see them refused. */
const invented = new Set(['MR-99.1']);

/** A clause, or a heading over clauses: MR-14.4 stands over MR-14.4a and MR-14.4b. */
function isKnown(id: string): boolean {
  return catalogue().clauses.some(
    (clause) => clause.id === id || /^[.a-z]/.test(clause.id.startsWith(id) ? clause.id.slice(id.length) : ' '),
  );
}

test('X02 Every clause that the program names anywhere stands in the catalogue', () => {
  const files = execFileSync(
    'git',
    ['ls-files', '-z', 'main', 'shared', 'renderer', 'resources/catalogue', 'scripts', 'tests'],
    { encoding: 'utf8' },
  )
    .split('\0')
    .filter((name) => /\.(tsx?|json|mjs)$/.test(name) && existsSync(name));
  const named = files.flatMap((name) =>
    [...readFileSync(name, 'utf8').matchAll(pattern)].map(([id]) => ({ name, id })),
  );
  expect(named.length).toBeGreaterThan(400);
  expect(named.filter(({ id }) => !isKnown(id) && !invented.has(id))).toEqual([]);
});

test('X02 Every clause of a stored profile, of a warning and of a missing part opens', async () => {
  const { store, rooms } = await emptyHouse();
  await rooms.period.copyProfile({ key: 'kz-2020-almaty', name: 'Копия' }, work);
  const rows = await store.db.selectFrom('ownProfile').select('content').execute();
  const stored = rows.flatMap(({ content }) => [...content.matchAll(/"clause":"([^"]+)"/g)].map(([, id = '']) => id));
  const nothing = {
    topic: '',
    pages: '',
    notes: { type: 'doc' as const, content: [] },
    questions: [],
    feedback: '',
    minutes: null,
    dueOn: null,
  };
  const missing = missingOf(nothing as never);
  expect(missing.map(({ field }) => field)).toEqual([...missingFields]);
  const all = [...stored, ...missing.flatMap(({ clauses }) => clauses)];
  expect(all.length).toBeGreaterThan(100);
  expect(all.filter((id) => !catalogue().clauseIds.has(id))).toEqual([]);
});

test('X02 Every clause has a document with the standing of its text, a place and a gist in both languages', () => {
  const documents = new Map(catalogue().documents.map((document) => [document.key as string, document]));
  for (const { id, place, gist } of catalogue().clauses) {
    expect(documents.get(id.slice(0, id.indexOf('-')))?.standing, id).toBeDefined();
    for (const text of [place.ru, place.kk, gist.ru, gist.kk]) expect(text.trim(), id).not.toBe('');
  }
});

test('X02 The catalogue holds every clause of the six documents, each once, and all 253 duties', () => {
  const { clauses, clauseIds } = catalogue();
  const counts: Record<string, number> = {};
  for (const { id } of clauses) counts[documentOf(id)] = (counts[documentOf(id)] ?? 0) + 1;
  expect(counts).toEqual({ ALM: 106, MR: 180, MRO: 16, O141: 78, SYK: 50, KEM: 61 });
  expect(clauses.length).toBe(491);
  expect(clauseIds.size).toBe(491);
  expect(clauses.filter(({ kind }) => kind === 'duty').length).toBe(253);
});

test('X02 Every gist fits a line of the clause card and is said in each language, never copied across', () => {
  const { clauses } = catalogue();
  const gists = clauses.flatMap(({ id, gist }) => [gist.ru, gist.kk].map((text) => ({ id, text })));
  expect(gists.filter(({ text }) => text.length > 160 || !/[.]$/.test(text))).toEqual([]);
  expect(clauses.filter(({ gist }) => gist.ru.toLowerCase() === gist.kk.toLowerCase()).map(({ id }) => id)).toEqual([]);
  expect(
    clauses.filter(({ gist }) => /[әғқңөұүһі]/i.test(gist.ru.replace(/«[^»]*»/g, ''))).map(({ id }) => id),
  ).toEqual([]);
});

test('X02 Only the steps of the city order carry a step, and its clauses say which', () => {
  const stepped = catalogue().clauses.filter(({ step }) => step !== null);
  expect([1, 2, 3].map((step) => stepped.filter((clause) => clause.step === step).length)).toEqual([28, 26, 14]);
  expect([...new Set(stepped.map(({ id }) => documentOf(id)))]).toEqual(['ALM']);
});

test('The catalogue is written as each language is: no mixed letters, no Russian words in Kazakh', () => {
  const said: { language: 'ru' | 'kk'; text: string }[] = [];
  const collect = (value: unknown, key: string): void => {
    if (typeof value === 'string' && (key === 'ru' || key === 'kk')) said.push({ language: key, text: value });
    else if (Array.isArray(value)) for (const one of value) collect(one, key);
    else if (value !== null && typeof value === 'object')
      for (const [name, one] of Object.entries(value)) collect(one, name);
  };
  collect(catalogue(), '');
  expect(said.length).toBeGreaterThan(1_000);
  const words = (text: string) => text.match(/\p{L}+/gu) ?? [];
  const mixed = said.filter(({ text }) =>
    words(text).some((word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word)),
  );
  const foreign = said.filter(
    ({ language, text }) =>
      language === 'kk' && words(text).some((word) => /^(и|или|для|что|это|как|по|на)$/i.test(word)),
  );
  const typewritten = said.filter(({ text }) => /\.\.\.| - |"/.test(text));
  expect([mixed, foreign, typewritten]).toEqual([[], [], []]);
});
