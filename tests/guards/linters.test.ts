import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// A rule that is written down but never bites is worse than none. Here each one meets a file that breaks it, in a small
// project with this project's own settings.
interface Snippet {
  what: string;
  file: string;
  code: string;
  rule: string;
}

const imports = 'noRestrictedImports';
const bad: Snippet[] = [
  { what: 'shared imports main', file: 'shared/bad-main.ts', code: "export { a } from '../main/good.ts';", rule: imports },
  { what: 'shared imports the type of a screen', file: 'shared/bad-type.ts', code: "export type { A } from '../renderer/good.ts';", rule: imports },
  { what: 'shared imports Node', file: 'shared/bad-node.ts', code: "export { join } from 'node:path';", rule: imports },
  { what: 'shared imports a package', file: 'shared/people/bad-package.ts', code: "export { sql } from 'kysely';", rule: imports },
  { what: 'a screen imports main', file: 'renderer/people/bad-main.ts', code: "export { a } from '../../main/good.ts';", rule: imports },
  { what: 'a screen imports Electron', file: 'renderer/people/bad-electron.ts', code: "export { ipcRenderer } from 'electron';", rule: imports },
  { what: 'a screen imports Node', file: 'renderer/ui/bad-node.ts', code: "export { join } from 'node:path';", rule: imports },
  { what: 'a room imports another room of the window', file: 'renderer/people/bad-room.ts', code: "export { a } from '../lessons/good.ts';", rule: imports },
  { what: 'a part of a room imports another room', file: 'renderer/lessons/notes/bad-room.ts', code: "export { a } from '../../people/good.ts';", rule: imports },
  { what: 'a room asks past renderer/ui/use-query.ts', file: 'renderer/people/bad-query.ts', code: "export { useQuery } from '@tanstack/react-query';", rule: imports },
  { what: 'the window itself asks past renderer/ui/use-query.ts', file: 'renderer/app/bad-query.ts', code: "export { useQuery } from '@tanstack/react-query';", rule: imports },
  { what: 'main imports a screen', file: 'main/people/bad-screen.ts', code: "export { a } from '../../renderer/good.ts';", rule: imports },
  { what: 'a room of main imports Electron', file: 'main/people/bad-electron.ts', code: "export { app } from 'electron';", rule: imports },
  { what: 'the print engine imports a room', file: 'main/print/bad-room.ts', code: "export { a } from '../people/good.ts';", rule: imports },
  { what: 'the database imports a room', file: 'main/database/bad-room.ts', code: "export { a } from '../people/good.ts';", rule: imports },
  { what: 'two files import each other', file: 'shared/circle-one.ts', code: "import { two } from './circle-two.ts';\nexport const one = () => two;", rule: 'noImportCycles' },
  { what: 'a default export', file: 'shared/bad-default.ts', code: 'export default function a() {}', rule: 'noDefaultExport' },
  { what: 'an enum', file: 'shared/bad-enum.ts', code: 'export enum Shift {\n  First,\n}', rule: 'noEnum' },
  { what: 'any', file: 'shared/bad-any.ts', code: 'export const a = (value: any) => value;', rule: 'noExplicitAny' },
  { what: 'a file name in capitals', file: 'shared/BadName.ts', code: 'export const a = 1;', rule: 'useFilenamingConvention' },
  { what: 'Intl outside shared/text', file: 'main/bad-intl.ts', code: "export const a = new Intl.NumberFormat('kk').format(1);", rule: 'noRestrictedGlobals' },
  { what: 'a date in the computer\'s own words', file: 'main/bad-date.ts', code: 'export const a = new Date().toLocaleDateString();', rule: 'no-restricted-properties' },
  { what: 'a number in the computer\'s own words', file: 'renderer/ui/bad-number.ts', code: 'export const a = (1).toLocaleString();', rule: 'no-restricted-properties' },
  { what: 'a comparison by the computer\'s own alphabet', file: 'main/bad-order.ts', code: "export const a = 'a'.localeCompare('b');", rule: 'no-restricted-properties' },
  { what: 'a floating promise', file: 'main/bad-promise.ts', code: 'async function load() {}\nexport function a() {\n  load();\n}', rule: 'no-floating-promises' },
  { what: 'a promise as a condition', file: 'main/bad-condition.ts', code: 'async function ready() {\n  return true;\n}\nexport function a() {\n  return ready() ? 1 : 2;\n}', rule: 'no-misused-promises' },
  { what: 'a promise returned out of its try', file: 'main/bad-try.ts', code: 'async function load() {}\nexport async function a() {\n  try {\n    return load();\n  } catch {\n    return null;\n  }\n}', rule: 'return-await' },
]; // biome-ignore format: a table

const folders = ['main', 'shared', 'renderer']; // by name: oxlint would follow the link into node_modules

const good: Record<string, string> = {
  'main/good.ts': 'export const a = 1;',
  'main/people/good.ts': 'export const a = 1;',
  'main/packets/good-service.ts': "export { a } from '../people/good.ts';",
  'renderer/good.ts': 'export const a = 1;\nexport type A = number;',
  'renderer/people/good.ts': "export { z } from 'zod';\nexport { a } from '../ui/good.ts';",
  'renderer/lessons/good.ts': "export { a } from '../../shared/people/good.ts';",
  'renderer/ui/good.ts': 'export const a = 1;',
  'renderer/app/good.ts':
    "export { a } from '../lessons/good.ts';\nexport { z } from '../people/good.ts';\nexport { useQueryClient } from '@tanstack/react-query';",
  'shared/people/good.ts':
    "import { z } from 'zod';\nimport { a as b } from '../text/good.ts';\n\nexport const a = z.literal(b);",
  'shared/text/good.ts': "export const a = new Intl.PluralRules('kk').select(1);",
  'shared/circle-two.ts': "import { one } from './circle-one.ts';\n\nexport const two = () => one;",
};

let folder: string;
let found: { file: string; rule: string }[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zavuch-lint-'));
  for (const name of ['biome.json', '.oxlintrc.json', 'tsconfig.json', 'package.json'])
    cpSync(name, join(folder, name));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  const files = [...Object.entries(good), ...bad.map(({ file, code }) => [file, code] as const)];
  for (const [file, code] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${code}\n`);
  }
  found = [...biome(), ...oxlint()];
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(program: string, args: string[]): string {
  return spawnSync(resolve('node_modules/.bin', program), args, {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  }).stdout;
}

function biome(): typeof found {
  const { diagnostics } = JSON.parse(
    run('biome', ['lint', '--vcs-enabled=false', '--max-diagnostics=none', '--reporter=json', ...folders]),
  );
  return diagnostics.map(({ category, location }: { category: string; location: { path: string } }) => ({
    file: location.path.replaceAll('\\', '/'),
    rule: category.split('/').at(-1),
  }));
}

function oxlint(): typeof found {
  const { diagnostics } = JSON.parse(run('oxlint', ['--type-aware', '--format=json', ...folders]));
  return diagnostics.map(({ code, filename }: { code: string; filename: string }) => ({
    file: filename.replaceAll('\\', '/'),
    rule: /\((.+)\)/.exec(code)?.[1] ?? code,
  }));
}

describe('The linters refuse', () => {
  it.each(bad)('$what', ({ file, rule }) => {
    expect(found.filter((each) => each.file === file).map((each) => each.rule)).toContain(rule);
  });
});

it('The linters let good files pass', () => {
  expect(found.filter(({ file, rule }) => file in good && rule !== 'noImportCycles')).toEqual([]);
});
