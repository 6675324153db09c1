import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jpeg from 'jpeg-js';
import { beforeAll, expect, test } from 'vitest';
import { splitMinutes } from '../../main/lessons/lesson-sheet.paper.ts';
import type { RichBlock } from '../../shared/lessons/rich-text.ts';
import type { PacketPlan, PaperSheet } from '../../shared/packets/packet-plan.ts';
import { paperSchool, randomNumbers } from '../print/paper-school.ts';
import { checkPdf, codesOf, ink, pageTexts, pixelsOf, print } from '../print/tools.ts';

// Papers with the hardest content that a school may have, looked at as finished PDFs.

const word = (text: string): RichBlock => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const cell = (text: string, type: 'tableCell' | 'tableHeader' = 'tableCell') => ({ type, content: [word(text)] });

const longTable: RichBlock = {
  type: 'table',
  content: [
    { type: 'tableRow', content: [cell('Год', 'tableHeader'), cell('Событие и его значение', 'tableHeader')] },
    ...Array.from({ length: 130 }, (_, index) => ({ type: 'tableRow' as const, content: [cell(String(1500 + index)), cell(`Событие ${index}, о котором сказано в учебнике`)] })),
  ],
}; // biome-ignore format: rows on one line

const longWord = 'Рентгеноэлектрокардиографический'.repeat(6);
const longName = `${'Константинопольская-'.repeat(3).slice(0, 59)}я`;

function noise(width: number, height: number): string {
  const random = randomNumbers(7);
  const data = Buffer.alloc(width * height * 4);
  for (let at = 0; at < data.length; at++) data[at] = Math.floor(random() * 256);
  return Buffer.from(jpeg.encode({ data, width, height }, 98).data).toString('base64');
}

function hardPlan(): PacketPlan {
  const plan = paperSchool({ students: 33 });
  const [sheet] = plan.sheets.filter(({ grade, language }) => grade === 6 && language === 'ru') as [PaperSheet];
  const photo = noise(3000, 1900);
  const blocks: RichBlock[] = [
    word('Начало заметок.'),
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Заголовок заметок' }] },
    word(longWord),
    { type: 'paragraph', content: [{ type: 'text', text: 'H' }, { type: 'text', text: '2', marks: [{ type: 'subscript' }] }, { type: 'text', text: 'O ' }, { type: 'text', text: 'важно ∈', marks: [{ type: 'bold' }, { type: 'underline' }] }] },
    { type: 'formula', attrs: { tex: '\\frac{a' } },
    { type: 'formula', attrs: { tex: 'v = \\frac{s}{t}' } },
    { type: 'picture', attrs: { pictureId: 1, alt: 'шум', width: 1 } },
    { type: 'picture', attrs: { pictureId: 2, alt: 'битый рисунок', width: 0.5 } },
    { type: 'picture', attrs: { pictureId: 99, alt: 'пропавший рисунок', width: 0.5 } },
    longTable,
    { type: 'table', content: [{ type: 'tableRow', content: [{ ...cell('широкая'), attrs: { colspan: 2 } }, cell('в')] }, { type: 'tableRow', content: [cell(longWord), { ...cell('высокая'), attrs: { rowspan: 2 } }, cell('г')] }, { type: 'tableRow', content: [cell('д'), cell('е')] }] },
  ]; // biome-ignore format: one block on a line
  const hard: PaperSheet = {
    ...sheet,
    id: 5001,
    topic: `Самая трудная тема ${longWord}`,
    pages: 'с. 1–999',
    notes: { type: 'doc', content: blocks },
    questions: Array.from({ length: 14 }, (_, index) => ({
      text: `Вопрос ${index + 1} ${'со многими словами '.repeat(12)}`,
      lines: index % 3,
    })),
    tasks: [
      {
        text: `Очень длинное задание. ${'Сделай это внимательно и не торопясь. '.repeat(160)}Конец задания.`,
        lines: 20,
      },
    ],
    extra: [{ text: '**Опыт** дома', lines: 0 }],
    feedback: 'Вложи лист в конверт.',
  };
  const [packet] = plan.packets.filter(({ grade, language }) => grade === 6 && language === 'ru') as [
    PacketPlan['packets'][number],
  ];
  return {
    ...plan,
    sheets: [...plan.sheets, hard],
    pictures: [
      { id: 1, mime: 'image/jpeg', base64: photo, width: 3000, height: 1900 },
      { id: 2, mime: 'image/png', base64: Buffer.from('not a picture').toString('base64'), width: 10, height: 10 },
    ],
    packets: [
      {
        ...packet,
        studentName: `${longName} Александра`,
        guardian: `${longName} Аполлинария Владиславовна`,
        addressLines: Array.from({ length: 8 }, (_, index) => `Строка адреса ${index + 1} с домом и квартирой`),
        sheetIds: [...packet.sheetIds.slice(0, 3), 5001],
      },
    ],
  };
}

