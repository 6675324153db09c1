// `npm test`: check, build and journeys, with all that they need, and one line of totals at the end.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { electronRuntime } from './electron-runtime.mjs';
import { needSystemPackages } from './system-packages.mjs';

const bin = path.resolve('node_modules/.bin');
const reports = path.resolve('out/test');
process.env.PATH = `${bin}${path.delimiter}${process.env.PATH}`;
const steps = [];

/** Runs one step to its end; its output is shown whole, together, so that steps may run side by side. */
function step(name, command, { together = false } = {}) {
  const start = performance.now();
  const child = spawn(command, { shell: true, stdio: together ? ['ignore', 'pipe', 'pipe'] : 'inherit' });
  const output = [];
  child.stdout?.on('data', (part) => output.push(part));
  child.stderr?.on('data', (part) => output.push(part));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      const seconds = (performance.now() - start) / 1000;
      if (together) console.log(`\n--- ${name}`);
      if (output.length > 0) process.stdout.write(Buffer.concat(output));
      steps.push({ name, ok: code === 0, seconds, passed: 0, failed: code === 0 ? 0 : 1 });
      resolve();
    });
  });
}

const read = (file) => JSON.parse(readFileSync(path.join(reports, file), 'utf8'));
const counts = {
  'unit.json': ({ numPassedTests, numFailedTests, numFailedTestSuites }) => ({
    passed: numPassedTests,
    failed: numFailedTests || Math.min(1, numFailedTestSuites),
  }),
  'journeys.json': ({ stats, errors }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
  }),
};

/** Replaces the count of the last step by what its own report says; a step that failed never counts as none. */
function count(file) {
  const last = steps.at(-1);
  try {
    const { passed, failed } = counts[file](read(file));
    last.passed = passed;
    last.failed = last.ok ? failed : Math.max(1, failed);
  } catch {
    last.ok = false;
    last.failed = 1; // it died before it could report
  }
}

function heading(text) {
  console.log(`\n=== ${text}`);
}

try {
  needSystemPackages('tests');
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const nodeVersion = spawnSync('node', ['--version'], { encoding: 'utf8' }).stdout.trim();
const electron = await electronRuntime();
const { version: wanted } = JSON.parse(readFileSync('node_modules/electron/package.json', 'utf8'));
const kinds = {
  npm: 'the one that ships',
  given: 'named by ELECTRON_OVERRIDE_DIST_PATH',
  carried: `stand-in for ${wanted}, which could not be downloaded here`,
};
console.log(`Node ${nodeVersion}; Electron ${electron.version} (${kinds[electron.kind]})`);

heading('types, lint, dead code');
await Promise.all([
  step('types', 'npm run --silent types', { together: true }),
  step('lint', 'npm run --silent lint', { together: true }),
  step('dead code', 'npm run --silent dead', { together: true }),
]);
heading('unit and integration tests');
await step(
  'unit tests',
  `vitest run --reporter=default --reporter=json --outputFile.json=${path.join(reports, 'unit.json')}`,
);
count('unit.json');
heading('build');
await step('build', 'npm run --silent build');
if (steps.at(-1).ok) {
  heading('journeys on the real Electron');
  await step('journeys', 'node scripts/journeys.mjs');
  count('journeys.json');
}

heading('summary');
for (const { name, ok, seconds, passed, failed } of steps) {
  const tests = passed + failed > 0 ? `${passed} passed, ${failed} failed` : '';
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s  ${tests}`);
}
const sum = (key) => steps.reduce((total, each) => total + each[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(steps.every(({ ok, failed }) => ok && failed === 0) ? 0 : 1);
