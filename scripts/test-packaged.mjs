// Packs the built program and tries the packed one: the journeys of the lock, its command line, and a week's packets
// (threads, fonts and the sample school then come out of the archive).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { electronRuntime } from './electron-runtime.mjs';
import { hasDisplay } from './system-packages.mjs';

const runtime = await electronRuntime();
const env = {
  ...process.env,
  TEST_ELECTRON_DIST: runtime.dist,
  TEST_ELECTRON_VERSION: runtime.version,
  TEST_ELECTRON_KIND: runtime.kind,
};
const bin = path.resolve('node_modules/.bin');

function run(what, command, args, options = {}) {
  const start = performance.now();
  const done = spawnSync(command, args, { encoding: 'utf8', env, ...options });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (done.status !== 0) {
    console.error(
      `${done.stdout ?? ''}${done.stderr ?? ''}\nFAILED ${what} (${done.status ?? done.error ?? done.signal})`,
    );
    process.exit(1);
  }
  console.log(`ok     ${what} (${seconds} s)`);
  return done.stdout;
}

run(`packed with Electron ${runtime.version}`, path.join(bin, 'electron-builder'), [
  '--linux',
  'dir',
  '--publish=never',
  '--config=scripts/carried-builder.mjs',
]);
const unpacked = path.resolve('dist-carried/linux-unpacked');
const program = path.join(unpacked, 'zavuch');
const archive = statSync(path.join(unpacked, 'resources/app.asar')).size;
console.log(`       app.asar ${(archive / 1_048_576).toFixed(1)} MB`);

const folder = mkdtempSync(path.join(tmpdir(), 'zavuch-packed-'));
const db = path.join(folder, 'school.sqlite');
const display = hasDisplay ? [] : ['xvfb-run', '-a'];
/** The packed program's own command line: Electron needs a display even when it opens no window. */
function zavuch(...words) {
  const [command, ...args] = [
    ...display,
    program,
    ...runtime.args,
    `--user-data-dir=${folder}/data`,
    '--cli',
    ...words,
  ];
  return run(`zavuch --cli ${words[0]}`, command, args, { timeout: 180_000 });
}

try {
  const help = zavuch('--help');
  if (!help.includes('packets')) throw new Error(`no help came out of the packed program:\n${help}`);
  zavuch('sample', '--db', db);
  zavuch('packets', '--db', db, '--week', '2020-W15', '--out', path.join(folder, 'packets'), '--merged');
  const papers = readdirSync(path.join(folder, 'packets'), { recursive: true }).filter((name) => name.endsWith('.pdf'));
  if (papers.length === 0) throw new Error('no PDF came out of the packed program');
  run(`qpdf --check ${papers[0]}`, 'qpdf', ['--check', path.join(folder, 'packets', papers[0])]);
  const journeys = process.argv.length > 2 ? process.argv.slice(2) : ['security', 'language'];
  env.PACKAGED_APP = program;
  env.ZAVUCH_DEV_URL = 'http://127.0.0.1:1/'; // the packed program must not look at it
  run('journeys on the packed program', process.execPath, ['scripts/journeys.mjs', ...journeys], { stdio: 'inherit' });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
