import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { electronRuntime } from '../../scripts/electron-runtime.mjs';
import { median } from './grid-hands.ts';
import type { BenchRow } from './print.bench.ts';

// The window against a bare Electron window with one line of text, started in turn in the same call.
const runs = 5;

interface Start {
  /** From the start of the process, milliseconds. */
  paint: number;
  ready: number;
  /** Private share of the memory of all processes (PSS), megabytes. */
  memory: number;
}

/** Cold start and memory. */
export async function benchStart(): Promise<BenchRow[]> {
  Object.assign(process.env, (await electronRuntime()).env);
  const folder = mkdtempSync(join(tmpdir(), 'zavuch-bench-'));
  try {
    const bare = makeBare(folder);
    const school = join(folder, 'school');
    execFileSync(process.execPath, ['tests/support/make-school.ts', school, 'sample']);
    const starts = { bare: [] as Start[], app: [] as Start[] };
    await start(['.', ...data(folder, school, 0)], '.rail'); // brings the files into the system's cache
    for (let run = 1; run <= runs; run++) {
      starts.bare.push(await start([bare, `--user-data-dir=${join(folder, `bare-${run}`)}`], 'h1'));
      starts.app.push(await start(['.', ...data(folder, school, run)], 'main ol > li'));
    }
    return startRows(starts.bare, starts.app);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function makeBare(folder: string): string {
  const bare = join(folder, 'bare');
  mkdirSync(bare);
  writeFileSync(join(bare, 'package.json'), '{ "name": "bare", "version": "1.0.0", "main": "main.cjs" }');
  writeFileSync(join(bare, 'page.html'), '<!doctype html><title>bare</title><h1>Bare</h1>');
  writeFileSync(
    join(bare, 'main.cjs'),
    `const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1366, height: 768, show: false, webPreferences: { sandbox: true } });
  window.once('ready-to-show', () => window.show());
  window.loadFile('page.html');
});
app.on('window-all-closed', () => app.quit());`,
  );
  return bare;
}

/** A fresh copy of the user-data folder with the sample school. */
function data(folder: string, school: string, run: number): string[] {
  const copy = join(folder, `data-${run}`);
  cpSync(school, copy, { recursive: true });
  return [`--user-data-dir=${copy}`];
}

async function start(args: string[], awaited: string): Promise<Start> {
  const begin = Date.now();
  const app = await _electron.launch({ args });
  const page = await app.firstWindow();
  const seen = await page.evaluate(watch, awaited);
  await page.waitForTimeout(1500); // settled: what is still loading belongs to the memory of the program
  const memory = memoryOf(app.process().pid ?? 0);
  await app.close();
  return { paint: seen.paint - begin, ready: seen.ready - begin, memory };
}

/** In the page: when it first painted, and when what is awaited stood there (both in wall-clock milliseconds). */
function watch(awaited: string): Promise<{ paint: number; ready: number }> {
  return new Promise((resolve) => {
    const look = () => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      if (!paint || !document.querySelector(awaited)) return void requestAnimationFrame(look);
      // Found at the first look: it may have stood there since the first paint.
      const ready = Math.max(paint.startTime, performance.now());
      resolve({ paint: performance.timeOrigin + paint.startTime, ready: performance.timeOrigin + ready });
    };
    look();
  });
}

function memoryOf(root: number): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    const status = tryRead(`/proc/${name}/status`);
    parents.set(Number(name), Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0));
  }
  const isOurs = (pid: number): boolean => pid === root || (pid > 1 && isOurs(parents.get(pid) ?? 0));
  const shares = [...parents.keys()]
    .filter(isOurs)
    .map((pid) => /^Pss:\s+(\d+)/m.exec(tryRead(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
  return shares.reduce<number>((sum, share) => sum + Number(share), 0) / 1024;
}

function tryRead(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // the process ended meanwhile
  }
}

function startRows(bare: Start[], app: Start[]): BenchRow[] {
  const row = (name: string, key: keyof Start, against: keyof Start, unit: string, most: number): BenchRow => {
    const value = median(app.map((each) => each[key]));
    const ratio = value / median(bare.map((each) => each[against]));
    return {
      name,
      value: Math.round(value),
      unit,
      ratio: round(ratio),
      target: `<= ${most}x bare`,
      met: ratio <= most,
    };
  };
  const bareRow = (name: string, key: keyof Start, unit: string): BenchRow => ({
    name,
    value: Math.round(median(bare.map((each) => each[key]))),
    unit,
    ratio: 1,
  });
  return [
    bareRow('start: bare Electron window, first paint', 'paint', 'ms'),
    row('start: first paint', 'paint', 'paint', 'ms', 1.25),
    row('start: Today of the sample school painted', 'ready', 'paint', 'ms', 1.4),
    bareRow('memory: bare Electron window, all processes', 'memory', 'MB'),
    row('memory: Today of the sample school, all processes', 'memory', 'memory', 'MB', 1.25),
  ];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
