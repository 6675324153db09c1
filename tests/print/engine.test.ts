import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressBox, windowOf } from '../../main/packets/cover-letter.paper.ts';
import { face } from '../../main/print/face.ts';
import { GlyphRegister } from '../../main/print/font-objects.ts';
import { drawFormula } from '../../main/print/formula.ts';
import { heading, officialHeader, officialMargins, officialStyle, signatures, table } from '../../main/print/kit.ts';
import { drawParagraphs, fitParagraphs, widthOf } from '../../main/print/overlay.ts';
import { packPages, unpackPages } from '../../main/print/page-set.ts';
import { renderDocument } from '../../main/print/render-document.ts';
import { cutRuns } from '../../main/print/signs.ts';
import { finish, layOut, type Paper } from '../../main/print/typesetter.ts';
import { envelopes } from '../../shared/packets/packet-plan.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { checkPdf, pageTexts } from './tools.ts';

const paper = (content: Paper['content']): Paper => ({ margins: officialMargins, style: officialStyle, content });
const day = '2020-04-03';

test('Kazakh and Russian letters, accents and signs come back whole from the PDF', async () => {
  const words = 'Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі Ёё Йй Щщ Ъъ — «сөз» № 5 ₸ x² H₂O ½ ∈ ∠ ⊥ ≤ ≥ → ☐';
  const content = [
    officialHeader({ name: 'Школа № 999', lines: ['Адрес'] }, 480),
    { text: words },
    { text: words, bold: true },
    { text: words, italics: true },
    { text: 'за́мок' },
  ];
  const file = join(temporaryFolder(), 'letters.pdf');
  writeFileSync(file, await renderDocument({ paper: paper(content), title: 'Әріптер', language: 'kk', day }));
  checkPdf(file);
  const [text = ''] = pageTexts(file);
  for (const word of words.split(' ')) expect(text.split(word).length, word).toBeGreaterThan(3);
  expect(text).toContain('Школа № 999');
});

test('Equal documents give equal bytes', async () => {
  const document = {
    paper: paper([heading('a', 'Приказ', 14), 'Текст ∈', signatures([{ post: 'Директор', name: 'Вымышленный' }])]),
    title: 'Т',
    language: 'ru' as const,
    day,
  };
  expect(Buffer.from(await renderDocument(document)).equals(Buffer.from(await renderDocument(document)))).toBe(true);
});

test('A sign that no font has becomes a question mark, never an empty box', () => {
  expect(cutRuns('a\u{e000}b\u{1f9ff}')).toEqual([{ text: 'a?b?', signs: false }]);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      for (const run of cutRuns(text)) {
        for (const { gid } of face(run.signs ? 'signs' : 'regular').places(run.text.replace(/[\n\u0300-\u036f]/g, '')))
          expect(gid).not.toBe(0);
      }
    }),
    { seed: 2020 },
  );
});

test('A table header is printed again on every page and a heading never stands last', async () => {
  const rows = Array.from({ length: 120 }, (_, index) => [`Строка ${index}`, 'слово']);
  const filler = Array.from({ length: 44 }, (_, index) => `Абзац ${index}`);
  const file = join(temporaryFolder(), 'table.pdf');
  const content = [
    ...filler,
    heading('x', 'Заголовок таблицы', 14),
    table(['Первый столбец', 'Второй'], rows, ['*', 100]),
  ];
  writeFileSync(file, await renderDocument({ paper: paper(content), title: 'Т', language: 'ru', day }));
  const pages = pageTexts(file);
  const withHeading = pages.findIndex((text) => text.includes('Заголовок таблицы'));
  expect(pages[withHeading]).toContain('Строка 0');
  for (const page of pages.slice(withHeading)) expect(page).toContain('Первый столбец');
});

test('Pages survive the cache file, and a damaged cache file is refused', async () => {
  const set = await finish(
    layOut(paper(['Қазақ', { canvas: [{ type: 'rect', x: 0, y: 0, w: 5, h: 5, slot: 'name' } as never] }])),
  );
  const bytes = packPages(set);
  expect(unpackPages(bytes)).toEqual(set);
  expect(set.slots).toHaveLength(1);
  for (const damaged of [
    bytes.subarray(0, bytes.length - 1),
    Buffer.alloc(0),
    Buffer.concat([bytes.subarray(0, 200), Buffer.from([bytes[200]! ^ 1]), bytes.subarray(201)]),
  ]) {
    expect(unpackPages(damaged)).toBeNull();
  }
});

test('Whatever the name and address are, the address block stays inside the window and loses no letter', () => {
  const line = fc
    .string({ unit: fc.constantFrom(...'абвғқң өұүһі АБВГД 0123456789,.-'), minLength: 1, maxLength: 90 })
    .filter((text) => text.trim() !== '');
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 10 }), fc.constantFrom(...envelopes), (lines, envelope) => {
      const box = addressBox(envelope);
      const { zone } = windowOf(envelope);
      const fitted = fitParagraphs(
        lines.map((text) => ({ text, face: 'bold' })),
        box.w,
        box.h,
        11.5,
      );
      for (const { text } of fitted.lines) expect(widthOf(text, 'bold', fitted.size)).toBeLessThanOrEqual(box.w + 0.01);
      expect(fitted.lines.length * fitted.leading).toBeLessThanOrEqual(box.h);
      expect(box.y + box.h).toBeLessThanOrEqual(zone.y + zone.h);
      const letters = (text: string) => text.replace(/\s/g, '');
      expect(letters(fitted.lines.map(({ text }) => text).join(''))).toBe(letters(lines.join('')));
    }),
    { seed: 2020, numRuns: 60 },
  );
});

test('An address of eight lines with a surname of sixty letters is set no smaller than 6 points', () => {
  const lines = [
    `Кому: ${'Константинопольская'.repeat(3).slice(0, 60)} Анна`,
    ...Array.from({ length: 8 }, (_, index) => `Строка адреса номер ${index + 1}`),
    '909099',
  ];
  const box = addressBox('dl-left');
  expect(
    fitParagraphs(
      lines.map((text) => ({ text, face: 'regular' })),
      box.w,
      box.h,
      11.5,
    ).size,
  ).toBeGreaterThanOrEqual(6);
  expect(drawParagraphs([{ text: '', face: 'bold' }], box, 11, new GlyphRegister())).toBe('');
});

test('A formula becomes a drawing with Kazakh letters; a mistake in it becomes null, not a failure', async () => {
  expect((await drawFormula('S = \\frac{\\text{қозғалыс}}{t}'))?.svg).toContain('<path');
  for (const wrong of ['\\frac{', '\\unknown{x}', '{', '\\begin{matrix}']) expect(await drawFormula(wrong)).toBeNull();
});
