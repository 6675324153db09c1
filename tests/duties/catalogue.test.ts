import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dutyCatalogue, readDuties } from '../../main/duties/catalogue.ts';
import { catalogue } from '../../main/period/catalogue.ts';
import { resource } from '../../main/resources.ts';
import { dutyRoles, sideOf, staffRolesOf, titleLength } from '../../shared/duties/entry.ts';
import { documentOf } from '../../shared/period/clause.ts';
import type { Problem } from '../../shared/problem.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('A01 Every clause of kind duty has exactly one entry with its role and step, and nothing else has', () => {
  const duties = catalogue().clauses.filter(({ kind }) => kind === 'duty');
  const entries = dutyCatalogue();
  const told = entries.map(({ id, role, step }) => ({ id, role, step }));
  expect(told.sort(byId)).toEqual(duties.map(({ id, role, step }) => ({ id, role, step })).sort(byId));
  expect(entries.every(({ id, clauses }) => clauses[0] === id)).toBe(true);
});

const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);

test('A01 Almaty brings 88 duties, the recommendations with their order 76, order 141 brings 51, the two schools 31 and 7', () => {
  const counts: Record<string, number> = {};
  for (const { id, layer } of dutyCatalogue()) {
    expect(documentOf(id).toLowerCase()).toBe(layer);
    counts[layer] = (counts[layer] ?? 0) + 1;
  }
  expect(counts).toEqual({ alm: 88, mr: 71, mro: 5, o141: 51, syk: 31, kem: 7 });
});

test('Every duty has a title in each language, short enough for a line of the matrix', () => {
  const titles = dutyCatalogue().flatMap(({ id, title }) => [title.ru, title.kk].map((text) => ({ id, text })));
  expect(titles.filter(({ text }) => text.trim() === '' || text.length > titleLength || text.endsWith('.'))).toEqual(
    [],
  );
});

test('Every role of a duty is carried by staff, by a family or by those outside, never by nobody', () => {
  for (const role of dutyRoles) expect(staffRolesOf(role).length > 0).toBe(sideOf(role) === 'staff');
  expect(dutyRoles.filter((role) => sideOf(role) === 'family')).toEqual(['student', 'parent']);
  expect(new Set(dutyCatalogue().map(({ role }) => role))).toEqual(new Set(dutyRoles));
});

test.each([
  ['cut off', '[{"id": "KEM-0.8", "clauses"'],
  ['foreign', '{"hello": 1}'],
  ['naming a clause that does not exist', ''],
])('A file of the catalogue that is %s is refused with its name', (_what, text) => {
  const folder = temporaryFolder();
  cpSync(resource('catalogue', 'duties'), folder, { recursive: true });
  const known = new Set([...catalogue().clauseIds].filter((id) => text !== '' || id !== 'KEM-0.8'));
  if (text !== '') writeFileSync(join(folder, 'kem.json'), text);
  expect(() => readDuties(folder, known)).toThrow(
    expect.objectContaining({
      key: 'dutyCatalogue.damaged',
      values: { file: join(folder, 'kem.json') },
    } satisfies Partial<Problem>),
  );
});
