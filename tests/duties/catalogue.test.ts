import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dutyCatalogue, readDuties } from '../../main/duties/catalogue.ts';
import { catalogue } from '../../main/period/catalogue.ts';
import { resource } from '../../main/resources.ts';
import { dutyRoles, sideOf, staffRolesOf, titleLength } from '../../shared/duties/entry.ts';
import { documentOf } from '../../shared/period/clause.ts';
import type { Problem } from '../../shared/problem.ts';
import { hashRuns, openRuns } from '../support/source-runs.ts';
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

/** Every text of the entries, by language. */
const said = () =>
  dutyCatalogue().flatMap(({ id, title, evidence }) =>
    (['ru', 'kk'] as const).flatMap((language) =>
      [title[language], evidence?.[language] ?? ''].filter(Boolean).map((text) => ({ id, language, text })),
    ),
  );

test('Every title tells what to do: a Russian infinitive first, a Kazakh verbal noun last', () => {
  const titles = dutyCatalogue().map(({ id, title }) => ({ id, ...title }));
  expect(titles.filter(({ ru }) => !/^[А-ЯЁ][а-яё]*(ть|ти|чь|ться|тись),? /.test(ru))).toEqual([]);
  const command = (kk: string) => /[уүю]$/.test(kk.replace(/:.*$/, ''));
  expect(titles.filter(({ kk }) => !command(kk))).toEqual([]);
});

test('Entries are written as each language is: nothing copied across, no mixed letters, typographic signs', () => {
  expect(dutyCatalogue().filter(({ title }) => title.ru === title.kk)).toEqual([]);
  const texts = said();
  expect(texts.length).toBeGreaterThan(900);
  const foreign = ({ language, text }: { language: string; text: string }) =>
    language === 'ru' ? /[әғқңөұүһі]/i.test(text) : /(^|\s)(и|или|для|что|это|как|по|на)(\s|$)/i.test(text);
  const mixed = /\p{Script=Latin}[\p{Script=Cyrillic}]|\p{Script=Cyrillic}\p{Script=Latin}/u;
  expect(texts.filter((one) => foreign(one) || mixed.test(one.text) || /\.\.\.| - |"/.test(one.text))).toEqual([]);
});

test('No entry and no gist shares eight words in a row with a document', () => {
  const copied = openRuns();
  const gists = catalogue().clauses.flatMap(({ id, gist }) => [gist.ru, gist.kk].map((text) => ({ id, text })));
  expect([...said(), ...gists].filter(({ text }) => copied(text).length > 0)).toEqual([]);
});

test('A copied sentence would be found, whatever its case, punctuation and letter ё', () => {
  const copied = openRuns();
  // The name of order 141, which stands in its text.
  expect(copied('Учителя знают: О ВНЕСЕНИИ изменений и дополнений — в приказ Министра!')).toHaveLength(1);
  expect(copied('изменений и дополнений в приказ Министра образования')).toEqual([]);

  const file = join(temporaryFolder(), 'runs.bin');
  writeFileSync(file, hashRuns(['Всё, что учитель раздал, ученик читает, решает и сдаёт']));
  expect(openRuns(file)('все что учитель раздал ученик читает решает и молчит')).toHaveLength(1);
  expect(openRuns(file)('что учитель раздал ученик читает решает и')).toEqual([]);
});

test('No entry cites a clause that a profile with its layer may lack', () => {
  const citing = dutyCatalogue().flatMap(({ id, layer, clauses }) =>
    clauses.map((clause) => ({ id, layer, cited: documentOf(clause).toLowerCase() })),
  );
  const lacks = ({ layer, cited }: { layer: string; cited: string }) =>
    catalogue().profiles.some(({ layers }) => {
      const keys = layers.map(({ key }) => key);
      return keys.includes(layer) && !keys.includes(cited);
    });
  expect(citing.filter(lacks)).toEqual([]);
});

test('Nobody is asked for a report, a photo or a video as evidence (MR-4.1, MR-4.3)', () => {
  const asks = dutyCatalogue().filter(({ evidence }) =>
    /отч[её]т|фото|видео|скриншот|есеп(?!к)|бейне/i.test(`${evidence?.ru} ${evidence?.kk}`),
  );
  expect(asks).toEqual([]);
});

test('A day is proposed only for what is done once in the first step, never later than the first week', () => {
  const timed = dutyCatalogue().filter(({ due }) => due !== null);
  expect(timed.length).toBeGreaterThan(20);
  const proposals = timed.filter(
    ({ step, frequency, due }) => step === 1 && frequency === 'once' && due?.kind === 'days' && due.days < 7,
  );
  expect(proposals).toEqual(timed);
});

test('Frequencies are those that the clauses name', () => {
  const having = (frequency: string) =>
    dutyCatalogue()
      .filter((entry) => entry.frequency === frequency)
      .map(({ id }) => id);
  expect(having('weekly')).toEqual(['SYK-4.1.3a', 'SYK-4.1.3b', 'SYK-4.1.3c', 'SYK-4.1.3d']);
  const daily =
    'ALM-2.CT.2 MR-25.3 ALM-STU.2 ALM-STU.3 ALM-STU.4 ALM-STU.5 ALM-STU.7 MR-22.1 MR-22.2 SYK-4.1.2a SYK-4.1.2b';
  expect(having('daily').sort()).toEqual(daily.split(' ').sort());
  for (const id of ['ALM-2.ST.6a', 'ALM-2.ST.6b', 'ALM-2.ST.6c']) expect(having('lesson')).toContain(id);
  for (const id of [
    'ALM-2.DIR.1',
    'ALM-3.DIR.1a',
    'O141-26.1.DIR.2',
    'ALM-2.CT.1',
    'ALM-3.CT.1',
    'O141-26.1.DEP.5',
    'O141-26.1.PED.7',
  ])
    expect(having('constant')).toContain(id);
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
