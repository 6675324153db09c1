// `npm run bench`: every piece of tests/bench (or those named: `npm run bench -- print start`), each in a process of its
// own; the table goes to stdout, and to bench/results.md when all pieces were run.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, release, tmpdir, totalmem, type } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { electronRuntime } from './electron-runtime.mjs';
import { hasDisplay } from './system-packages.mjs';

const pieces = {
  print: 'benchPrint',
  import: 'benchImport',
  broadcasts: 'benchBroadcasts',
  'tv-plan': 'benchTvPlan',
  start: 'benchStart',
  duties: 'benchDuties',
  matrix: 'benchMatrix',
  'plan-grid': 'benchPlanGrid',
  window: 'benchWindow',
};
/** Pieces that open windows. */
const shown = ['start', 'matrix', 'plan-grid', 'window'];

if (process.argv[2] === '--piece') {
  const [, , , name, file] = process.argv;
  const module = await import(pathToFileURL(path.resolve(`tests/bench/${name}.bench.ts`)).href);
  writeFileSync(file, JSON.stringify(await module[pieces[name]]()));
  process.exit(0); // what a piece leaves open is no concern of the next
}

const named = process.argv.slice(2);
const names = Object.keys(pieces).filter(
  (name) => (named.length === 0 || named.includes(name)) && existsSync(`tests/bench/${name}.bench.ts`),
);
const electron = await electronRuntime();
const folder = mkdtempSync(path.join(tmpdir(), 'zavuch-bench-'));
const rows = [];
let failed = false;
for (const name of names) {
  const file = path.join(folder, `${name}.json`);
  const self = [process.execPath, 'scripts/bench.mjs', '--piece', name, file];
  const [command, ...args] =
    shown.includes(name) && !hasDisplay ? ['xvfb-run', '-a', '-s', '-screen 0 1440x900x24', ...self] : self;
  console.error(`${name} ...`);
  const { status } = spawnSync(command, args, { stdio: ['ignore', 2, 2] });
  if (status === 0) rows.push(...JSON.parse(readFileSync(file, 'utf8')));
  else failed = true;
}
rmSync(folder, { recursive: true, force: true });

const [cpu] = cpus();
const machine = [
  `${cpu?.model ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB`,
  `${type()} ${release()}`,
  `Node ${process.versions.node}, Electron ${electron.version} (${electron.kind})`,
].join('; ');
const cells = (row) => [
  row.name,
  `${row.value} ${row.unit}`,
  row.ratio === undefined ? '' : `${row.ratio}x`,
  row.target ?? '',
  row.met === undefined ? '' : row.met ? 'yes' : 'NO',
];
const head = ['what', 'value', 'ratio', 'target', 'met'];
const table = [head, ...rows.map(cells)];
const widths = head.map((_, column) => Math.max(...table.map((line) => line[column].length)));
const lines = table.map((line) => `| ${line.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`);
lines.splice(1, 0, `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`);
const text = `# Bench\n\n${machine}\n\nEvery ratio compares two things run in turn in the same call; times are medians. Made by \`npm run bench\`.\n\n${lines.join('\n')}\n`;
console.log(text);
if (names.length === Object.keys(pieces).length && !failed) {
  mkdirSync('bench', { recursive: true });
  writeFileSync('bench/results.md', text);
}
process.exit(failed ? 1 : 0);
