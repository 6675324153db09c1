import { type AnyExtension, Mark, mergeAttributes, Node } from '@tiptap/core';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { StarterKit } from '@tiptap/starter-kit';

// The editor knows exactly the nodes of shared/lessons/rich-text.ts: what is not here cannot be typed, pasted or kept.

const markOf = (name: string, tag: string, excludes: string) =>
  Mark.create({
    name,
    excludes,
    parseHTML: () => [{ tag }],
    renderHTML: ({ HTMLAttributes }) => [tag, HTMLAttributes, 0],
    addKeyboardShortcuts() {
      const key = name === 'superscript' ? 'Mod-.' : 'Mod-,';
      return { [key]: () => this.editor.commands.toggleMark(name) };
    },
  });

/** A formula on a line of its own, in TeX. */
export const Formula = Node.create({
  name: 'formula',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    tex: { default: '', parseHTML: (element) => element.getAttribute('data-tex') ?? '', rendered: false },
  }),
  parseHTML: () => [{ tag: 'div[data-tex]' }],
  renderHTML: ({ node }) => ['div', { 'data-tex': String(node.attrs.tex) }, String(node.attrs.tex)],
});

/** A picture of the school's file; its width is a share of the text width. */
export const Picture = Node.create({
  name: 'picture',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    pictureId: { default: 0, parseHTML: (element) => Number(element.getAttribute('data-picture-id')) },
    alt: { default: '', parseHTML: (element) => element.getAttribute('alt') ?? '' },
    width: { default: 1, parseHTML: (element) => readWidth(element.getAttribute('data-width')) },
  }),
  parseHTML: () => [{ tag: 'img[data-picture-id]' }],
  renderHTML: ({ node: { attrs } }) => [
    'img',
    mergeAttributes({
      'data-picture-id': String(attrs.pictureId),
      'data-width': String(attrs.width),
      alt: String(attrs.alt),
    }),
  ],
});

function readWidth(text: string | null): number {
  const width = Number(text);
  return width > 0 && width <= 1 ? width : 1;
}

/** All extensions that shape the text; the two with a view of their own can be given in their place. */
export function notesExtensions(formula: AnyExtension = Formula, picture: AnyExtension = Picture): AnyExtension[] {
  return [
    StarterKit.configure({
      heading: { levels: [1, 2, 3, 4] },
      blockquote: false,
      code: false,
      codeBlock: false,
      horizontalRule: false,
      link: false,
      strike: false,
    }),
    markOf('subscript', 'sub', 'superscript'),
    markOf('superscript', 'sup', 'subscript'),
    Table.configure({ resizable: false }),
    TableRow,
    TableHeader,
    TableCell,
    formula,
    picture,
  ];
}
