import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type Page } from '@playwright/test';
import { electronRuntime } from '../../scripts/electron-runtime.mjs';
import { makeBigSchool } from './big-school.ts';
import { bareRow, bareTable, limitRow, median, percentile, pressKeys, scrollThrough } from './grid-hands.ts';
import type { BenchRow } from './print.bench.ts';

// The TV plan of 60 classes x 5 days x 12 slots in the real window, against a bare table in the same window.
const classes = 60;
const runs = 5;
const grid = '.plan-scroll';

export async function benchPlanGrid(): Promise<BenchRow[]> {
  Object.assign(process.env, (await electronRuntime()).env);
  const folder = mkdtempSync(join(tmpdir(), 'zavuch-bench-'));
  try {
    await makeBigSchool(folder, classes);
    const app = await _electron.launch({ args: ['.', `--user-data-dir=${folder}`] });
    const rows = await measure(await app.firstWindow());
    await app.close();
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

async function measure(page: Page): Promise<BenchRow[]> {
  const scrolls = { bare: [] as number[], day: [] as number[], subject: [] as number[] };
  let columns = 0;
  for (let run = 0; run < runs; run++) {
    columns = await open(page, 'day', 60 * 12);
    scrolls.bare.push((await bareTable(page, { rows: classes, columns })).scroll);
    scrolls.day.push(await scrollThrough(page, grid));
    await open(page, 'subject', 60 * 5);
    scrolls.subject.push(await scrollThrough(page, grid));
  }
  await open(page, 'day', 60 * 12);
  await page.locator(`${grid} [data-at="0 0"]`).focus();
  const keys = [await pressKeys(page, 'ArrowDown', 50), await pressKeys(page, 'ArrowRight', 30)];
  await open(page, 'class', 60);
  const bareScroll = median(scrolls.bare);
  return [
    bareRow(`plan: bare table of ${classes} x ${columns}, scroll, p95 of a frame`, bareScroll),
    limitRow('plan: day of 60 classes, scroll, p95 of a frame', median(scrolls.day), 25, bareScroll),
    limitRow('plan: subject of 60 classes, scroll, p95 of a frame', median(scrolls.subject), 25, bareScroll),
    limitRow('plan: arrow key to painted cell in the day of 60 classes, p95', Math.max(...keys), 50),
    limitRow('plan: own lesson moved by Alt and an arrow, painted, p95', await moveLesson(page), 167),
  ];
}

/** Opens a view and waits for all its lessons; answers how many columns it has. */
async function open(page: Page, view: string, lessons: number): Promise<number> {
  await page.evaluate((name) => void (window.location.hash = `/tv-plan/plan?view=${name}`), view);
  await page.waitForFunction(
    ([name, count]) => document.querySelectorAll(`.plan-grid[data-view="${name}"] .plan-chip`).length >= Number(count),
    [view, lessons] as const,
  );
  return page.locator('.plan-grid thead th').count();
}

/** An own lesson to the next day and back, from the key to the frame in which it stands there; the 95th percentile. */
async function moveLesson(page: Page): Promise<number> {
  const at = await page.locator('[data-at$=" 1"]:has(.plan-chip[data-kind="own"])').first().getAttribute('data-at');
  await page.locator(`[data-at="${at}"]`).focus();
  const waits: number[] = [];
  for (let time = 0; time < 20; time++) {
    const wait = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let from = 0;
          window.addEventListener('keydown', () => (from = performance.now()), { capture: true, once: true });
          const seen = new MutationObserver((changes) => {
            const chips = changes.some(({ addedNodes }) =>
              [...addedNodes].some((node) => node instanceof Element && node.querySelector('.plan-chip')),
            );
            if (!chips) return;
            seen.disconnect();
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from)));
          });
          seen.observe(document.querySelector('.plan-grid')!, { childList: true, subtree: true });
        }),
    );
    await page.keyboard.press(time % 2 === 0 ? 'Alt+ArrowRight' : 'Alt+ArrowLeft');
    waits.push(await wait);
    await page.waitForTimeout(1500);
  }
  return percentile(waits);
}