let file = '';
let pages: string[] = [];
const folder = mkdtempSync(join(tmpdir(), 'zavuch-papers-'));

beforeAll(async () => {
  const result = await print(hardPlan(), folder);
  file = result.files[0] ?? '';
  pages = pageTexts(file);
  expect(result.pages).toBe(pages.length);
});

const joined = (text: string) => text.replace(/\s+/g, '');

test('The hardest packet is a sound PDF whose every page has the name, the number and the sheet', () => {
  checkPdf(file);
  expect(readFileSync(file).length).toBeGreaterThan(8_000_000); // the photograph is in it
  const sheets = pages.length / 2;
  expect(Number.isInteger(sheets)).toBe(true);
  pages.forEach((text, place) => {
    const strip = joined(text.split('\n').slice(-12).join(' '));
    expect(strip).toContain(joined(`${longName} Александра`));
    expect(strip).toContain(
      joined(`лист ${Math.floor(place / 2) + 1} из ${sheets}${place % 2 === 1 ? ', оборот' : ''}`),
    );
  });
});

test('No word of the hardest sheet is lost: long words, long items, a table of three pages', () => {
  const all = joined(pages.join(' '));
  expect(all).toContain('Конецзадания.');
  for (let index = 0; index < 130; index++) expect(all).toContain(`Событие${index},`);
  for (let index = 1; index <= 14; index++) expect(all).toContain(`Вопрос${index}со`);
  expect(all.split('Рентгеноэлектро').length).toBeGreaterThan(12);
  expect(all).toContain('\\frac{a');
  expect(all).toContain('битыйрисунок');
  expect(all).toContain('пропавшийрисунок');
  for (let index = 1; index <= 8; index++) expect(all).toContain(`Строкаадреса${index}`);
});

test('The header of a long table stands on each of its pages', () => {
  const withRows = pages.filter((text) => /Событие \d+,/.test(text));
  expect(withRows.length).toBeGreaterThanOrEqual(3);
  for (const text of withRows) expect(text).toContain('Событие и его значение');
});

test('Nothing is drawn outside the margins, so that no printer cuts it off', () => {
  for (const { width, height, grey } of pixelsOf(file, 1, pages.length, 72)) {
    const rows = (from: number, to: number) => grey.subarray(from * width, to * width);
    expect(Math.min(...rows(0, Math.floor(height * 0.03)))).toBe(255);
    expect(Math.min(...rows(height - 18, height))).toBe(255);
    for (let y = 0; y < height; y++) {
      // The fold mark alone stands in the left margin.
      const left = grey.subarray(y * width + 26, y * width + 39);
      const right = grey.subarray(y * width + width - 39, (y + 1) * width);
      expect(Math.min(...left, ...right)).toBe(255);
    }
  }
});

test('No page is empty and no page holds a few lines only', () => {
  for (const page of pixelsOf(file, 1, pages.length)) expect(ink(page)).toBeGreaterThan(0.008);
});

test('Codes of all pages are read from a rendering at 150 dpi', () => {
  const codes = codesOf(file, 1, 9);
  codes.forEach((found, place) => {
    const own = found.filter((code) => !code.includes(':R:'));
    expect(own.length).toBe(1);
    expect(own[0]).toMatch(/^ZV1:2020-W15:\d{4}:\d{2}B?$/);
    expect(own[0]?.endsWith('B')).toBe(place % 2 === 1);
  });
  const form = codesOf(file, pages.length - 1, pages.length).flat();
  expect(form.filter((code) => code.includes(':R:'))).toHaveLength(4);
});

test('Minutes of the steps add up to the working time of the sheet', () => {
  for (let minutes = 20; minutes <= 600; minutes += 5) {
    const parts = Object.values(
      splitMinutes({ minutes, questions: [{ text: 'a', lines: 0 }], tasks: [{ text: 'b', lines: 0 }] }),
    );
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(minutes);
    for (const part of parts) expect(part).toBeGreaterThan(0);
  }
});
