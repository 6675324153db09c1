import { describe, expect, it } from 'vitest';
import { toCrossing } from '../../main/crossing.ts';
import type { Answer } from '../../shared/rpc.ts';

/** What the page has in the end: as renderer/client.ts puts it together. */
function arrived(answer: Answer): unknown {
  const { crossing, parts } = toCrossing(answer);
  if (!crossing.ok) return crossing;
  if (!('text' in crossing)) return crossing.value;
  const value = JSON.parse(crossing.text);
  for (const { name, parts: count } of crossing.lists)
    for (let part = 0; part < count; part++)
      (name === null ? value : value[name]).push(...JSON.parse(JSON.stringify(parts.shift())));
  expect(parts).toEqual([]);
  return value;
}

const students = (count: number) => Array.from({ length: count }, (_, id) => ({ id, name: `Оқушы ${id}` }));

describe('An answer on its way to the page', () => {
  it('arrives whole, however long its lists are', () => {
    for (const value of [
      students(1234),
      students(500),
      students(1000),
      [],
      { week: 'x', rows: students(2001), others: students(3), more: students(501) },
      { total: 7 },
      null,
      'text',
    ])
      expect(arrived({ ok: true, value })).toEqual(value);
  });

  it('sends a long list in parts of at most 500 entries, and nothing of it at once', () => {
    const { crossing, parts } = toCrossing({ ok: true, value: { week: 'x', rows: students(1200) } });
    expect(crossing).toEqual({ ok: true, text: '{"week":"x","rows":[]}', lists: [{ name: 'rows', parts: 3 }] });
    expect(parts.map((part) => part.length)).toEqual([500, 500, 200]);
  });

  it('leaves bytes and refusals as they are', () => {
    const paper = { pages: 2, bytes: new Uint8Array([1, 2]) };
    expect(arrived({ ok: true, value: paper })).toBe(paper);
    const refusal: Answer = { ok: false, problem: 'cancelled' };
    expect(arrived(refusal)).toBe(refusal);
  });
});
