import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { markdownToRichText, readSheetItems } from '../../shared/lessons/markdown.ts';
import { RichText } from '../../shared/lessons/rich-text.ts';

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });

describe('Notes written in Markdown', () => {
  test('Headings, paragraphs, bold, lists, tables and formulas become what the editor keeps', () => {
    const text =
      '### Правило\nПервая **важная** строка\nвторая\n\n- раз\n- **два**\n\n3. три\n4. четыре\n\n| x | 1 |\n|---|---|\n| y | **3** |\n\n$$ 2x + 3 = 11 $$\n\nконец';
    expect(markdownToRichText(text)).toEqual({
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Правило' }] },
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'Первая ' },
            { type: 'text', text: 'важная', marks: [{ type: 'bold' }] },
            { type: 'text', text: ' строка' },
            { type: 'hardBreak' },
            { type: 'text', text: 'вторая' },
          ],
        },
        {
          type: 'bulletList',
          content: [
            { type: 'listItem', content: [paragraph('раз')] },
            {
              type: 'listItem',
              content: [{ type: 'paragraph', content: [{ type: 'text', text: 'два', marks: [{ type: 'bold' }] }] }],
            },
          ],
        },
        {
          type: 'orderedList',
          attrs: { start: 3 },
          content: [
            { type: 'listItem', content: [paragraph('три')] },
            { type: 'listItem', content: [paragraph('четыре')] },
          ],
        },
        {
          type: 'table',
          content: [
            {
              type: 'tableRow',
              content: ['x', '1'].map((cell) => ({ type: 'tableHeader', content: [paragraph(cell)] })),
            },
            {
              type: 'tableRow',
              content: [
                { type: 'tableCell', content: [paragraph('y')] },
                {
                  type: 'tableCell',
                  content: [{ type: 'paragraph', content: [{ type: 'text', text: '3', marks: [{ type: 'bold' }] }] }],
                },
              ],
            },
          ],
        },
        { type: 'formula', attrs: { tex: '2x + 3 = 11' } },
        paragraph('конец'),
      ],
    });
  });
  test('What is no markup of ours stays readable text', () => {
    const text = '2*3*4 < 30 & <b>жирно</b> _так_ [ссылка](https://mektep.example) `код`';
    expect(markdownToRichText(text)).toEqual({ type: 'doc', content: [paragraph(text.replaceAll('&', '&'))] });
    expect(markdownToRichText('')).toEqual({ type: 'doc', content: [] });
  });
  test('Every lesson of the sample school is a text that the editor accepts', () => {
    for (const language of ['kk', 'ru']) {
      const folder = `resources/sample-school/lessons/${language}`;
      for (const name of readdirSync(folder)) {
        for (const part of readFileSync(`${folder}/${name}`, 'utf8')
          .split(/^## notes$/m)
          .slice(1)) {
          const notes = part.split(/^## questions$/m)[0]!;
          const text = RichText.parse(markdownToRichText(notes));
          expect(text.content.length).toBeGreaterThan(0);
          expect(JSON.stringify(text)).not.toMatch(/\*\*|\$\$|\|---/);
        }
      }
    }
  });
});

test('Questions and tasks stand one on a line; a mark at the end leaves lines to write on', () => {
  expect(readSheetItems('- Почему?\r\n2) Сколько? [lines: 4]\n\n• Реши **задачу** [жол: 2]\n\n[lines: 3]')).toEqual([
    { text: 'Почему?', lines: 0 },
    { text: 'Сколько?', lines: 4 },
    { text: 'Реши **задачу**', lines: 2 },
  ]);
});
