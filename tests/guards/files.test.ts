import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { trackedFiles } from '../support/tracked-files.ts';

const tracked = trackedFiles();
const isText = (name: string) => /\.(ts|tsx|mts|mjs|cjs|js|json|yml|md|css|html|csv|svg)$|^\.|^LICENSE$/.test(name);
const texts = tracked.filter(isText).map((name) => ({ name, text: readFileSync(name, 'utf8') }));
const lines = (found: { name: string; text: string }[], wrong: RegExp) =>
  found.flatMap(({ name, text }) =>
    text
      .split('\n')
      .map((line, index) => ({ line, at: `${name}:${index + 1}: ${line.trim().slice(0, 120)}` }))
      .filter(({ line }) => wrong.test(line))
      .map(({ at }) => at),
  );

it('The lock file names no registry: it works behind any mirror', () => {
  const lock = texts.filter(({ name }) => name === 'package-lock.json');
  expect(lock).toHaveLength(1);
  expect(lines(lock, /"resolved": "https?:/)).toEqual([]);
});

it("No file names a folder of somebody's computer", () => {
  const own = /(^|[\s"'`(=:])(\/(home|root|Users|work|mnt|media)\/\w|\/tmp\/\w|[A-Z]:\\Users\\)/;
  const fine = texts.filter(({ name }) => name !== 'package-lock.json' && !name.startsWith('tests/guards/'));
  expect(lines(fine, own)).toEqual([]);
});

it('Text files end their lines as the rest does, without marks of another editor', () => {
  const odd = texts.filter(
    ({ name, text }) => !name.endsWith('.csv') && (text.includes('\r') || text.startsWith('\ufeff')),
  );
  expect(odd.map(({ name }) => name)).toEqual([]);
});

it('Screens hold no text of their own: it stands in the message files', () => {
  const screens = texts.filter(({ name }) => name.startsWith('renderer/') && /\.tsx?$/.test(name));
  const code = screens.map(({ name, text }) => ({
    name,
    text: text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, ''),
  }));
  expect(lines(code, /\p{Script=Cyrillic}/u)).toEqual([]);
});

/** Tables of words: one idea, however long. */
const tables = new Set(['shared/imports/field-rules.ts']);

it('No source file has outgrown one idea (300 lines)', () => {
  const long = texts
    .filter(
      ({ name }) =>
        /^(main|shared|renderer|scripts|tests)\/.*\.(ts|tsx|mjs)$/.test(name) && !name.startsWith('shared/text/'),
    )
    .map(({ name, text }) => ({ name, size: text.split('\n').length }))
    .filter(({ name, size }) => size > 300 && !tables.has(name));
  expect(long).toEqual([]);
});

it('No test is skipped or alone', () => {
  const tests = texts.filter(
    ({ name }) => /^tests\/.*\.(test|spec)\.ts$/.test(name) && !name.startsWith('tests/guards/'),
  );
  expect(lines(tests, /\b(it|test|describe)\.(skip|only|todo|fixme)\b/)).toEqual([]);
});

it('The lock file names the builds of every system: `npm ci` works on each', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>;
  };
  const missing = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) =>
        packages[`node_modules/${name}`] === undefined && packages[`${from}/node_modules/${name}`] === undefined,
    ),
  );
  expect(missing, 'run: node scripts/complete-lock.mjs').toEqual([]);
});
