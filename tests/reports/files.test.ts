import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { describe, expect, test } from 'vitest';
import { exportReport } from '../../main/reports/export-report.ts';
import { makeWeeklyReport } from '../../main/reports/weekly-report.ts';
import type { Language } from '../../shared/language.ts';
import { addClass, addStudent, openSchool, smallSchool, week } from '../packets/packet-school.ts';
import { nameSchool, printed } from './report-school.ts';

async function exported(language: Language) {
  const { house, classes, students } = await smallSchool();
  await nameSchool(house);
  await printed(house, week, [
    { studentId: students.late, classId: classes.russian, pages: 9, sheets: 5 },
    { studentId: students.kazakh, classId: classes.kazakh, pages: 6, sheets: 3 },
  ]);
  const report = await makeWeeklyReport(house, week, language);
  return { house, report, files: await exportReport(house, report.id, join(house.folder, 'out')) };
}

const pdfText = (path: string) =>
  execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).replace(/\u00a0/g, ' ');
const pageCount = (path: string) => Number(execFileSync('qpdf', ['--show-npages', path], { encoding: 'utf8' }));

describe('The page of the report', () => {
  test('is one sound page with the figures, in Russian', async () => {
    const { files } = await exported('ru');
    expect(files.pdf.endsWith('2020-W15-report-1.pdf')).toBe(true);
    execFileSync('qpdf', ['--check', files.pdf]);
    expect(pageCount(files.pdf)).toBe(1);
    const text = pdfText(files.pdf);
    expect(text).toContain('Учебная школа-гимназия № 1');
    expect(text).toContain('6–10 апреля 2020 г.');
    expect(text).toMatch(/Учеников всего\s+7\s+нет данных/);
    expect(text).toMatch(/Напечатано пакетов\s+2/);
    expect(text).toMatch(/Из них не готово\s+1/);
    expect(text).toContain('O141-26.1.DEP.16');
    expect(text).not.toContain('Яковлев');
  });

  test('Kazakh letters come back whole', async () => {
    const { files } = await exported('kk');
    const text = pdfText(files.pdf);
    expect(text).toContain('№ 1 оқу мектеп-гимназиясы');
    expect(text).toContain('Қашықтан оқытуды ұйымдастыру туралы есеп');
    expect(text).toMatch(/қағаз пакет алады\s+5/);
    expect(text).toContain('Серікова Айгүл Болатқызы');
  });

  test('stays one page with 40 classes and long names, and counts by grades when there are more', async () => {
    const house = await openSchool();
    await nameSchool(
      house,
      'Коммунальное государственное учреждение «Учебная школа-гимназия имени выдуманного просветителя № 1» отдела образования Пробного района управления образования Пробной области',
    );
    for (let place = 0; place < 40; place++) {
      const classId = await addClass(
        house,
        1 + (place % 11),
        'АБВГ'[Math.floor(place / 11)]!,
        place % 2 ? 'ru' : 'kk',
        [],
      );
      await addStudent(house, classId, 'Ученик', place % 3 !== 0);
    }
    const full = await exportReport(house, (await makeWeeklyReport(house, week, 'ru')).id, house.folder);
    expect(pageCount(full.pdf)).toBe(1);
    expect(pdfText(full.pdf)).toContain('7Г');
    await addClass(house, 12, 'А', 'ru', []);
    const grouped = await exportReport(house, (await makeWeeklyReport(house, week, 'ru')).id, house.folder);
    expect(pageCount(grouped.pdf)).toBe(1);
    expect(pdfText(grouped.pdf)).toMatch(/10 \(рус\)/);
  });

  test('an empty week says that there are no data', async () => {
    const { house } = await smallSchool();
    const { id } = await makeWeeklyReport(house, '2020-W30', 'ru');
    const { pdf } = await exportReport(house, id, house.folder);
    expect(pdfText(pdf).replace(/\s+/g, ' ')).toContain('данных нет');
    expect(pdfText(pdf)).toMatch(/Напечатано пакетов\s+нет данных/);
  });
});

describe('The workbook of the report', () => {
  test('has totals as formulas whose stored values are what they compute', async () => {
    const { files } = await exported('ru');
    const workbook = new Workbook();
    await workbook.xlsx.readFile(files.xlsx);
    const [page, classes] = ['Отчёт', 'Классы'].map((name) => workbook.getWorksheet(name)!);
    type Cell = { formula?: string; result?: number } | number | string | null;
    const value = (sheet: typeof page, address: string): number => {
      const cell = sheet!.getCell(address).value as Cell;
      if (typeof cell !== 'object' || cell === null) return Number(cell ?? 0);
      expect(compute(sheet, cell.formula!)).toBe(cell.result);
      return cell.result!;
    };
    // The formulas of the report are sums of a range, a cell of the other sheet and a difference of two cells.
    const compute = (sheet: typeof page, formula: string): number => {
      const range = /^SUM\(([A-Z]+)(\d+):([A-Z]+)(\d+)\)$/.exec(formula);
      if (range) {
        let sum = 0;
        for (let row = Number(range[2]); row <= Number(range[4]); row++)
          for (let column = range[1]!.charCodeAt(0); column <= range[3]!.charCodeAt(0); column++)
            sum += value(sheet, `${String.fromCharCode(column)}${row}`);
        return sum;
      }
      const other = /^'Классы'!([A-Z]+\d+)$/.exec(formula);
      if (other) return value(classes, other[1]!);
      const [, left, right] = /^([A-Z]+\d+)-([A-Z]+\d+)$/.exec(formula)!;
      return value(sheet, left!) - value(sheet, right!);
    };
    const lines = Array.from({ length: 12 }, (_, place) => value(page, `B${5 + place}`));
    expect(lines).toEqual([7, 1, 0, 0, 5, 1, 2, 3, 15, 8, 4, 1]);
    expect(page!.getCell('C5').value).toBe('нет данных');
  });

  test('replaces a file of its name whole and leaves no half-written one', async () => {
    const { house, report, files } = await exported('ru');
    writeFileSync(files.pdf, 'old');
    await exportReport(house, report.id, files.folder, 'kk');
    expect(pdfText(files.pdf)).toContain('Барлық оқушылар');
    expect(readdirSync(files.folder).sort()).toEqual(['2020-W15-report-1.pdf', '2020-W15-report-1.xlsx']);
  });

  test('a file that stands in the way is named, and nothing is left behind', async () => {
    const { house, report } = await exported('ru');
    const folder = join(house.folder, 'blocked');
    mkdirSync(join(folder, '2020-W15-report-1.pdf'), { recursive: true });
    await expect(exportReport(house, report.id, folder)).rejects.toMatchObject({ key: 'print.problem.folderGone' });
    expect(readdirSync(folder)).toEqual(['2020-W15-report-1.pdf']);
    expect(existsSync(join(folder, '2020-W15-report-1.xlsx'))).toBe(false);
  });

  test('a report that was taken back is refused in words', async () => {
    const house = await openSchool();
    await expect(exportReport(house, 99, house.folder)).rejects.toMatchObject({ key: 'reports.gone' });
  });
});
