import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../main/sheets/encoding.ts';
import { findDelimiter, parseCsv } from '../../main/sheets/read-csv.ts';
import { readTable } from '../../main/sheets/read-table.ts';
import { csvBytes, safeCell } from '../../main/sheets/write-table.ts';
import { fileOf } from './make-files.ts';

const windows1251 = (text: string, more: Record<string, number> = {}): Buffer => {
  const codes = new Map<string, number>();
  const letters = new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 256 }, (_, code) => code));
  for (const [code, letter] of [...letters].entries()) codes.set(letter, code);
  return Buffer.from([...text].map((letter) => more[letter] ?? codes.get(letter) ?? 63));
};
const kazakh = {
  Қ: 0x8d,
  қ: 0x9d,
  Ұ: 0xa1,
  ұ: 0xa2,
  Ә: 0xa3,
  Ө: 0xa5,
  Ғ: 0xaa,
  Ү: 0xaf,
  ө: 0xb4,
  ғ: 0xba,
  ә: 0xbc,
  Ң: 0xbd,
  ң: 0xbe,
  ү: 0xbf,
  Һ: 0x8e,
  һ: 0x9e,
};

const text = 'Фамилия;Имя;Класс\r\nРомашкин;Пётр;7А\r\nДождёва;Сабина;7 "Б"\r\n';
const rows = [
  ['Фамилия', 'Имя', 'Класс'],
  ['Ромашкин', 'Пётр', '7А'],
  ['Дождёва', 'Сабина', '7 "Б"'],
];
const read = async (bytes: string | Uint8Array) => (await readTable(fileOf('list.csv', bytes))).sheets[0]!.rows;

describe('Reading a text table', () => {
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`)],
    ['windows-1251', windows1251(text)],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le')],
  ])('%s is recognised by its bytes', async (_name, bytes) => {
    expect((await read(bytes)).map(({ cells }) => cells)).toEqual(rows);
  });

  test('The old DOS code page is recognised by where its letters stand', () => {
    const dos = (letter: string) => {
      const place = 'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмноп'.indexOf(letter);
      const late = 'рстуфхцчшщъыьэюя'.indexOf(letter);
      return place >= 0 ? 0x80 + place : late >= 0 ? 0xe0 + late : letter.charCodeAt(0);
    };
    const bytes = Buffer.from([...'Ромашкин;класс;учитель'].map(dos));
    expect(decodeText(bytes)).toEqual({ text: 'Ромашкин;класс;учитель', encoding: 'ibm866' });
  });

  test('The Kazakh variant of windows-1251 keeps every Kazakh letter', () => {
    const words = 'Тегі;Сынып\nҚұрманғазы Әсел Өтегенқызы;7Ә\nҮміт Ғалымқызы;Ңң Һауа һәм ұлы көше әңгіме\n';
    expect(decodeText(windows1251(words, kazakh))).toEqual({ text: words, encoding: 'kz-1048' });
  });

  test.each([';', ',', '\t', '|'])('The separator %j is found, also when texts hold other separators', (delimiter) => {
    const line = (cells: string[]) => cells.map((cell) => `"${cell}"`).join(delimiter);
    const table = [
      line(['ФИО, полностью', 'Адрес; индекс', 'Класс']),
      line(['а, б', 'в; г', '7А']),
      line(['д', 'е', '7Б']),
    ].join('\n');
    expect(findDelimiter(table)).toBe(delimiter);
    expect(parseCsv(table).map(({ cells }) => cells.length)).toEqual([3, 3, 3]);
  });

  test('A title above the table does not mislead the search for the separator', () => {
    expect(
      findDelimiter(
        'Список, составленный 1 апреля, по школе\nФИО;Класс\nРомашкин, Пётр;7А\nДождёва Сабина;7Б\nЛугов Серик;8А',
      ),
    ).toBe(';');
  });

  test('A line keeps its number in the file, whatever breaks stand inside quotes', () => {
    const table = 'ФИО;Адрес\r\n\r\nРомашкин;"ул. Мектеп, 1\r\nкв. 2\r\nг. Айдындала"\r\nДождёва;x\r\n';
    expect(parseCsv(table)).toEqual([
      { line: 1, cells: ['ФИО', 'Адрес'] },
      { line: 3, cells: ['Ромашкин', 'ул. Мектеп, 1\nкв. 2\nг. Айдындала'] },
      { line: 6, cells: ['Дождёва', 'x'] },
    ]);
  });

  test('Excel’s own first line that names the separator is no data', () => {
    expect(parseCsv('sep=,\na,b\n')).toEqual([{ line: 2, cells: ['a', 'b'] }]);
  });
});

describe('Writing a text table', () => {
  test('A text that a spreadsheet would run as a formula is guarded; phones and numbers are not touched', () => {
    expect(['=1+1', '@SUM(A1)', '+7 700 000 00 01', '-5', '-2+3+cmd|x', '+7 (700) 000-00-01'].map(safeCell)).toEqual([
      "'=1+1",
      "'@SUM(A1)",
      '+7 700 000 00 01',
      '-5',
      "'-2+3+cmd|x",
      '+7 (700) 000-00-01',
    ]);
  });

  test('Whatever texts are written come back the same', () => {
    const cell = fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .map((value) => value.replace(/[\u0000-\u001f\u00a0\u200b\ufeff\ufffd]/g, '').trim())
      .filter((value) => !value.startsWith("'"));
    const table = fc.array(fc.tuple(fc.constant('x'), cell, cell, fc.constant('y')), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(table, (lines) => {
        const columns = ['а', 'б', 'в', 'г'].map((heading) => ({ heading }));
        const { text: written } = decodeText(Buffer.from(csvBytes({ name: '', columns, rows: lines })));
        expect(
          parseCsv(written)
            .slice(1)
            .map(({ cells }) => cells),
        ).toEqual(lines);
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
