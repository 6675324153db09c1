import { expect, it } from 'vitest';
import { kk } from '../../shared/text/kk/messages.ts';
import { ru } from '../../shared/text/ru/messages.ts';
import { openRuns } from '../support/source-runs.ts';

type Tree = { [key: string]: string | Tree };
const textsOf = (tree: Tree): string[] =>
  Object.values(tree).flatMap((value) => (typeof value === 'string' ? [value] : textsOf(value)));

it('No message, document or letter of the program says eight words in a row as one of the source documents does', () => {
  const copied = openRuns();
  const texts = [...textsOf(ru), ...textsOf(kk)];
  expect(texts.length).toBeGreaterThan(5_000);
  expect(texts.flatMap(copied)).toEqual([]);
});
