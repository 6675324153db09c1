import { expect, test } from 'vitest';
import { searchSchool } from '../../main/shell/search.ts';
import { emptyHouse } from '../people/test-house.ts';
import { schoolWithDuties } from './duties-school.ts';

test('Ctrl+K finds duties of the running period by words in either language and by clause, and none before there are any', async () => {
  const { store, find } = await schoolWithDuties();
  const { db } = store;
  const duty = await find('ALM-1.CT.1');
  const found = async (query: string, language: 'ru' | 'kk' = 'ru') =>
    (await searchSchool(db, query, language)).filter(({ kind }) => kind === 'duty');
  expect(await found('ALM-1.CT.1')).toContainEqual({
    room: 'duties',
    kind: 'duty',
    id: duty.id,
    title: duty.entry.title.ru,
    detail: 'ALM-1.CT.1',
  });
  const words = duty.entry.title.kk.split(' ').slice(0, 2).join(' ').toUpperCase();
  const inKazakh = (await found(words, 'kk')).find(({ id }) => id === duty.id);
  expect(inKazakh?.title).toBe(duty.entry.title.kk);
  expect(await found('такого слова нет нигде')).toEqual([]);
  expect((await found('а')).length).toBeLessThanOrEqual(12);
  expect(await searchSchool((await emptyHouse()).store.db, 'ALM', 'ru')).toEqual([]);
});
