import type { Page } from '@playwright/test';
import type { BenchRow } from './print.bench.ts';

// What the benches of the large grids share: a bare table to compare with, scrolling, and keys.

/** In the page: first paint of a plain table of as many cells over everything else, and its scrolling. */
export async function bareTable(
  page: Page,
  size: { rows: number; columns: number },
): Promise<{ paint: number; scroll: number }> {
  const paint = await page.evaluate(async ({ rows, columns }) => {
    const frame = () => new Promise<number>(requestAnimationFrame);
    const from = performance.now();
    const box = document.createElement('div');
    box.id = 'bare';
    box.style.cssText = 'position:fixed;inset:60px;overflow:auto;background:#fff;z-index:999';
    const cells = '<td style="min-width:30px">x</td>'.repeat(columns);
    box.innerHTML = `<table>${`<tr style="height:42px"><th>row</th>${cells}</tr>`.repeat(rows)}</table>`;
    document.body.append(box);
    await frame();
    return (await frame()) - from;
  }, size);
  const scroll = await scrollThrough(page, '#bare');
  await page.evaluate(() => document.querySelector('#bare')?.remove());
  return { paint, scroll };
}

/** The 95th percentile of a frame, milliseconds, while a box is scrolled by 90 pixels in each. */
export function scrollThrough(page: Page, box: string): Promise<number> {
  return page.evaluate(async (selector) => {
    const frame = () => new Promise<number>(requestAnimationFrame);
    const scrolled = document.querySelector(selector)!;
    const frames: number[] = [];
    for (let last = await frame(), step = 0; step < 90; step++) {
      scrolled.scrollTop += 90;
      const now = await frame();
      frames.push(now - last);
      last = now;
    }
    frames.sort((a, b) => a - b);
    return frames[Math.floor(frames.length * 0.95)] ?? 0;
  }, box);
}

/** From a key to the frame in which the page has drawn what it did; the 95th percentile, milliseconds. */
export async function pressKeys(page: Page, key: string, times: number): Promise<number> {
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
  return percentile(await page.evaluate(() => (window as unknown as { benchWaits: number[] }).benchWaits));
}

export const percentile = (values: readonly number[], part = 0.95): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * part)] ?? 0;

export const median = (values: readonly number[]): number => percentile(values, 0.5);

export const bareRow = (name: string, value: number): BenchRow => ({
  name,
  value: Math.round(value),
  unit: 'ms',
  ratio: 1,
});

/** A figure against its limit, and against what is bare. */
export const limitRow = (name: string, value: number, most: number, base?: number): BenchRow => ({
  name,
  value: Math.round(value),
  unit: 'ms',
  ...(base ? { ratio: Math.round((value / base) * 100) / 100 } : {}),
  target: `<= ${most}`,
  met: value <= most,
});
