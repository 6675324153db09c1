import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { benchPlan } from './print-plan.ts';
import { typstPrint } from './typst-print.ts';

export interface BenchRow {
  name: string;
  value: number;
  unit: string;
  /** Against the naive way in the same call, or against the other figure named in `name`. */
  ratio?: number;
  target?: string;
  met?: boolean;
}

interface Timed {
  milliseconds: number;
  /** Pages a second against the naive way's, measured in turn. */
  ratio: number;
}
interface Figures {
  students: number;
  pages: number;
  bytes: number;
  idle: number;
  peak: number;
  naive: number;
  cold: Timed;
  warm: Timed;
  letters: Timed;
  changed: Timed;
  files: Timed;
}

const child = fileURLToPath(new URL('./print-child.ts', import.meta.url));
const measure = (students: number): Figures =>
  JSON.parse(
    execFileSync(process.execPath, [child, String(students)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );

/**
 * The print run against naive pdfmake, for 30 to 1,000 paper students. The naive way is linear, so a sample of it is timed
 * beside each run; Typst, at its best, prints the middle school once.
 */
export async function benchPrint(sizes: readonly number[] = [30, 100, 300, 1000]): Promise<BenchRow[]> {
  const figures = sizes.map(measure);
  const naive = figures.find(({ students }) => students === 300)?.naive ?? figures[0]?.naive ?? 0;
  const rows: BenchRow[] = [
    {
      name: 'print: naive pdfmake, one document for each student, one thread',
      value: round(naive),
      unit: 'pages/s',
      ratio: 1,
    },
    ...figures.flatMap(rowsFor),
  ];
  const [middle, large] = [300, 1000].map((size) => figures.find(({ students }) => students === size));
  if (middle) rows.push(...againstTypst(middle));
  if (middle && large) rows.push(...growth(middle, large));
  return rows;
}

function againstTypst(figures: Figures): BenchRow[] {
  const typst = typstPrint(benchPlan(figures.students));
  const pace = (typst.pages * 1000) / typst.milliseconds;
  const row = (name: string, { milliseconds }: Timed, least: number): BenchRow => {
    const ratio = (figures.pages * 1000) / milliseconds / pace;
    return { name, value: round(ratio, 1), unit: 'x', target: `>= ${least}x`, met: ratio >= least };
  };
  return [
    {
      name: `print ${figures.students}: Typst, one document, sheets written once`,
      value: round(pace),
      unit: 'pages/s',
    },
    row(`print ${figures.students}: cold against Typst`, figures.cold, 2.5),
    row(`print ${figures.students}: warm against Typst`, figures.warm, 13),
  ];
}

function growth(middle: Figures, large: Figures): BenchRow[] {
  // By the naive way's pace at the time: a busier machine would otherwise look like growth.
  const pace = (figures: Figures) => figures.pages / figures.warm.ratio;
  const time = pace(large) / pace(middle);
  const memory = (large.peak - large.idle) / (middle.peak - middle.idle);
  return [
    {
      name: 'print: time(1000) / time(300), sheets ready',
      value: round(time, 2),
      unit: 'x',
      target: '<= 3.5',
      met: time <= 3.5,
    },
    {
      name: 'print: memory(1000) / memory(300)',
      value: round(memory, 2),
      unit: 'x',
      target: 'flat: <= 1.5',
      met: memory <= 1.5,
    },
  ];
}

function rowsFor(figures: Figures): BenchRow[] {
  const { students, pages } = figures;
  const judged = students === 300;
  const row = (name: string, { milliseconds, ratio }: Timed, least?: number): BenchRow => ({
    name: `print ${students} (${pages} pages): ${name}, ${round(milliseconds)} ms`,
    value: round((pages * 1000) / milliseconds),
    unit: 'pages/s',
    ratio: round(ratio, 1),
    ...(judged && least ? { target: `>= ${least}x`, met: ratio >= least } : {}),
  });
  const memory = (figures.peak - figures.idle) / 2 ** 20;
  const size = figures.bytes / 2 ** 20;
  const slower = figures.warm.ratio / figures.files.ratio;
  return [
    row('cold, nothing laid out', figures.cold, 14),
    row('sheets laid out, letters not', figures.letters),
    row('warm, all laid out in the background', figures.warm, 70),
    row('one sheet changed', figures.changed, 300),
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
