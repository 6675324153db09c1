import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { electronRuntime } from '../../scripts/electron-runtime.mjs';
import { makeBigSchool } from './big-school.ts';
import { median } from './grid-hands.ts';
import type { BenchRow } from './print.bench.ts';
import { type Longest, longestTasks } from './record.ts';

// Every page of a school of 3,000 students is opened in the real window while Chromium records its tasks. What counts is
// the processor time of the longest task of a side: time in which others had the processor is no fault of the program.

/** The first two starts also compile the page's code; Chromium keeps it from the third on, the state of every day at school. */
const compilingRounds = 2;
const rounds = 3;
const names = ['first', 'again'];
const limit = 50;

/** Address of a page, and what stands there when it is drawn. */
const pages: readonly [place: string, drawn: string][] = [
  ['/today', 'main ol > li'],
  ['/period/periods', '.period-card'],
  ['/period/frost', 'main input'],
  ['/period/profile', '[role=gridcell]'],
  ['/period/questions', '[role=gridcell]'],
  ['/school/details', 'main input'],
  ['/school/calendar', '.calendar-row input'],
  ['/people/students', '[role=gridcell]'],
  ['/people/classes', '[role=gridcell]'],
  ['/people/staff', '[role=gridcell]'],
  ['/people/load', '[role=gridcell]'],
  ['/imports', '.import-page button'],
  ['/access/students', '[role=gridcell]'],
  ['/access/survey', 'main form'],
  ['/access/classes', '.heat-row a'],
  ['/access/class/1', '.class-trajectory'],
  ['/access/rules', '.rules-table td'],
  ['/access/requests', 'main button'],
  ['/access/what-if', 'main input'],
  ['/access/contacts', 'main input'],
  ['/access/readiness', 'main button'],
  ['/duties/matrix', '.matrix-cell'],
  ['/duties/people', '[role=gridcell]'],
  ['/duties/documents', '[role=gridcell]'],
  ['/duties/briefings', 'main button'],
  ['/duties/checks', 'main label'],
  ['/duties/headquarters', 'main button'],
  ['/duties/oversight', 'main button'],
  ['/duties/catalogue', '[role=gridcell]'],
  ['/tv-plan/plan?view=class', '.plan-chip'],
  ['/tv-plan/plan?view=teacher', '.plan-chip'],
  ['/tv-plan/plan?view=day', '.plan-chip'],
  ['/tv-plan/plan?view=subject', '.plan-chip'],
  ['/tv-plan/timetable', '.plan-chip'],
  ['/tv-plan/coverage', '.coverage-cell'],
  ['/tv-plan/ledger', '[role=gridcell]'],
  ['/lessons', '.board-cell'],
  ['/lessons/1', 'main textarea, main input'],
  ['/packets', '[role=gridcell]'],
  ['/reports', '.reports table td'],
  ['/reports/1', '.reports table td'],
];

/** The longest task of the page and of the main process at the first and at a later visit of each page. */
export async function benchWindow(): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'zavuch-bench-'));
  try {
    await makeBigSchool(folder);
    const visits = new Map<string, Longest[]>();
    for (let round = 0; round < compilingRounds + rounds; round++) {
      await walk(folder);
      if (round < compilingRounds) continue;
      for (const visit of names)
        for (const [index, [place]] of pages.entries()) {
          const name = `${place} ${visit}`;
          visits.set(name, [...(visits.get(name) ?? []), longestTasks(join(folder, `${visit}-${index}.json`))]);
        }
    }
    return rowsOf(visits);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** One run of the program: all pages twice. */
async function walk(folder: string): Promise<void> {
  const runtime = await electronRuntime();
  Object.assign(process.env, runtime.env); // read by the package of Electron
  const electron = createRequire(import.meta.url)('electron') as string;
  const env = { ...process.env, ZAVUCH_WALK: JSON.stringify({ pages, visits: names, traces: folder }) };
  const walker = join(import.meta.dirname, 'walk.cjs');
  await promisify(execFile)(electron, [...runtime.args, '-r', walker, '.', `--user-data-dir=${folder}`], { env });
}

function rowsOf(visits: Map<string, Longest[]>): BenchRow[] {
  const side = (side: 'page' | 'main', what: string) =>
    [...visits].map(([name, found]): BenchRow => {
      const value = median(found.map((each) => each[side]));
      const clock = median(found.map((each) => each[`${side}Clock`]));
      return {
        name: `window, 3,000 students: ${name}, longest task of the ${what} (${Math.round(clock)} by the clock)`,
        value: Math.round(value),
        unit: 'ms',
        target: `<= ${limit}`,
        met: value <= limit,
      };
    });
  return [...side('page', 'page'), ...side('main', 'main process')];
}
