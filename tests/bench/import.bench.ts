import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import Papa from 'papaparse';
import { openStore } from '../../main/database/open.ts';
import { importsService } from '../../main/imports/imports.service.ts';
import { loadSubjects } from '../../main/school/subjects.ts';
import { readTable } from '../../main/sheets/read-table.ts';
import { csvBytes, xlsxBytes } from '../../main/sheets/write-table.ts';
import { openPool } from '../../main/work/pool.ts';
import type { BenchRow } from './print.bench.ts';

const students = 3_000;
const rounds = 7;
const work = { signal: new AbortController().signal, progress: () => {} };

/** A list as an e-journal gives it: 3,000 students, 13 columns. */
function list() {
  const headings = [
    'Фамилия',
    'Имя',
    'Отчество',
    'Класс',
    'ID',
    'Индекс',
    'Адрес',
    'Телефон',
    'Законный представитель',
    'Телефон представителя',
    'Интернет',
    'Устройство',
    'Телевизор',
  ];
  const rows = Array.from({ length: students }, (_, n) => [
    `Образцов${n % 700}`,
    `Имя${n % 90}`,
    `Отчествович${n % 60}`,
    `${(n % 11) + 1} "${'АБВ'[n % 3]}"`,
    `J${n}`,
    `0${10_000 + (n % 900)}`,
    `г. Условный, ул. Придуманная, д. ${n % 99}, кв. ${n % 60}`,
    77_000_000_000 + n,
    `Опекунова Имя${n % 90}`,
    `8 (700) 000-${String(n).padStart(4, '0').replace(/(..)$/, '-$1')}`,
    n % 9 === 0 ? 'нет' : 'да',
    n % 3 === 0 ? 'ноутбук' : 'есть',
    'да',
  ]);
  return { name: 'Ученики', columns: headings.map((heading) => ({ heading })), rows };
}

export const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
export async function time(times: number[], run: () => unknown): Promise<void> {
  const start = performance.now();
  await run();
  times.push(performance.now() - start);
}

/** Import of 3,000 students against what the libraries need only to read the same files, in turn. */
export async function benchImport(): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'zavuch-bench-'));
  const [xlsx, csv] = [join(folder, 'list.xlsx'), join(folder, 'list.csv')];
  writeFileSync(xlsx, await xlsxBytes([list()]));
  writeFileSync(csv, csvBytes(list()));
  const pool = openPool();
  const times = { library: [], reading: [], xlsx: [], again: [], papa: [], csvReading: [], csv: [] } as Record<
    string,
    number[]
  >;
  const of = (name: string) => times[name]!;
  let longest = 0;
  for (let round = 0; round <= rounds; round++) {
    const school = await emptySchool(join(folder, `${round}.sqlite`), pool);
    const other = await emptySchool(join(folder, `${round}-csv.sqlite`), pool);
    const [ready, readyCsv] = [await school.prepare(xlsx), await other.prepare(csv)];
    await time(of('library'), () => new Workbook().xlsx.readFile(xlsx));
    await time(of('reading'), () => readTable(xlsx));
    const watch = watchBlocks();
    await time(of('xlsx'), ready);
    longest = Math.max(longest, round === 0 ? 0 : watch());
    await time(of('again'), ready);
    await time(of('papa'), () => Papa.parse(readFileSync(csv, 'utf8'), { delimiter: ';' }));
    await time(of('csvReading'), () => readTable(csv));
    await time(of('csv'), readyCsv);
    await Promise.all([school.close(), other.close()]);
    if (round === 0) for (const list of Object.values(times)) list.length = 0; // the first time is for warming up
  }
  await pool.close();
  rmSync(folder, { recursive: true, force: true });
  const figure = (name: string) => median(of(name));
  const row = (name: string, key: string, base: string, most?: number): BenchRow => {
    const ratio = round2(figure(key) / figure(base));
    const target = most === undefined ? {} : { target: `<= ${most}`, met: ratio <= most };
    return { name: `import: ${name}`, value: Math.round(figure(key)), unit: 'ms', ratio, ...target };
  };
  return [
    row('XLSX of 3,000 students, the library only reads', 'library', 'library'),
    row('XLSX, our reading', 'reading', 'library'),
    row('XLSX, read + match + write', 'xlsx', 'library', 1.6),
    row('XLSX, the same file again: read + match', 'again', 'library'),
    row('CSV of 3,000 students, papaparse only reads', 'papa', 'papa'),
    row('CSV, our reading: encoding, separator, line numbers', 'csvReading', 'papa', 2),
    row('CSV, read + match + write', 'csv', 'papa'),
    {
      name: 'import: longest block of the main process',
      value: Math.round(longest),
      unit: 'ms',
      target: '<= 50',
      met: longest <= 50,
    },
  ];
}

const round2 = (value: number) => Math.round(value * 100) / 100;

/** An empty school; `prepare` opens a file and gives the import of it, ready to be timed. */
async function emptySchool(file: string, pool: ReturnType<typeof openPool>) {
  const store = openStore(file);
  await loadSubjects(store.db);
  const folder = tmpdir();
  const imports = importsService({ store, pool, cacheFolder: folder, papersFolder: folder });
  return {
    close: () => store.close(),
    async prepare(path: string) {
      const { stamp, kind, sheet, headings } = await imports.open({ path, kind: 'students', sheet: null }, work);
      const mapping = headings.flatMap(({ column, field }) => (field === null ? [] : [{ column, field }]));
      const plan = { path, stamp, kind, sheet, mapping, week: null, newClasses: 'ru' as const, dryRun: false };
      return () => imports.run(plan, work);
    },
  };
}

/** Measures how long the event loop could not turn at most: processor time, what others had of it does not count. */
export function watchBlocks(): () => number {
  let longest = 0;
  let last = process.threadCpuUsage();
  const look = () => {
    const { user, system } = process.threadCpuUsage(last);
    longest = Math.max(longest, (user + system) / 1000);
    last = process.threadCpuUsage();
  };
  const timer = setInterval(look, 5);
  return () => {
    clearInterval(timer);
    return longest;
  };
}
