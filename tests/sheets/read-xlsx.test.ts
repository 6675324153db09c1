import { Workbook } from '@cj-tech-master/excelts';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../main/sheets/read-table.ts';
import { bookOf, bookParts, fileOf, rowsXml, zipOf } from './make-files.ts';

const cellsOf = async (bytes: Uint8Array, sheet = 0) => {
  const table = await readTable(fileOf('list.xlsx', bytes));
  return table.sheets[sheet]!.rows.map(({ cells }) => cells);
};

async function saved(fill: (workbook: Workbook) => void): Promise<Uint8Array> {
  const workbook = new Workbook();
  fill(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe('Reading a workbook', () => {
  test('Texts, numbers, dates, formulas, links and rich text come out as a school means them', async () => {
    const bytes = await saved((workbook) => {
      const sheet = workbook.addWorksheet('Лист1');
      sheet.addRow(['Әсел & Ко', 77001234567, new Date(Date.UTC(2020, 3, 6)), 2.5, true]);
      sheet.addRow([
        { richText: [{ text: '7 ' }, { font: { bold: true }, text: '«Ә»' }] },
        { text: 'a@mektep.example', hyperlink: 'mailto:a@mektep.example' },
        { formula: '1+1', result: 2 },
        { formula: 'A1&B1', result: 'итог' },
        'строка\nвторая',
      ]);
    });
    expect(await cellsOf(bytes)).toEqual([
      ['Әсел & Ко', '77001234567', '2020-04-06', '2.5', 'TRUE'],
      ['7 «Ә»', 'a@mektep.example', '2', 'итог', 'строка\nвторая'],
    ]);
  });

  test('A phone that Excel wrote with an exponent keeps all its digits, and a postcode its zeros in front', async () => {
    const xml = `<sheetData><row r="3"><c r="A3"><v>7.7001234567E10</v></c><c r="C3" s="1"><v>10000</v></c><c r="D3"><v>0.30000000000000004</v></c></row></sheetData>`;
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="000000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>';
    const table = await readTable(fileOf('list.xlsx', bookOf({ sheets: [{ name: 'A', xml }], styles })));
    expect(table.sheets[0]!.rows).toEqual([{ line: 3, cells: ['77001234567', '', '010000', '0.3'] }]);
  });

  test('Dates are known by their format, in both of Excel’s calendars', async () => {
    const xml =
      '<sheetData><row><c s="1"><v>43927</v></c><c s="2"><v>43927.395833333336</v></c><c s="3"><v>43927</v></c><c s="1"><v>0.5</v></c></row></sheetData>';
    const styles =
      '<numFmts><numFmt numFmtId="170" formatCode="[$-419]d\\ mmmm\\ yyyy;@"/><numFmt numFmtId="171" formatCode="# ##0&quot;д&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="22"/><xf numFmtId="171"/></cellXfs>';
    expect(await cellsOf(bookOf({ sheets: [{ name: 'A', xml }], styles }))).toEqual([
      ['2020-04-06', '2020-04-06 09:30', '43927', '12:00'],
    ]);
    const since1904 = bookOf({
      sheets: [{ name: 'A', xml: xml.replace('43927<', '42465<') }],
      styles,
      workbook: '<workbookPr date1904="1"/>',
    });
    expect((await cellsOf(since1904))[0]![0]).toBe('2020-04-06');
  });

  test('A merged heading stands over each of its columns, a merged class name beside each of its students', async () => {
    const bytes = await saved((workbook) => {
      const sheet = workbook.addWorksheet('Лист1');
      sheet.addRow(['Класс', 'ФИО', '', '']);
      sheet.addRow(['7А', 'Ромашкин', 'Пётр', 'Олегович']);
      sheet.addRow(['', 'Дождёва', 'Сабина', 'Нурлановна']);
      sheet.mergeCells('B1:D1');
      sheet.mergeCells('A2:A3');
    });
    expect(await cellsOf(bytes)).toEqual([
      ['Класс', 'ФИО', 'ФИО', 'ФИО'],
      ['7А', 'Ромашкин', 'Пётр', 'Олегович'],
      ['7А', 'Дождёва', 'Сабина', 'Нурлановна'],
    ]);
  });

  test('Empty lines are left out, and every line keeps its number in the file', async () => {
    const xml =
      '<sheetData><row r="2"><c r="B2" t="str"><v>x</v></c></row><row r="3" spans="1:3"/><row r="9"><c r="A9" t="inlineStr"><is><r><t>а</t></r><r><t xml:space="preserve"> б </t></r></is></c><c r="B9" t="e"><v>#N/A</v></c></row></sheetData>';
    const table = await readTable(fileOf('list.xlsx', bookOf({ sheets: [{ name: 'A', xml }] })));
    expect(table.sheets[0]!.rows).toEqual([
      { line: 2, cells: ['', 'x'] },
      { line: 9, cells: ['а б'] },
    ]);
  });

  test('Every sheet is read in its order, and hidden ones are marked', async () => {
    const sheets = [
      { name: 'Титул', xml: rowsXml([['О школе']]) },
      { name: 'Скрытый &amp; лист', xml: rowsXml([['x']]), state: 'hidden' },
      { name: 'Данные', xml: rowsXml([['ФИО', 'Класс']]) },
    ];
    const table = await readTable(fileOf('list.xlsx', bookOf({ sheets })));
    expect(table.sheets.map(({ name, hidden, rows }) => [name, hidden, rows.length])).toEqual([
      ['Титул', false, 1],
      ['Скрытый & лист', true, 1],
      ['Данные', false, 1],
    ]);
  });

  test('A workbook whose elements carry a prefix, as some journals export it, reads the same', async () => {
    const shared = [
      '<x:si><x:t>ФИО</x:t></x:si>',
      '<x:si><x:r><x:t>Кл</x:t></x:r><x:r><x:t>асс</x:t></x:r></x:si>',
      '<x:si/>',
    ];
    const xml =
      '<x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1" t="s"><x:v>1</x:v></x:c><x:c r="C1" t="s"><x:v>2</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="B1:C1"/></x:mergeCells>';
    expect(await cellsOf(bookOf({ sheets: [{ name: 'A', xml }], shared, prefix: 'x:' }))).toEqual([['ФИО', 'Класс']]);
  });

  test('The large form of zip, which some libraries always write, is no bomb', async () => {
    const parts = bookParts({ sheets: [{ name: 'A', xml: rowsXml([['ФИО', 'Класс']]) }] });
    expect(await cellsOf(zipOf(parts, true))).toEqual([['ФИО', 'Класс']]);
  });

  test('What the adapter reads is what the library wrote, in 2,000 lines', async () => {
    const rows = Array.from({ length: 2_000 }, (_, place) => [
      `Фамилия ${place % 70}`,
      `${place}`,
      place / 4,
      `ул. <${place}> "д" 'к'`,
    ]);
    const bytes = await saved((workbook) => {
      const sheet = workbook.addWorksheet('Лист1');
      for (const row of rows) sheet.addRow(row);
    });
    expect(await cellsOf(bytes)).toEqual(rows.map((row) => row.map(String)));
  });
});
