import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dutyCatalogue } from '../../main/duties/catalogue.ts';
import { catalogueCalls } from '../../main/duties/catalogue-calls.ts';
import { entriesInForce } from '../../main/duties/editions.ts';
import { catalogue } from '../../main/period/catalogue.ts';
import { findChosen } from '../../main/period/profile.repository.ts';
import { type EntryEdit, editCatalogue, editOf } from '../../shared/duties/edition.ts';
import type { Profile } from '../../shared/period/profile.ts';
import type { Problem } from '../../shared/problem.ts';
import { emptyHouse, undoLast, work } from '../people/test-house.ts';
import { schoolWithDuties } from './duties-school.ts';

const mine: EntryEdit = {
  clauses: [],
  role: 'class_teacher',
  step: null,
  frequency: 'weekly',
  title: { ru: 'Обзвонить семьи без интернета', kk: 'Интернеті жоқ отбасыларға қоңырау шалу' },
  due: { kind: 'weekday', weekday: 5 },
  evidence: null,
};
const may = { day: '2020-05-04' };

async function almaty() {
  const house = await emptyHouse();
  await house.rooms.period.chooseProfile({ key: 'kz-2020-almaty' }, work);
  const duties = catalogueCalls(house.store);
  const inForce = async (day: string) =>
    (await entriesInForce(house.store.db, await findChosen(house.store.db), day)).map(({ id }) => id);
  const find = async (id: string, day = may.day) =>
    (await duties.listCatalogue({ day }, work)).find((row) => row.id === id);
  return { ...house, duties, inForce, find };
}

test('A01 The catalogue holds the duties of the chosen profile, and no others', async () => {
  const { duties, rooms } = await almaty();
  const layers = async () => [...new Set((await duties.listCatalogue(may, work)).map(({ layer }) => layer))].sort();
  expect(await layers()).toEqual(['alm', 'mr', 'mro', 'o141']);
  expect((await duties.listCatalogue(may, work)).length).toBe(88 + 76 + 51);
  await rooms.period.chooseProfile({ key: 'ru-komi-2020' }, work);
  expect(await layers()).toEqual(['syk']);
});

test('A duty of a layer that does not work yet on the day is shown with its first day and does not count', async () => {
  const { find, inForce } = await almaty();
  expect((await find('O141-26.1.DEP.1', '2020-04-10'))?.standing).toMatchObject({ state: 'notYet', on: '2020-04-24' });
  expect(await inForce('2020-04-10')).not.toContain('O141-26.1.DEP.1');
  expect(await inForce('2020-04-24')).toContain('O141-26.1.DEP.1');
});

test('C01 The Almaty absence mark is shown as overruled by the recommendations and does not count', async () => {
  const { find, inForce } = await almaty();
  expect((await find('ALM-3.ST.1b'))?.standing).toMatchObject({ state: 'overruled', by: 'MR-2.10' });
  expect(await inForce(may.day)).not.toContain('ALM-3.ST.1b');
  expect((await find('ALM-2.ST.6a'))?.standing).toMatchObject({ state: 'softened', by: 'MR-4.2' });
  expect(await inForce(may.day)).toContain('ALM-2.ST.6a');
});

test('The school adds a duty, words one otherwise, switches one off with a reason and brings it back', async () => {
  const { duties, find, inForce, store } = await almaty();
  const id = await duties.addEntry(mine, work);
  expect(id).toBe('own-1');
  expect(await find(id)).toMatchObject({ ...mine, layer: 'own', standing: { state: 'inForce' } });

  const { title: before, ...given } = (await find('ALM-1.CT.1')) ?? (undefined as never);
  const edit = { ...mine, clauses: given.clauses, step: 1 as const };
  await duties.editEntry({ ...edit, id: 'ALM-1.CT.1' }, work);
  expect(await find('ALM-1.CT.1')).toMatchObject({ ...edit, layer: 'alm', given: { title: before } });

  await duties.switchOff({ ids: ['ALM-1.CT.1', id, 'MR-3'], reason: ' Чат уже есть ' }, work);
  expect((await find('MR-3'))?.standing).toMatchObject({ state: 'off', reason: 'Чат уже есть' });
  const counting = await inForce(may.day);
  for (const off of ['ALM-1.CT.1', id, 'MR-3']) expect(counting).not.toContain(off);

  await duties.switchOn({ ids: ['ALM-1.CT.1', 'MR-3'] }, work);
  expect(await find('ALM-1.CT.1')).toMatchObject({ ...edit, standing: { state: 'inForce' } });
  await duties.restoreEntry({ id: 'ALM-1.CT.1' }, work);
  expect(await find('ALM-1.CT.1')).toMatchObject({ ...given, title: before, given: null });

  await undoLast({ store });
  expect(await find('ALM-1.CT.1')).toMatchObject(edit);
});

