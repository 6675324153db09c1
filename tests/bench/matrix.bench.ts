import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { electronRuntime } from '../../scripts/electron-runtime.mjs';
import { bareRow, bareTable, limitRow, median, pressKeys, scrollThrough } from './grid-hands.ts';
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
    await scrollThrough(page, '.sheet');
    await page.locator('.sheet').focus();
    await pressKeys(page, 'ArrowDown', 20);
    await pressKeys(page, 'Space', 3);
  });
  for (let run = 0; run < runs; run++) {
    await openTable(page);
    const bare = await bareTable(page, { rows: duties, columns: people });
    found.barePaint.push(bare.paint);
    found.bareScroll.push(bare.scroll);
    found.paint.push(await page.evaluate(openSheet));
    found.scroll.push(await scrollThrough(page, '.sheet'));
  }
  await page.locator('.sheet').focus();
  const move = await pressKeys(page, 'ArrowDown', 60);
  await page.keyboard.press('Control+Home');
  for (let column = 0; column < 8; column++) await page.keyboard.press('ArrowRight');
  const toggle = await pressKeys(page, 'Space', 10);
  const barePaint = median(found.barePaint);
  const bareScroll = median(found.bareScroll);
  return [
    bareRow(`matrix: bare table of ${duties} x ${people}, first paint`, barePaint),
    limitRow(
      `matrix: sheet of ${duties} x ${people}, first paint`,
      median(found.paint),
      Math.round(barePaint),
      barePaint,
    ),
    bareRow('matrix: bare table, scroll, p95 of a frame', bareScroll),
    limitRow('matrix: sheet, scroll, p95 of a frame', median(found.scroll), 25, bareScroll),
    limitRow('matrix: arrow key to painted cell, p95', move, 50),
    limitRow('matrix: mark set or taken by Space, painted, p95', toggle, 50),
    limitRow('matrix: longest task (processor time), opening, scrolling, keys', longest, 50),
  ];
}

async function openTable(page: Page): Promise<void> {
  await page.evaluate(() => void (window.location.hash = '/duties/matrix'));
  await page.locator('.matrix-table').waitFor();
}

/** In the page: from going to the sheet to its painted marks. */
async function openSheet(): Promise<number> {
  const frame = () => new Promise<number>(requestAnimationFrame);
  const from = performance.now();
  window.location.hash = '/duties/matrix?view=sheet';
  while (!document.querySelector('.duty-mark')) await frame();
  await frame();
  return (await frame()) - from;
}
