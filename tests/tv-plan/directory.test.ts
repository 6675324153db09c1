import { expect, it } from 'vitest';
import { catalogue } from '../../main/period/catalogue.ts';
import { subjectCatalogue } from '../../main/school/subjects.ts';
import { loadTvDirectory, tvCatalogue } from '../../main/tv-plan/tv-catalogue.ts';
import type { ChannelInput } from '../../shared/tv-plan/directory.contract.ts';
import { countNamed, tvGrades, wrongCounts } from '../../shared/tv-plan/tv-subjects.ts';
import { aBroadcast, quiet, tvHouse } from './tv-house.ts';

const regional: ChannelInput = {
  name: { ru: 'Сарыарқа ТВ', kk: 'Сарыарқа ТВ' },
  language: null,
  radio: { ru: '', kk: '' },
  address: '',
  regional: true,
};

it('M06: Balapan is tied to Kazakh and Kazakh Radio, Elarna to Russian and Radio Classic', async () => {
  const { tv } = await tvHouse();
  const told = (await tv.listChannels(null, quiet)).map(({ name, language, radio, address, clause }) => [
    name.ru,
    language,
    radio.ru,
    address !== '',
    clause,
  ]);
  expect(told).toEqual([
    ['Балапан', 'kk', 'Казахское радио', true, 'MR-7.1'],
    ['Еларна', 'ru', 'Радио «Классик»', true, 'MR-7.2'],
  ]);
});

it('M06: a regional channel that was added can be chosen for a broadcast and stands on MR-7.3', async () => {
  const { tv } = await tvHouse();
  const { id } = await tv.addChannel(regional, quiet);
  await tv.addBroadcast(aBroadcast(id), quiet);
  const added = (await tv.listChannels(null, quiet)).find((channel) => channel.id === id);
  expect(added).toMatchObject({ own: true, regional: true, clause: 'MR-7.3', broadcasts: 1 });
  expect(await tv.listBroadcasts({ week: '2020-W15' }, quiet)).toMatchObject([{ channelId: id, flags: [] }]);
});

it('A channel with broadcasts, one of the catalogue and a name that is taken are refused', async () => {
  const { tv, balapan } = await tvHouse();
  const { id } = await tv.addChannel(regional, quiet);
  await tv.addBroadcast(aBroadcast(id), quiet);
  await expect(tv.deleteChannel({ id }, quiet)).rejects.toThrow('tvPlan.directory.refused.used');
  await expect(tv.deleteChannel({ id: balapan }, quiet)).rejects.toThrow('tvPlan.directory.refused.national');
  const same = { ...regional, name: { ru: 'БАЛАПАН', kk: 'Басқа' } };
  await expect(tv.addChannel(same, quiet)).rejects.toThrow('tvPlan.directory.refused.taken');
});

it('What the school changes in a channel stays when the file is opened again', async () => {
  const { tv, balapan, store } = await tvHouse();
  const {
    id: _,
    clause: _clause,
    own: _own,
    broadcasts: _count,
    ...channel
  } = (await tv.listChannels(null, quiet)).find(({ id }) => id === balapan)!;
  await tv.saveChannel({ ...channel, id: balapan, address: 'example.kz' }, quiet);
  await loadTvDirectory(store.db);
  const again = (await tv.listChannels(null, quiet)).find(({ id }) => id === balapan);
  expect(again?.address).toBe('example.kz');
});

it('M08: counts are 7,7,8,8,10,10,14,14,14,14,15 in both languages, and grade 11 is noted: declared 14, listed 15', () => {
  const { subjects } = tvCatalogue();
  for (const language of ['ru', 'kk'] as const) {
    expect(tvGrades.map((grade) => countNamed(subjects, language, grade))).toEqual([
      7, 7, 8, 8, 10, 10, 14, 14, 14, 14, 15,
    ]);
    expect(wrongCounts(subjects, language)).toMatchObject([{ grade: 11, declared: 14, named: 15 }]);
  }
});

it('M08: every subject of the lists is one of the catalogue, and its clause can be opened', () => {
  const { subjects, offTv } = tvCatalogue();
  const keys = new Set(subjectCatalogue().map(({ key }) => key));
  const named = [...subjects.ru, ...subjects.kk, ...offTv].map(({ subject }) => subject);
  expect(named.filter((key) => !keys.has(key))).toEqual([]);
  const all = [
    ...subjects.clauses.kk,
    ...subjects.clauses.ru,
    ...offTv.flatMap(({ duties, named: by }) => [...duties, ...by]),
  ];
  expect(all.filter((id) => !catalogue().clauseIds.has(id))).toEqual([]);
});

it('A30: seven subjects without broadcasts have a product, a duty and the clause that names them', () => {
  const { offTv } = tvCatalogue();
  expect(offTv.map(({ subject }) => subject)).toEqual([
    'pe',
    'military',
    'art-craft',
    'graphics',
    'music',
    'self-knowledge',
    'business',
  ]);
  for (const { product, duties, named } of offTv) {
    expect([product.ru, product.kk].every((text) => text.length > 10)).toBe(true);
    expect(duties.length).toBe(2);
    expect(named).toContain('ALM-NT.0');
  }
});