test('A text in one language speaks for both, and words that are again those of the program leave no edition', async () => {
  const { duties, find, store } = await almaty();
  const id = await duties.addEntry(
    { ...mine, title: { ru: '', kk: ' Қоңырау шалу ' }, evidence: { ru: '', kk: ' ' } },
    work,
  );
  expect(await find(id)).toMatchObject({ title: { ru: 'Қоңырау шалу', kk: 'Қоңырау шалу' }, evidence: null });

  const given = editOf((await find('MR-3')) ?? (undefined as never));
  await duties.editEntry({ ...given, id: 'MR-3', step: 2 }, work);
  expect((await find('MR-3'))?.given).toEqual(given);
  await duties.editEntry({ ...given, id: 'MR-3' }, work);
  expect((await find('MR-3'))?.given).toBeNull();
  expect(await store.db.selectFrom('dutyEdition').select('entry').execute()).toEqual([{ entry: null }]);
});

test('The number of a duty of the school is never given again, even when its maker takes it back', async () => {
  const { duties, store } = await almaty();
  await duties.addEntry(mine, work);
  await undoLast({ store });
  expect(await duties.addEntry(mine, work)).toBe('own-2');
});

test.each<[string, EntryEdit['title'], Problem['key']]>([
  ['without a title', { ru: '  ', kk: '' }, 'dutyCatalogue.noTitle'],
  ['with a title of 121 characters', { ru: '', kk: 'ә'.repeat(121) }, 'dutyCatalogue.titleTooLong'],
])('A duty %s is refused in plain words and nothing is kept', async (_what, title, key) => {
  const { duties, store } = await almaty();
  const refused = expect.objectContaining({ key });
  await expect(duties.addEntry({ ...mine, title }, work)).rejects.toThrow(refused);
  await expect(duties.editEntry({ ...mine, title, id: 'ALM-1.CT.1' }, work)).rejects.toThrow(refused);
  expect(await store.db.selectFrom('dutyEdition').selectAll().execute()).toEqual([]);
});

test('Switching off without a reason, and changing what is not there, is refused', async () => {
  const { duties } = await almaty();
  const refused = (key: Problem['key']) => expect.objectContaining({ key });
  await expect(duties.switchOff({ ids: ['MR-3'], reason: ' ' }, work)).rejects.toThrow(
    refused('dutyCatalogue.noReason'),
  );
  await expect(duties.editEntry({ ...mine, id: 'own-7' }, work)).rejects.toThrow(refused('dutyCatalogue.gone'));
  await expect(duties.switchOff({ ids: ['MR-99.1'], reason: 'нет' }, work)).rejects.toThrow(
    refused('dutyCatalogue.gone'),
  );
});

test('An edition of a clause that the catalogue no longer has is kept, shown as gone, and can be cleared away', async () => {
  const { duties, find, inForce, store } = await almaty();
  await store.db
    .insertInto('dutyEdition')
    .values({ entry: 'MR-99.1', content: JSON.stringify(mine), offReason: null })
    .execute();
  expect(await find('MR-99.1')).toMatchObject({ title: mine.title, standing: { state: 'gone' } });
  expect(await inForce(may.day)).not.toContain('MR-99.1');
  await duties.restoreEntry({ id: 'MR-99.1' }, work);
  expect(await find('MR-99.1')).toBeUndefined();
});

