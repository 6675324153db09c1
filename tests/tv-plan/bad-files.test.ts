import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { texts } from '../../shared/text/texts.ts';
import { bookOf, containerOf, fileOf, rowsXml } from '../sheets/make-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { fromFile, pasted, tableOf } from './fixtures.ts';
import { quiet, tvHouse } from './tv-house.ts';

const heading = ['Дата', 'Время', 'Класс', 'Предмет'];
const row = ['06.04.2020', '9.00-9.10', '5', 'Математика'];

it('Files that are no table are refused with a sentence in both languages, and the grid stays as it was', async () => {
  const { tv } = await tvHouse();
  const files: [string, string | Uint8Array, string][] = [
    ['empty.xlsx', '', 'imports.file.empty'],
    ['foreign.xlsx', '%PDF-1.4 x', 'imports.file.isPdf'],
    ['locked.xlsx', containerOf('EncryptedPackage'), 'imports.file.encrypted'],
    ['old.xls', containerOf('Workbook'), 'imports.file.oldXls'],
    [
      'cut.xlsx',
      bookOf({ sheets: [{ name: 'a', xml: rowsXml([heading, row]) }] }).subarray(0, 200),
      'imports.file.cutOff',
    ],
    ['none.csv', '\n\n', 'imports.file.noRows'],
  ];
  for (const [name, content, key] of files) {
    const refused = await tv.previewBroadcasts(fromFile(fileOf(name, content)), quiet).catch((error: unknown) => error);
    expect([name, (refused as { key?: string }).key]).toEqual([name, key]);
    for (const language of ['ru', 'kk'] as const)
      expect(texts(language)(key as 'imports.file.empty', { name }).length).toBeGreaterThan(30);
  }
  await expect(tv.previewBroadcasts(tableOf({ pasted: '\n \n' }), quiet)).rejects.toThrow(
    'tvPlan.import.refused.emptyPaste',
  );
  expect(await tv.listBroadcastWeeks(null, quiet)).toEqual([]);
});

it('A file that was changed after its preview is refused', async () => {
  const { tv } = await tvHouse();
  const path = fileOf('grid.csv', [heading, row].map((cells) => cells.join(';')).join('\n'));
  const { stamp } = await tv.previewBroadcasts(fromFile(path), quiet);
  writeFileSync(path, [heading, row, row].map((cells) => cells.join(';')).join('\n'));
  await expect(tv.importBroadcasts(tableOf({ path, stamp }), quiet)).rejects.toThrow('imports.file.changed');
});

it('A text in the Windows code page and one in UTF-16 read the same', async () => {
  const { tv } = await tvHouse();
  const text = [heading, row].map((cells) => cells.join(';')).join('\r\n');
  const windows = Buffer.from([...text].map((letter) => windows1251(letter)));
  const wide = Buffer.from(`\ufeff${text}`, 'utf16le');
  for (const content of [windows, wide, Buffer.from(text)]) {
    const { counts } = await tv.previewBroadcasts(fromFile(fileOf('grid.csv', content)), quiet);
    expect(counts).toMatchObject({ create: 1, skipped: 0, unmatched: 0 });
  }
});

function windows1251(letter: string): number {
  const code = letter.charCodeAt(0);
  return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
}

it('Of formulas the stored values are taken; those without a value are told', async () => {
  const { tv } = await tvHouse();
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const head = `<row>${heading.map(cell).join('')}</row>`;
  const known = `<row>${cell('06.04.2020')}${cell('9.00-9.10')}${cell('5')}<c t="str"><f>B2</f><v>Математика</v></c></row>`;
  const none = `<row>${cell('06.04.2020')}${cell('9.10-9.20')}${cell('5')}<c><f>B3</f></c></row>`;
  const book = bookOf({ sheets: [{ name: 'a', xml: `<sheetData>${head}${known}${none}</sheetData>` }] });
  const preview = await tv.previewBroadcasts(fromFile(fileOf('formulas.xlsx', book)), quiet);
  expect(preview).toMatchObject({ emptyFormulas: 1, counts: { create: 1, skipped: 1 } });
  expect(preview.notes[0]?.whys[0]?.key).toBe('tvPlan.import.reason.noSubject');
});

it('A merged cell counts for every cell that it covers', async () => {
  const { tv } = await tvHouse();
  const rows = rowsXml([
    ['Время', '5 класс', '6 класс'],
    ['Понедельник, 6 апреля 2020'],
    ['9.00-9.10', 'Математика', ''],
    ['9.10-9.20', 'Русский язык', 'Физкультура'],
  ]);
  const xml = `${rows}<mergeCells><mergeCell ref="A2:C2"/><mergeCell ref="B3:C3"/></mergeCells>`;
  const file = fromFile(fileOf('merged.xlsx', bookOf({ sheets: [{ name: 'a', xml }] })));
  await tv.importBroadcasts(file, quiet);
  const told = (await tv.listBroadcasts({ week: '2020-W15' }, quiet)).map(({ grade, subjectKey }) => [
    grade,
    subjectKey,
  ]);
  expect(told).toEqual([
    [5, 'mathematics'],
    [6, 'mathematics'],
    [5, 'russian'],
    [6, 'pe'],
  ]);
});

it('Of several sheets the one with lessons is taken, and another can be chosen', async () => {
  const { tv } = await tvHouse();
  const sheets = [
    { name: 'О файле', xml: rowsXml([['Составил отдел'], ['Апрель']]) },
    { name: 'Сетка', xml: rowsXml([heading, row]) },
  ];
  const path = fileOf('two.xlsx', bookOf({ sheets }));
  expect(await tv.previewBroadcasts(fromFile(path), quiet)).toMatchObject({ sheet: 1, counts: { create: 1 } });
  expect(await tv.previewBroadcasts(fromFile(path, { sheet: 0 }), quiet)).toMatchObject({
    sheet: 0,
    counts: { create: 0, skipped: 0 },
  });
});

it('20,000 slots come in, are tied to their first showing and change nothing a second time', async () => {
  const { tv } = await tvHouse();
  const lines = Array.from({ length: 20_000 }, (_, place) => {
    const day = new Date(Date.UTC(2019, 8, 2) + Math.floor(place / 200) * 86_400_000).toISOString().slice(0, 10);
    const [slot, grade] = [Math.floor((place % 200) / 10), (place % 10) + 1];
    return `${day};${8 + Math.floor(slot / 6)}.${slot % 6}0;${grade} класс;${subjects[place % 7]};Тема ${place % 4_000}`;
  });
  const path = join(temporaryFolder(), 'year.csv');
  writeFileSync(path, ['Дата;Время;Класс;Предмет;Тема', ...lines].join('\n'));
  const first = await tv.importBroadcasts(fromFile(path), quiet);
  expect(first.counts).toMatchObject({ create: 20_000, skipped: 0, unmatched: 0 });
  expect(first.lines.length).toBeLessThanOrEqual(240);
  const second = await tv.importBroadcasts(fromFile(path), quiet);
  expect(second).toMatchObject({ changeId: null, counts: { unchanged: 20_000 } });
}, 120_000);

const subjects = ['Математика', 'Русский язык', 'Физика', 'Химия', 'Биология', 'География', 'История Казахстана'];

it('A table of something else gives no broadcast and says so', async () => {
  const { tv } = await tvHouse();
  const { counts } = await tv.previewBroadcasts(pasted('Фамилия|Имя\nИванова|Анна\nПетров|Пётр'), quiet);
  expect(counts).toMatchObject({ create: 0, replace: 0 });
});
