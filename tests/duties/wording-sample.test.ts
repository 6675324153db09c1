import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkWording, quote } from '../../shared/duties/wording/check-wording.ts';
import { kk } from '../../shared/text/kk/messages.ts';
import { ru } from '../../shared/text/ru/messages.ts';

const found = (text: string) =>
  checkWording(text).map((finding) => `${text.slice(finding.from, finding.to)} [${quote(text, finding)}]`);

it('M20: three hundred lesson sheets of the sample school, written without this rule in mind, demand nothing', () => {
  const folder = 'resources/sample-school/lessons';
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  expect(files.length).toBeGreaterThanOrEqual(22);
  expect(files.flatMap((name) => found(readFileSync(join(folder, name), 'utf8')))).toEqual([]);
});

it('M20: no ready-made text of the program itself demands photo or video', () => {
  const flat = (tree: object): string[] => Object.values(tree).flatMap((value) => (typeof value === 'string' ? [value] : flat(value)));
  const own = [ru, kk].flatMap(({ checks: _itself, oversight: _too, ...rest }) => flat(rest));
  expect(own.flatMap(found)).toEqual([]);
  for (const { checks } of [ru, kk]) expect(found(checks.wording.suggestion)).toEqual([]);
}); // biome-ignore format: one rule a line
