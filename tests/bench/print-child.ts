import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { layOutSheets, preparePackets, printPackets } from '../../main/packets/print-packets.ts';
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

// Machines are noisy: each figure is taken next to the naive way's, in turn, and the ratios are compared.
const rival = fork(fileURLToPath(new URL('./naive-child.ts', import.meta.url)), { stdio: 'ignore' });
const naive = async (): Promise<number> => {
  const answer = once(rival, 'message');
  rival.send('print');
  return Number((await answer)[0]);
};
interface Timed {
  milliseconds: number;
  ratio: number;
}
const naives: number[] = [];
async function timed(
  times: number,
  work: (round: number) => Promise<{ milliseconds: number; pages: number }>,
): Promise<Timed> {
  const taken: Timed[] = [];
  for (let round = 0; round < times; round++) {
    const before = await naive();
    const { milliseconds, pages } = await work(round);
    const rate = (before + (await naive())) / 2;
    naives.push(rate);
    taken.push({ milliseconds, ratio: (pages * 1000) / milliseconds / rate });
  }
  return { milliseconds: median(taken.map((one) => one.milliseconds)), ratio: median(taken.map((one) => one.ratio)) };
}

await naive(); // it may warm up too
let first: Awaited<ReturnType<typeof run>> | undefined;
const cold = await timed(1, async () => {
  first = await run('cold');
  return first;
});
// Sheets ready, letters not yet: each round has a cache folder of its own that holds only the sheets.
const used = new Set(plan.packets.flatMap(({ sheetIds }) => sheetIds));
const sheets = plan.sheets.filter(({ id }) => used.has(id));
const rounds = students > 300 ? 3 : 5;
const letters = await timed(students > 300 ? 1 : 3, async (round) => {
  await layOutSheets(sheets, plan.pictures, { cacheFolder: join(folder, `letters${round}`), pool });
  return run(`letters${round}`);
});
// The usual Friday: the program has laid everything out in the background as the sheets became ready.
await preparePackets(plan, { cacheFolder: join(folder, 'ready'), pool });
const warm = await timed(rounds, () => run('ready'));
const edited = sheets[0]?.id;
const changed = await timed(rounds, (round) => {
  const now = plan.sheets.map((sheet) =>
    sheet.id === edited ? { ...sheet, feedback: `${sheet.feedback} (${round})` } : sheet,
  );
  return run('ready', 'merged', { ...plan, sheets: now });
});
const files = await timed(3, () => run('ready', 'files'));
rival.kill();
clearInterval(watch);
const bytes = statSync(first?.files[0] ?? '').size;
await pool.close();
rmSync(folder, { recursive: true, force: true });
console.log(
  JSON.stringify({
    students,
    pages: first?.pages ?? 0,
    bytes,
    idle,
    peak,
    naive: median(naives),
    cold,
    warm,
    letters,
    changed,
    files,
  }),
);