test('A repealed duty counts until the day of its repeal, then is shown with what repealed it', () => {
  const profile = catalogue().profiles.find(({ key }) => key === 'ru-komi-2020') as Profile;
  const repealed = { on: '2020-05-12', by: 'приказ школы № 90' };
  const some = dutyCatalogue().map((entry) => (entry.id === 'SYK-2b' ? { ...entry, repealed } : entry));
  const on = (day: string) => editCatalogue(some, [], profile, day).find(({ id }) => id === 'SYK-2b')?.standing;
  expect(on('2020-05-11')).toMatchObject({ state: 'inForce' });
  expect(on('2020-05-12')).toEqual({ state: 'repealed', by: '', on: '2020-05-12', reason: 'приказ школы № 90' });
});

test("What the school's own profile says of a rule decides over its duty, with the school's reason", async () => {
  const { rooms, find, inForce } = await almaty();
  const { key } = await rooms.period.copyProfile({ key: 'kz-2020-almaty', name: 'Наш профиль' }, work);
  const change = (state: 'may' | 'must_not') =>
    rooms.period.changeRule({ key, rule: 'ALM-0.9/coordinator', state, reason: 'Школа из двух классов' }, work);
  await change('may');
  expect((await find('ALM-0.9'))?.standing).toMatchObject({ state: 'softened', reason: 'Школа из двух классов' });
  await change('must_not');
  expect((await find('ALM-0.9'))?.standing).toMatchObject({ state: 'overruled', reason: 'Школа из двух классов' });
  expect(await inForce(may.day)).not.toContain('ALM-0.9');
});

test('Property: an edition never makes another duty appear, vanish or change', () => {
  const profile = catalogue().profiles.find(({ key }) => key === 'kz-2020-almaty') as Profile;
  const all = dutyCatalogue();
  const plain = editCatalogue(all, [], profile, may.day);
  const edition = fc.record({
    entry: fc.constantFrom(...all.map(({ id }) => id), 'own-1', 'MR-99.1'),
    edit: fc.option(fc.constant(mine)),
    offReason: fc.option(fc.constant('нет')),
  });
  fc.assert(
    fc.property(fc.uniqueArray(edition, { selector: ({ entry }) => entry, maxLength: 8 }), (editions) => {
      const touched = new Set(editions.map(({ entry }) => entry));
      const rest = editCatalogue(all, editions, profile, may.day).filter(({ id }) => !touched.has(id));
      expect(rest).toEqual(plain.filter(({ id }) => !touched.has(id)));
    }),
    { numRuns: 25 },
  );
});

test('A duty of the school rests on a clause if it says so, and is deleted from all matrices with what was written there', async () => {
  const house = await schoolWithDuties();
  const { duties, periodId, staff, board, store } = house;
  await expect(duties.addEntry({ ...mine, clauses: ['MR-99.1'] }, work)).rejects.toMatchObject({
    key: 'dutyCatalogue.unknownClause',
    values: { clause: 'MR-99.1' },
  });
  const id = await duties.addEntry({ ...mine, clauses: ['MR-4.1'] }, work);
  await duties.fill({ periodId }, work);
  const own = async () => (await board()).duties.find(({ entry }) => entry.id === id);
  const { id: dutyId, entry } = (await own())!;
  expect(entry.clauses).toEqual(['MR-4.1']);
  await duties.assign({ dutyIds: [dutyId], staffIds: [staff.teacher], mode: 'replace' }, work);
  await duties.removeEntry({ id }, work);
  expect(await own()).toBeUndefined();
  expect((await duties.listCatalogue(may, work)).filter(({ layer }) => layer === 'own')).toEqual([]);
  const left = async (table: 'dutyOwner' | 'dutyEvent') =>
    (await store.db.selectFrom(table).select('id').where('dutyId', '=', dutyId).execute()).length;
  expect([await left('dutyOwner'), await left('dutyEvent')]).toEqual([0, 0]);
  await undoLast(house);
  expect(await own()).toMatchObject({ owners: [{ staffId: staff.teacher }], entry: { title: mine.title } });
  expect((await duties.findDuty({ id: dutyId }, work)).history).toHaveLength(1);
  // What comes with the program is switched off, never deleted.
  for (const other of ['ALM-1.CT.1', 'own-77'])
    await expect(duties.removeEntry({ id: other }, work)).rejects.toMatchObject({ key: 'dutyCatalogue.gone' });
  expect((await board()).duties.some(({ entry: { id: known } }) => known === 'ALM-1.CT.1')).toBe(true);
});
