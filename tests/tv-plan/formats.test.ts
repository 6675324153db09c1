import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packetsService } from '../../main/packets/packets.service.ts';
import { channelOf, countFormats, deliveryOf, formatOf, formats, mayHave } from '../../shared/access/format.ts';
import { aStudent, undoLast, work } from '../people/test-house.ts';
import { planHouse } from './plan-house.ts';

async function school() {
  const house = await planHouse();
  const classId = await house.addClass(7, 'А', 'ru');
  const { access, people } = house.rooms;
  const add = async (lastName: string, internet: boolean) => {
    const { id } = await people.addStudent(aStudent(classId, { lastName }), work);
    await access.answer({ studentIds: [id], answers: { internet, device: true, tv: true } }, work);
    return id;
  };
  const choose = (studentIds: number[], format: (typeof formats)[number]) =>
    access.override({ studentIds, channel: channelOf(format), delivery: deliveryOf(format), reason: 'решение школы' }, work);
  const rowOf = async (id: number) => (await access.list(null, work)).find(({ studentId }) => studentId === id)!;
  return { ...house, access, classId, add, choose, rowOf, packets: packetsService(house) };
} // biome-ignore format: one call a line

test('M03: the platform for a student without internet is refused with the reason, and nothing changes', async () => {
  const { add, choose, rowOf } = await school();
  const id = await add('Ахметов', false);
  const before = await rowOf(id);
  await expect(choose([id], 'platform')).rejects.toMatchObject({ key: 'access.override.needsInternet', values: { clauses: 'MR-14.0, MR-1.3' } }); // biome-ignore format: one line
  expect(mayHave(before, 'platform')).toBe(false);
  expect(mayHave(before, 'tv', 'platform')).toBe(false);
  expect(await rowOf(id)).toEqual(before);
});

test('M03: switching one student to paper makes a line in the packets of the week, by post or by hand as chosen; taken back it goes', async () => {
  const { add, choose, rowOf, packets, ...house } = await school();
  const id = await add('Бекова', true);
  const lines = async () => (await packets.planWeek({ week: '2020-W15' }, work)).rows.map(({ studentId }) => studentId);
  expect(await lines()).toEqual([]);
  await choose([id], 'post');
  expect(await lines()).toEqual([id]);
  expect(formatOf(await rowOf(id))).toBe('post');
  await choose([id], 'hand');
  expect(formatOf(await rowOf(id))).toBe('hand');
  await undoLast(house);
  expect(formatOf(await rowOf(id))).toBe('post');
  await choose([id], 'platform');
  expect(await lines()).toEqual([]);
});

test('M03: a class whose students differ has a mix, and one of two ways is a mix too', async () => {
  const { add, choose, access } = await school();
  const [first, second] = [await add('Ахметов', true), await add('Бекова', true)];
  const count = async () => countFormats(await access.list(null, work));
  await choose([first, second], 'tv');
  expect(await count()).toMatchObject({ format: 'tv', counts: { tv: 2, undecided: 0 } });
  await choose([second], 'hand');
  expect(await count()).toMatchObject({ format: 'mix', counts: { tv: 1, hand: 1 } });
  await access.override({ studentIds: [first, second], channel: 'tv', fallback: 'paper', reason: 'и то и другое' }, work); // biome-ignore format: one line
  expect(await count()).toMatchObject({ format: 'mix', counts: { tv: 2 } });
  expect(countFormats([]).format).toBeNull();
});

test('M03: a format that is stored is the one that is read', () => {
  fc.assert(
    fc.property(fc.constantFrom(...formats), (format) => {
      expect(formatOf({ channel: channelOf(format), delivery: deliveryOf(format) })).toBe(format);
      expect(mayHave({ internet: null }, format)).toBe(format !== 'platform');
    }),
  );
});
