import { join } from 'node:path';
import { writeTable } from '../../main/sheets/write-table.ts';
import {
  type BroadcastTable,
  type ImportAnswers,
  noAnswers,
  type TableSource,
} from '../../shared/tv-plan/import/import.contract.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

export const tableOf = (source: TableSource, answers: Partial<ImportAnswers> = {}): BroadcastTable => ({
  source,
  answers: { ...noAnswers, week: '2020-W15', ...answers },
});
export const pasted = (text: string, answers: Partial<ImportAnswers> = {}): BroadcastTable =>
  tableOf({ pasted: text.replaceAll('|', '\t') }, answers);
export const fromFile = (path: string, answers: Partial<ImportAnswers> = {}): BroadcastTable =>
  tableOf({ path, stamp: null }, answers);

const headings = ['Дата', 'Время', 'Класс', 'Предмет', 'Тема', 'Канал'];
const subjects = ['Математика', 'Русский язык', 'История Казахстана', 'Естествознание'];

/** One week, 40 slots: two grades with four lessons on five days; the last two are a Saturday and one of 15 minutes. */
function fortySlots(): string[][] {
  const rows = Array.from({ length: 38 }, (_, place) => {
    const [day, lesson] = [Math.floor(place / 8) + 1, place % 4];
    const grade = place % 8 < 4 ? '5 класс' : '6 класс';
    const time = `9.${lesson}0-9.${lesson + 1}0`;
    return [
      `${String(day + 5).padStart(2, '0')}.04.2020`,
      time,
      grade,
      subjects[lesson]!,
      `Тема ${day}.${lesson + 1}`,
      'Еларна',
    ];
  });
  return [
    ...rows,
    ['11.04.2020', '9.00-9.10', '5 класс', 'Математика', 'Тема 6.1', 'Еларна'],
    ['10.04.2020', '10.00-10.15', '6 класс', 'Математика', 'Тема 6.2', 'Еларна'],
  ];
}

export async function fortySlotsFile(): Promise<string> {
  const path = join(temporaryFolder(), 'forty-slots.xlsx');
  await writeTable(path, [{ name: 'Неделя', columns: headings.map((heading) => ({ heading })), rows: fortySlots() }]);
  return path;
}
