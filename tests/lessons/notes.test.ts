import { getSchema } from '@tiptap/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromEditor, toEditor } from '../../renderer/lessons/notes/notes-convert.ts';
import { notesExtensions } from '../../renderer/lessons/notes/notes-schema.ts';
import { isEmptyText, RichText } from '../../shared/lessons/rich-text.ts';

const schema = getSchema(notesExtensions());
const throughEditor = (text: RichText) => {
  const node = schema.nodeFromJSON(toEditor(text));
  node.check();
  return fromEditor(node.toJSON());
};

const marks = ['bold', 'italic', 'underline', 'subscript'].map((type) => ({ type }));
const inline = fc.oneof(
  fc.record(
    { type: fc.constant('text'), text: fc.string({ minLength: 1 }), marks: fc.subarray(marks, { minLength: 1 }) },
    { requiredKeys: ['type', 'text'] },
  ),
  fc.record({ type: fc.constant('hardBreak') }),
);
const paragraph = fc.record(
  { type: fc.constant('paragraph'), content: fc.array(inline, { minLength: 1, maxLength: 3 }) },
  { requiredKeys: ['type'] },
);
const cell = (block: fc.Arbitrary<unknown>) =>
  fc.record(
    {
      type: fc.constantFrom('tableCell', 'tableHeader'),
      attrs: fc.record({ colspan: fc.constantFrom(2, 3) }),
      content: fc.array(block, { maxLength: 2 }),
    },
    { requiredKeys: ['type', 'content'] },
  );
const list = (type: string, block: fc.Arbitrary<unknown>) => {
  const content = fc.array(fc.record({ type: fc.constant('listItem'), content: fc.array(block, { maxLength: 2 }) }), {
    maxLength: 3,
  });
  return fc.record({ type: fc.constant(type), content });
};
const { block } = fc.letrec<{ block: unknown }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small' },
    paragraph,
    fc.record({ type: fc.constant('heading'), attrs: fc.record({ level: fc.integer({ min: 1, max: 4 }) }) }),
    fc.record({ type: fc.constant('formula'), attrs: fc.record({ tex: fc.string() }) }),
    fc.record({
      type: fc.constant('picture'),
      attrs: fc.record({ pictureId: fc.nat(), alt: fc.string(), width: fc.constantFrom(0.25, 0.5, 1) }),
    }),
    list('bulletList', tie('block')),
    list('orderedList', tie('block')),
    fc.record({
      type: fc.constant('table'),
      content: fc.array(
        fc.record({ type: fc.constant('tableRow'), content: fc.array(cell(tie('block')), { maxLength: 3 }) }),
        {
          maxLength: 3,
        },
      ),
    }),
  ),
}));
const richText = fc
  .record({ type: fc.constant('doc'), content: fc.array(block, { maxLength: 5 }) })
  .map((text) => RichText.parse(text));

const lettersOf = (value: unknown): string =>
  JSON.stringify(value, (key, inner) => (key === 'marks' || key === 'attrs' ? undefined : inner))
    .match(/"text":"(?:[^"\\]|\\.)*"/g)
    ?.map((pair) => JSON.parse(pair.slice(7)))
    .join('') ?? '';

test('Any notes go through the editor and come back the same, however often', () => {
  fc.assert(
    fc.property(richText, (text) => {
      const once = throughEditor(text);
      expect(throughEditor(once)).toEqual(once);
      expect(lettersOf(once)).toBe(lettersOf(text));
    }),
    { seed: 14 },
  );
});

test('Notes as the editor writes them come back without a change', () => {
  const text = RichText.parse({
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Теңдеу' }] },
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'H' },
          { type: 'text', marks: [{ type: 'subscript' }], text: '2' },
          { type: 'text', marks: [{ type: 'bold' }, { type: 'italic' }], text: 'O' },
          { type: 'hardBreak' },
        ],
      },
      { type: 'formula', attrs: { tex: '2x + 3 = 11' } },
      { type: 'picture', attrs: { pictureId: 7, alt: 'Ось', width: 0.5 } },
      {
        type: 'orderedList',
        attrs: { start: 3 },
        content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'раз' }] }] }],
      },
      {
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [{ type: 'tableHeader', attrs: { colspan: 2 }, content: [{ type: 'paragraph' }] }],
          },
          {
            type: 'tableRow',
            content: [
              { type: 'tableCell', content: [{ type: 'paragraph' }] },
              { type: 'tableCell', content: [{ type: 'paragraph' }] },
            ],
          },
        ],
      },
      { type: 'paragraph', content: [{ type: 'text', text: 'конец' }] },
    ],
  });
  expect(throughEditor(text)).toEqual(text);
});

test('An empty editor keeps nothing', () => {
  const text = throughEditor({ type: 'doc', content: [] });
  expect(text).toEqual({ type: 'doc', content: [] });
  expect(isEmptyText(text)).toBe(true);
  expect(isEmptyText(RichText.parse({ type: 'doc', content: [{ type: 'formula', attrs: { tex: 'x' } }] }))).toBe(false);
});

test('The editor has no node or mark that kept notes do not have', () => {
  expect(Object.keys(schema.nodes).sort()).toEqual(
    'bulletList doc formula hardBreak heading listItem orderedList paragraph picture table tableCell tableHeader tableRow text'.split(
      ' ',
    ),
  );
  expect(Object.keys(schema.marks).sort()).toEqual('bold italic subscript superscript underline'.split(' '));
});
