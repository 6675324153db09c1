import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { layOutSheets, printPackets } from '../../main/packets/print-packets.ts';
import { openPool } from '../../main/work/pool.ts';
import { benchPlan } from './print-plan.ts';

// One print run in a process of its own, so that "cold" is cold and memory is its own. Prints its figures as JSON.

const students = Number(process.argv[2] ?? 30);
const folder = mkdtempSync(join(tmpdir(), 'zavuch-bench-'));
const plan = benchPlan(students);
const pool = openPool();

let peak = process.memoryUsage.rss();
const idle = peak;
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss());
}, 20);

const run = (cache: string, as: 'merged' | 'files' = 'merged', what = plan) =>
  printPackets(what, {
    to: join(folder, 'out'),
    as,
    cacheFolder: join(folder, cache),
    pool,
    signal: new AbortController().signal,
    progress: () => {},
  });
const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
async function timed(times: number, work: (round: number) => Promise<{ milliseconds: number }>): Promise<number> {
  const taken: number[] = [];
  for (let round = 0; round < times; round++) taken.push((await work(round)).milliseconds);
  return median(taken);
}

const cold = await run('cold');
// Sheets ready, letters not yet: each round has a cache folder of its own that holds only the sheets.
const used = new Set(plan.packets.flatMap(({ sheetIds }) => sheetIds));
const sheets = plan.sheets.filter(({ id }) => used.has(id));
const warm = await timed(3, async (round) => {
  await layOutSheets(sheets, plan.pictures, { cacheFolder: join(folder, `warm${round}`), pool });
  return run(`warm${round}`);
});
const again = await timed(5, () => run('cold'));
const changed = await timed(5, (round) => {
  const edited = plan.sheets.map((sheet) =>
    used.has(sheet.id) && sheet.id % 1000 === 3 ? { ...sheet, feedback: `${sheet.feedback} (${round})` } : sheet,
  );
  const one = edited.findIndex((sheet, index) => sheet !== plan.sheets[index]);
  return run('cold', 'merged', {
    ...plan,
    sheets: plan.sheets.map((sheet, index) => (index === one ? (edited[one] ?? sheet) : sheet)),
  });
});
const files = await timed(3, () => run('cold', 'files'));
clearInterval(watch);
const bytes = statSync(cold.files[0] ?? '').size;
await pool.close();
rmSync(folder, { recursive: true, force: true });
console.log(
  JSON.stringify({
    students,
    pages: cold.pages,
    bytes,
    idle,
    peak,
    cold: cold.milliseconds,
    warm,
    again,
    changed,
    files,
  }),
);
