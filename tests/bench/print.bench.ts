import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { naivePrint } from './naive-print.ts';
import { benchPlan } from './print-plan.ts';

export interface BenchRow {
  name: string;
  value: number;
  unit: string;
  /** Against the naive way in the same call, or against the other figure named in `name`. */
  ratio?: number;
  target?: string;
  met?: boolean;
}

interface Figures {
  students: number;
  pages: number;
  bytes: number;
  idle: number;
  peak: number;
  cold: number;
  warm: number;
  again: number;
  changed: number;
  files: number;
}

const child = fileURLToPath(new URL('./print-child.ts', import.meta.url));
const measure = (students: number): Figures =>
  JSON.parse(
    execFileSync(process.execPath, [child, String(students)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  );

/** The print run against naive pdfmake, for 30 to 1,000 paper students. The naive way is linear: a sample of it is timed. */
export async function benchPrint(): Promise<BenchRow[]> {
  const plan = benchPlan(300);
  const before = await naivePrint(plan, 8);
  const sizes = [30, 100, 300, 1000].map(measure);
  const after = await naivePrint(plan, 8);
  const naive = ((before.pages + after.pages) * 1000) / (before.milliseconds + after.milliseconds);
  const rows: BenchRow[] = [
    {
      name: 'print: naive pdfmake, one document for each student, one thread',
      value: round(naive),
      unit: 'pages/s',
      ratio: 1,
    },
  ];
  for (const figures of sizes) rows.push(...rowsFor(figures, naive));
  const [, , middle, large] = sizes as [Figures, Figures, Figures, Figures];
  const growth = large.warm / middle.warm;
  rows.push({
    name: 'print: time(1000) / time(300), sheets ready',
    value: round(growth, 2),
    unit: 'x',
    target: '<= 3.5',
    met: growth <= 3.5,
  });
  const more = (large.peak - middle.peak) / 2 ** 20;
  rows.push({
    name: 'print: more memory for 1000 than for 300',
    value: round(more),
    unit: 'MB',
    target: 'flat (<= 60)',
    met: more <= 60,
  });
  return rows;
}

function rowsFor(figures: Figures, naive: number): BenchRow[] {
  const { students, pages } = figures;
  const judged = students === 300;
  const row = (name: string, milliseconds: number, least?: number): BenchRow => {
    const rate = (pages * 1000) / milliseconds;
    const ratio = round(rate / naive, 1);
    const target = judged && least ? { target: `>= ${least}x`, met: ratio >= least } : {};
    return {
      name: `print ${students} (${pages} pages): ${name}, ${round(milliseconds)} ms`,
      value: round(rate),
      unit: 'pages/s',
      ratio,
      ...target,
    };
  };
  const memory = (figures.peak - figures.idle) / 2 ** 20;
  const size = figures.bytes / 2 ** 20;
  const slower = figures.files / figures.again;
  return [
    row('cold, nothing laid out', figures.cold, 14),
    row('warm, sheets ready', figures.warm, 70),
    row('one sheet changed', figures.changed, 300),
    row('again, nothing changed', figures.again),
    row('one file for each student', figures.files),
    {
      name: `print ${students}: files for each student against merged`,
      value: round(slower, 2),
      unit: 'x',
      ...(judged ? { target: '<= 2', met: slower <= 2 } : {}),
    },
    {
      name: `print ${students}: memory above idle, all threads`,
      value: round(memory),
      unit: 'MB',
      target: '<= 450',
      met: memory <= 450,
    },
    {
      name: `print ${students}: merged file`,
      value: round(size, 2),
      unit: 'MB',
      ...(judged ? { target: '<= 6', met: size <= 6 } : {}),
    },
  ];
}

function round(value: number, decimals = 0): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.table(await benchPrint());
