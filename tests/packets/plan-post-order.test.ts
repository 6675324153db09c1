import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberPackets } from '../../shared/packets/packet-number.ts';
import { addressKey, inPostOrder, type PostalItem } from '../../shared/packets/post-order.ts';

const seed = 20200413;
const item = (studentId: number, postcode: string, address: string, nameKey = `n${studentId}`): PostalItem => ({
  studentId,
  postcode,
  address,
  classKey: '5',
  nameKey,
});
const ids = (items: readonly PostalItem[]) => items.map(({ studentId }) => studentId);

const someItem = fc.record({
  studentId: fc.integer({ min: 1, max: 1_000_000 }),
  postcode: fc.constantFrom('', '050000', '050001', '050 010', 'A15B2C3'),
  address: fc.constantFrom('', 'ул. Абая, д. 1, кв. 2', 'Абая 1-2', 'ул. Абая, д. 1, кв. 10', 'Сәтбаев көшесі, 7-үй'),
  classKey: fc.constantFrom('1', '2'),
  nameKey: fc.string({ maxLength: 3 }),
});
const items = fc.uniqueArray(someItem, { selector: ({ studentId }) => studentId, maxLength: 40 });

describe('Packets go out in the order of the post office', () => {
  test('by postcode, then by address, houses by their number', () => {
    const order = inPostOrder([
      item(1, '050010', 'ул. Мира, 1'),
      item(2, '050000', 'ул. Мира, 10'),
      item(3, '050000', 'ул. Мира, 9'),
      item(4, '050000', 'ул. Абая, 100'),
    ]);
    expect(ids(order)).toEqual([4, 3, 2, 1]);
  });

  test('brothers and sisters stay together, even when the address is written differently', () => {
    const order = inPostOrder([
      item(1, '050000', 'ул. Абая, д. 10, кв. 5', 'я'),
      item(2, '050000', 'ул. Абая, д. 10, кв. 6', 'б'),
      item(3, '050000', 'Абая 10-5', 'а'),
    ]);
    expect(ids(order)).toEqual([3, 1, 2]);
  });

  test('a child without a postcode stands with the sibling who has one', () => {
    const order = inPostOrder([item(1, '', 'Абая 10-5'), item(2, '050050', 'Мира 1'), item(3, '050000', 'Абая 10-5')]);
    expect(ids(order)).toEqual([1, 3, 2]);
  });

  test('no postcode comes after those with one, no address last', () => {
    const order = inPostOrder([item(1, '', ''), item(2, '', 'Мира 1'), item(3, '050000', 'Мира 2')]);
    expect(ids(order)).toEqual([3, 2, 1]);
  });

  test('Kazakh and Russian words for a street and a flat change nothing', () => {
    expect(addressKey('Сәтбаев көшесі, 7-үй, 3-пәтер')).toBe(addressKey('Сәтбаев 7, 3'));
  });

  test('nobody is lost, and the order does not depend on the order of the list', () => {
    fc.assert(
      fc.property(items, (list) => {
        const order = ids(inPostOrder(list));
        expect([...order].sort()).toEqual(ids(list).sort());
        expect(ids(inPostOrder([...list].reverse()))).toEqual(order);
      }),
      { seed },
    );
  });

  test('all children of one door and postcode are neighbours', () => {
    fc.assert(
      fc.property(items, (list) => {
        const doors = inPostOrder(list).map(
          ({ postcode, address }) => `${postcode.replace(/\W/g, '')}|${addressKey(address)}`,
        );
        const withAddress = doors.filter((door) => !door.endsWith('|') && !door.startsWith('|'));
        const runs = withAddress.filter((door, place) => door !== withAddress[place - 1]);
        expect(new Set(runs).size).toBe(runs.length);
      }),
      { seed },
    );
  });
});

describe('A packet keeps its number', () => {
  test('numbers follow the order of the post office from 1', () => {
    expect([...numberPackets([7, 3, 9], [])]).toEqual([
      [7, 1],
      [3, 2],
      [9, 3],
    ]);
  });

  test('who was printed keeps the number, the others get free ones', () => {
    const numbers = numberPackets(
      [7, 3, 9],
      [
        { studentId: 3, number: 2 },
        { studentId: null, number: 1 },
      ],
    );
    expect([...numbers]).toEqual([
      [7, 3],
      [3, 2],
      [9, 4],
    ]);
  });

  test('printing a part first changes no number', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1 }), { maxLength: 50 }),
        fc.infiniteStream(fc.boolean()),
        (order, coin) => {
          const planned = numberPackets(order, []);
          const part = order.filter(() => coin.next().value === true);
          const taken = part.map((studentId) => ({ studentId, number: planned.get(studentId)! }));
          expect(numberPackets(order, taken)).toEqual(planned);
        },
      ),
      { seed },
    );
  });

  test('no two packets have the same number', () => {
    const taken = fc.uniqueArray(
      fc.record({ studentId: fc.integer({ min: 1, max: 60 }), number: fc.integer({ min: 1, max: 60 }) }),
      {
        selector: ({ number }) => number,
      },
    );
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 })), taken, (order, packets) => {
        const own = [...new Map(packets.map((packet) => [packet.studentId, packet])).values()];
        const numbers = [...numberPackets(order, own).values()];
        expect(new Set(numbers).size).toBe(order.length);
      }),
      { seed },
    );
  });
});
