import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { describe, expect, test } from 'vitest';
import { freePath } from '../../main/sheets/free-path.ts';
import { readTable } from '../../main/sheets/read-table.ts';
import { writeTable } from '../../main/sheets/write-table.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const sheet = {
  name: 'Исправить: 7/А',
  columns: [{ heading: 'ФИО' }, { heading: 'Телефон' }, { heading: 'Часы', width: 12 }],
  rows: [
    ['=HYPERLINK("x")', '+7 700 000 00 01', 2.5],
    ['Әсел', '', null],
  ],
};

describe('Writing a workbook', () => {
  test('The heading is bold and stays in sight, columns can be filtered, and no text becomes a formula', async () => {
    const path = join(temporaryFolder(), 'список.xlsx');
    await writeTable(path, [sheet]);
    const workbook = new Workbook();
    await workbook.xlsx.readFile(path);
    const [written] = workbook.worksheets;
    expect(written!.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(written!.getRow(1).font?.bold).toBe(true);
    expect(written!.autoFilter).toBeTruthy();
    expect(written!.getCell('A2').value).toBe('=HYPERLINK("x")');
    const { sheets } = await readTable(path);
    expect(sheets[0]!.name).toBe('Исправить  7 А');
    expect(sheets[0]!.rows.map(({ cells }) => cells)).toEqual([
      ['ФИО', 'Телефон', 'Часы'],
      ['=HYPERLINK("x")', '+7 700 000 00 01', '2.5'],
      ['Әсел'],
    ]);
  });

  test('A name that ends in .csv makes a text table that Excel opens with a double click', async () => {
    const path = join(temporaryFolder(), 'список.csv');
    await writeTable(path, [sheet]);
    expect(readFileSync(path, 'utf8')).toBe(
      '\ufeffФИО;Телефон;Часы\r\n"\'=HYPERLINK(""x"")";+7 700 000 00 01;2,5\r\nӘсел;;\r\n',
    );
  });

  test('When a file cannot be written, the reason is said and nothing half-done stays', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'занято.xlsx', 'x'), { recursive: true });
    await expect(writeTable(join(folder, 'занято.xlsx'), [sheet])).rejects.toMatchObject({
      key: 'imports.file.cannotWrite',
    });
    await expect(writeTable(join(folder, 'нет', 'a.xlsx'), [sheet])).rejects.toMatchObject({
      key: 'imports.file.cannotWrite',
    });
    expect(readdirSync(folder)).toEqual(['занято.xlsx']);
  });

  test('A file of the user is never overwritten', async () => {
    const folder = temporaryFolder();
    const first = await freePath(join(folder, 'a.xlsx'));
    await writeTable(first, [sheet]);
    const second = await freePath(join(folder, 'a.xlsx'));
    expect([first, second]).toEqual([join(folder, 'a.xlsx'), join(folder, 'a (2).xlsx')]);
    expect(existsSync(second)).toBe(false);
  });
});
