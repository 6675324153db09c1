import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { electronRuntime } from '../../scripts/electron-runtime.mjs';
import type { BenchRow } from './print.bench.ts';
import { record } from './record.ts';

// The sheet of duties and people in the real window, against a bare table of as many cells in the same window.
const people = 120;
const duties = 260;
const runs = 5;

export async function benchMatrix(): Promise<BenchRow[]> {
  Object.assign(process.env, (await electronRuntime()).env);
  const folder = mkdtempSync(join(tmpdir(), 'zavuch-bench-'));
  try {
    execFileSync(process.execPath, ['tests/support/make-school.ts', folder, 'sample']);
    const app = await _electron.launch({ args: ['.', `--user-data-dir=${folder}`] });
    const page = await app.firstWindow();
    await page.locator('.rail-room').first().waitFor();
    const size = await page.evaluate(enlarge, { people, duties });
    if (size.people !== people || size.duties !== duties) throw new Error(`a matrix of ${JSON.stringify(size)}`);
    const rows = await measure(app, page, folder);
    await app.close();
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** In the page: staff and duties of the school's own until there are as many as wanted, each with its owners. */
async function enlarge(wanted: { people: number; duties: number }): Promise<{ people: number; duties: number }> {
  const call = async (room: string, method: string, input: unknown): Promise<never> => {
    const answer = await window.bridge.call({ room, method, input, ticket: String(Math.random()) });
    if (!answer.ok) throw new Error(`${method}: ${JSON.stringify(answer.problem)}`);
    return ('text' in answer ? JSON.parse(answer.text) : answer.value) as never;
  };
  type Size = { period: { id: number }; staff: unknown[]; duties: unknown[] };
  const board = () => call('duties', 'findBoard', { periodId: null }) as Promise<Size>;
  const before = await board();
  for (let number = before.staff.length; number < wanted.people; number++) {
    const name = { lastName: `Қосымшаева-Дополнительная ${number}`, firstName: 'Айгүл', patronymic: 'Сериковна' };
    await call('people', 'addStaff', {
      ...name,
      phone: '',
      email: '',
      language: null,
      roles: ['subject_teacher'],
      subjects: [],
    });
  }
  for (let number = before.duties.length; number < wanted.duties; number++) {
    const words = `Обязанность школы номер ${number} с названием на две строки таблицы, как у многих других`;
    const more = { clauses: [], step: null, frequency: 'once', due: null, evidence: null };
    await call('duties', 'addEntry', { ...more, role: 'subject_teacher', title: { ru: words, kk: words } });
  }
  await call('duties', 'fill', { periodId: before.period.id });
  const suggestions = await call('duties', 'listSuggestions', { periodId: before.period.id });
  await call('duties', 'takeSuggestions', { suggestions });
  const after = await board();
  return { people: after.staff.length, duties: after.duties.length };
}

async function measure(app: ElectronApplication, page: Page, folder: string): Promise<BenchRow[]> {
  const found = {
    paint: [] as number[],
    barePaint: [] as number[],
    scroll: [] as number[],
    bareScroll: [] as number[],
  };
  await openTable(page);
  const { page: longest } = await record(app, folder, async () => {
    await page.evaluate(openSheet);
    await pressKeys(page, 'ArrowDown', 20);
    await pressKeys(page, 'Space', 3);
  });
  for (let run = 0; run < runs; run++) {
    await openTable(page);
    const bare = await page.evaluate(bareTable, { people, duties });
    found.barePaint.push(bare.paint);
    found.bareScroll.push(bare.scroll);
    const sheet = await page.evaluate(openSheet);
    found.paint.push(sheet.paint);
    found.scroll.push(sheet.scroll);
  }
  const move = await pressKeys(page, 'ArrowDown', 60);
  await page.keyboard.press('Control+Home');
  for (let column = 0; column < 8; column++) await page.keyboard.press('ArrowRight');
  const toggle = await pressKeys(page, 'Space', 10);
  const paint = median(found.paint);
  const scroll = median(found.scroll);
  const bare = (name: string, value: number): BenchRow => ({ name, value: Math.round(value), unit: 'ms', ratio: 1 });
  const row = (name: string, value: number, most: number, base?: number): BenchRow => ({
    name,
    value: Math.round(value),
    unit: 'ms',
    ...(base ? { ratio: Math.round((value / base) * 100) / 100 } : {}),
    target: `<= ${most}`,
    met: value <= most,
  });
  const barePaint = median(found.barePaint);
  const bareScroll = median(found.bareScroll);
  return [
    bare(`matrix: bare table of ${duties} x ${people}, first paint`, barePaint),
    { ...row(`matrix: sheet of ${duties} x ${people}, first paint`, paint, Math.round(barePaint), barePaint) },
    bare('matrix: bare table, scroll, p95 of a frame', bareScroll),
    row('matrix: sheet, scroll, p95 of a frame', scroll, 25, bareScroll),
    row('matrix: arrow key to painted cell, p95', move, 50),
    row('matrix: mark set or taken by Space, painted, p95', toggle, 50),
    row('matrix: longest task (processor time), opening, scrolling, keys', longest, 50),
  ];
}

async function openTable(page: Page): Promise<void> {
  await page.evaluate(() => void (window.location.hash = '/duties/matrix'));
  await page.locator('.matrix-table').waitFor();
}

/** In the page: how long a plain table of as many cells takes, over everything else. */
async function bareTable(size: { people: number; duties: number }): Promise<{ paint: number; scroll: number }> {
  const frame = () => new Promise<number>(requestAnimationFrame);
  const from = performance.now();
  const box = document.createElement('div');
  box.style.cssText = 'position:fixed;inset:60px;overflow:auto;background:#fff;z-index:999';
  const cells = '<td style="min-width:30px">x</td>'.repeat(size.people);
  box.innerHTML = `<table>${`<tr style="height:42px"><th>duty</th>${cells}</tr>`.repeat(size.duties)}</table>`;
  document.body.append(box);
  await frame();
  const paint = (await frame()) - from;
  const frames: number[] = [];
  for (let last = await frame(), step = 0; step < 90; step++) {
    box.scrollTop += 90;
    const now = await frame();
    frames.push(now - last);
    last = now;
  }
  box.remove();
  frames.sort((a, b) => a - b);
  return { paint, scroll: frames[Math.floor(frames.length * 0.95)] ?? 0 };
}

/** In the page: from going to the sheet to its painted marks, then scrolling through it. */
async function openSheet(): Promise<{ paint: number; scroll: number }> {
  const frame = () => new Promise<number>(requestAnimationFrame);
  const from = performance.now();
  window.location.hash = '/duties/matrix?view=sheet';
  while (!document.querySelector('.duty-mark')) await frame();
  await frame();
  const paint = (await frame()) - from;
  const sheet = document.querySelector('.sheet')!;
  const frames: number[] = [];
  for (let last = await frame(), step = 0; step < 90; step++) {
    sheet.scrollTop += 90;
    const now = await frame();
    frames.push(now - last);
    last = now;
  }
  frames.sort((a, b) => a - b);
  return { paint, scroll: frames[Math.floor(frames.length * 0.95)] ?? 0 };
}

/** From a key to the frame in which the page has drawn what it did; the 95th percentile. */
async function pressKeys(page: Page, key: string, times: number): Promise<number> {
  await page.locator('.sheet').focus();
  await page.evaluate(() => {
    const waits: number[] = [];
    Object.assign(window, { benchWaits: waits });
    const listen = () => {
      const from = performance.now();
      requestAnimationFrame(() => setTimeout(() => waits.push(performance.now() - from)));
    };
    window.addEventListener('keydown', listen, true);
  });
  for (let time = 0; time < times; time++) {
    await page.keyboard.press(key);
    await page.waitForTimeout(key === 'Space' ? 400 : 30);
  }
  const waits = await page.evaluate(() => (window as unknown as { benchWaits: number[] }).benchWaits);
  return [...waits].sort((a, b) => a - b)[Math.floor(waits.length * 0.95)] ?? 0;
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
