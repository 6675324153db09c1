import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyRows, diffRows, type VersionRow, type VersionRows } from '../../shared/tv-plan/versions.ts';

const row = fc.record({
  slot: fc.constantFrom('a', 'b', 'c', 'd'),
  kind: fc.constantFrom('tv' as const, 'own' as const),
  day: fc.constantFrom('2020-04-06', '2020-04-07'),
  startsAt: fc.constantFrom(null, 540, 560),
  minutes: fc.constantFrom(null, 10),
  number: fc.constantFrom(null, 1),
  subjectKey: fc.constantFrom(null, 'algebra'),
  subjectText: fc.constant('Алгебра'),
  topic: fc.constantFrom('', 'Дроби'),
  channelId: fc.constantFrom(null, 1),
  room: fc.constantFrom('', '12'),
  teachers: fc.array(fc.constantFrom('Серікова А.', 'Волкова И.'), { maxLength: 2 }),
  task: fc.constantFrom('', '№ 5'),
  materials: fc.array(fc.constantFrom('с. 12', 'с. 13'), { maxLength: 2 }),
  feedback: fc.constant(''),
  dueOn: fc.constantFrom(null, '2020-04-08'),
  workMinutes: fc.constantFrom(null, 20),
});
const version = fc
  .array(fc.tuple(fc.constantFrom(1, 2), fc.uniqueArray(row, { selector: ({ slot }) => slot })), { maxLength: 2 })
  .map((classes): VersionRows => new Map(classes));

const sorted = (rows: VersionRows) =>
  [...rows].flatMap(([id, own]) => own.map((one: VersionRow) => [id, one.slot, one] as const)).sort((a, b) => (`${a[0]} ${a[1]}` < `${b[0]} ${b[1]}` ? -1 : 1)); // biome-ignore format: one line

test('The difference of two versions, applied to the first, gives the second', () => {
  fc.assert(
    fc.property(version, version, (first, second) => {
      expect(sorted(applyRows(first, diffRows(first, second)))).toEqual(sorted(second));
    }),
    { seed: 7, numRuns: 500 },
  );
});

test('A version does not differ from itself', () => {
  fc.assert(
    fc.property(version, (one) => {
      expect(diffRows(one, structuredClone(one))).toEqual([]);
    }),
    { seed: 7 },
  );
});
