import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { openHouse } from '../../main/house.ts';
import { readTable } from '../../main/sheets/read-table.ts';
import { xlsxBytes } from '../../main/sheets/write-table.ts';
import { noAnswers } from '../../shared/tv-plan/import/import.contract.ts';
import { formatTime } from '../../shared/tv-plan/time.ts';
import { median, time, watchBlocks } from './import.bench.ts';
import type { BenchRow } from './print.bench.ts';

const slots = 20_000;
const rounds = 3;
const work = { signal: new AbortController().signal, progress: () => {} };
const subjects = ['Математика', 'Русский язык', 'Физика', 'Химия', 'Биология', 'География', 'История Казахстана'];

/** A grid of a hundred days: 200 broadcasts a day, six columns. */
function grid() {
  const headings = ['Дата', 'Время', 'Класс', 'Предмет', 'Тема', 'Канал'];
  const rows = Array.from({ length: slots }, (_, place) => {
    const day = new Date(Date.UTC(2019, 8, 2) + Math.floor(place / 200) * 86_400_000).toISOString().slice(0, 10);
    const start = 480 + Math.floor((place % 200) / 10) * 10;
    const times = `${formatTime(start)}-${formatTime(start + 10)}`;
    return [day, times, `${(place % 10) + 1} класс`, subjects[place % 7]!, `Тема ${place % 9_000}`, 'Еларна'];
  });
  return { name: 'Сетка', columns: headings.map((heading) => ({ heading })), rows };
}

/** Import of 20,000 broadcasts against what the library needs only to read the same file, in turn. */
export async function benchBroadcasts(): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'zavuch-bench-'));
  const path = join(folder, 'grid.xlsx');
  writeFileSync(path, await xlsxBytes([grid()]));
  const table = { source: { path, stamp: null }, answers: noAnswers };
  const times: Record<'library' | 'reading' | 'first' | 'again', number[]> = {
    library: [],
    reading: [],
    first: [],
    again: [],
  };
  let longest = 0;
  for (let round = 0; round <= rounds; round++) {
    const house = await openHouse(join(folder, `${round}.sqlite`));
    await time(times.library, () => new Workbook().xlsx.readFile(path));
    await time(times.reading, () => readTable(path));
    const watch = watchBlocks();
    await time(times.first, () => house.rooms.tvPlan.importBroadcasts(table, work));
    longest = Math.max(longest, round === 0 ? 0 : watch());
    await time(times.again, () => house.rooms.tvPlan.importBroadcasts(table, work));
    await house.close();
    if (round === 0) for (const list of Object.values(times)) list.length = 0; // the first time is for warming up
  }
  rmSync(folder, { recursive: true, force: true });
  const base = median(times.library);
  const row = (name: string, key: keyof typeof times): BenchRow => {
    const value = median(times[key]);
    return {
      name: `broadcasts: ${name}`,
      value: Math.round(value),
      unit: 'ms',
      ratio: Math.round((value / base) * 100) / 100,
    };
  };
  return [
    row('XLSX of 20,000 slots, the library only reads', 'library'),
    row('our reading', 'reading'),
    row('read + understand + compare + write + repeats', 'first'),
    row('the same file again: read + understand + compare', 'again'),
    {
      name: 'broadcasts: longest block of the main process',
      value: Math.round(longest),
      unit: 'ms',
      target: '<= 50',
      met: longest <= 50,
    },
  ];
}
