import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue } from '../../main/period/catalogue.ts';
import { missingFields, missingOf } from '../../shared/lessons/readiness.ts';
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
