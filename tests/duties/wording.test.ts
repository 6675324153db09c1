import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkWording } from '../../shared/duties/wording/check-wording.ts';
import { demands, innocent } from './wording-texts.ts';

const kindsOf = (text: string) => checkWording(text).map(({ kind }) => kind);
const all = [...demands.proof, ...demands.onlyWay];

describe('M20: a text that demands photo or video is found, in both languages', () => {
  for (const text of demands.proof) it(`proof: ${text}`, () => expect(kindsOf(text)).toContain('proof'));
  for (const text of demands.onlyWay) it(`only way: ${text}`, () => expect(kindsOf(text)).toContain('onlyWay'));
});

describe('M20: a text about any handy way, a drawing or a lesson to watch passes', () => {
  for (const text of innocent) it(text, () => expect(kindsOf(text)).toEqual([]));
});

it('M20: no innocent sentence before, after or between hides a demand', () => {
  const some = fc.array(fc.constantFrom(...innocent), { maxLength: 4 });
  const joint = fc.constantFrom(' ', '\n', '\n\n');
  fc.assert(
    fc.property(fc.constantFrom(...all), some, some, joint, (demand, before, after, between) => {
      const ended = /[.!?]$/.test(demand) ? demand : `${demand}.`;
      const found = checkWording([...before, ended, ...after].join(between));
      const from = [...before, ''].join(between).length;
      return found.length === checkWording(demand).length && found.every((one) => one.from >= from);
    }),
    { numRuns: 400 },
  );
});

it('M20: capitals, lost dots of ё, look-alike Latin letters and hidden signs change no verdict', () => {
  const disguises: ((text: string) => string)[] = [
    (text) => (text.includes('\n') ? text : text.toUpperCase()), // in capitals nobody can see whether a line goes on
    (text) => text.replaceAll('ё', 'е'),
    (text) => text.replaceAll('о', 'o').replaceAll('е', 'e'),
    (text) => text.replaceAll('и', 'и\u200b'),
    (text) => text.replace(/[қғңөұүһіә]/g, (letter) => ({ қ: 'к', ғ: 'г', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и', ә: 'а' })[letter] ?? letter), // biome-ignore format: one rule
  ];
  for (const text of [...all, ...innocent]) {
    for (const disguise of disguises)
      expect([disguise(text), kindsOf(disguise(text))]).toEqual([disguise(text), kindsOf(text)]);
  }
});

it('M20: the marked words stand in the text, in order, inside their sentence; no text breaks the reading', () => {
  const odd = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.array(fc.constantFrom(...all, '\u0000', '🙂', '...', '—'), { maxLength: 6 }).map((parts) => parts.join(' '))); // biome-ignore format: two kinds
  fc.assert(
    fc.property(odd, (text) =>
      checkWording(text).every(({ from, to, words }) =>
        words.every((word, place) => {
          const order = place === 0 || (words[place - 1]?.to ?? 0) <= word.from;
          return order && from <= word.from && word.from < word.to && word.to <= to && to <= text.length;
        }),
      ),
    ),
  );
});
