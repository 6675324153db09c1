import type { Content, TableCell } from 'pdfmake/interfaces.js';
import type {
  RichBlock,
  RichCell,
  RichInline,
  RichListItem,
  RichRow,
  RichText,
} from '../../shared/lessons/rich-text.ts';
import type { FormulaDrawing } from '../print/formula.ts';
import { heading } from '../print/kit.ts';

/** What the notes of a sheet need besides their text, made ready before the paper is composed. */
export interface RichParts {
  /** Drawn formulas by their TeX; one that is missing could not be read and is printed as its TeX in a frame. */
  formulas: Readonly<Record<string, FormulaDrawing>>;
  /** Pictures that open, by id: name in the paper's images and size in pixels. */
  pictures: Readonly<Record<number, { name: string; width: number; height: number }>>;
  missingPicture: (alt: string) => string;
  size: number;
  width: number;
  /** The tallest picture, points. */
  height: number;
}

/** The notes as content of a paper. */
export function richText(notes: RichText, parts: RichParts): Content[] {
  let headings = 0;
  return notes.content.map((block) => {
    if (block.type !== 'heading') return blockContent(block, parts, parts.width);
    const size = parts.size + (block.attrs.level <= 2 ? 3 : 1.5);
    return { ...(heading(`notes-${++headings}`, '', size, 7) as object), text: inlines(block.content) } as Content;
  });
}

function blockContent(block: RichBlock, parts: RichParts, width: number): Content {
  switch (block.type) {
    case 'paragraph':
      return { text: inlines(block.content), margin: [0, 0, 0, 4] };
    case 'heading':
      return { text: inlines(block.content), bold: true, margin: [0, 3, 0, 2] };
    case 'bulletList':
      return { ul: block.content.map((item) => listItem(item, parts, width - 14)), margin: [2, 0, 0, 4] };
    case 'orderedList':
      return {
        ol: block.content.map((item) => listItem(item, parts, width - 16)),
        start: block.attrs?.start ?? 1,
        margin: [2, 0, 0, 4],
      };
    case 'formula':
      return formula(block.attrs.tex, parts, width);
    case 'picture':
      return picture(block.attrs, parts, width);
    case 'table':
      return richTable(block.content, parts, width);
  }
}

function inlines(content: readonly RichInline[] | undefined): Content[] {
  return (content ?? []).map((inline): Content => {
    if (inline.type === 'hardBreak') return { text: '\n' };
    const marks = new Set(inline.marks?.map(({ type }) => type));
    return {
      text: inline.text,
      ...(marks.has('bold') ? { bold: true } : {}),
      ...(marks.has('italic') ? { italics: true } : {}),
      ...(marks.has('underline') ? { decoration: 'underline' as const } : {}),
      ...(marks.has('superscript') ? { sup: true } : {}),
      ...(marks.has('subscript') ? { sub: true } : {}),
    };
  });
}

function listItem(item: RichListItem, parts: RichParts, width: number): Content {
  const blocks = item.content.map((block) => blockContent(block, parts, width));
  const [only] = blocks;
  return blocks.length === 1 && only ? withMargin(only, 2) : { stack: blocks };
}

function withMargin(content: Content, below: number): Content {
  return { ...(content as object), margin: [0, 0, 0, below] } as Content;
}

function formula(tex: string, parts: RichParts, width: number): Content {
  const drawing = parts.formulas[tex];
  if (!drawing) {
    return { layout: 'frame', table: { widths: ['*'], body: [[{ text: tex }]] }, margin: [0, 3, 0, 6] };
  }
  // The drawing is in em: at the size of the text, smaller when it is wider than the page.
  const scale = Math.min(parts.size * 1.12, width / drawing.width, parts.height / drawing.height);
  return {
    svg: drawing.svg,
    width: drawing.width * scale,
    height: drawing.height * scale,
    alignment: 'center',
    margin: [0, 4, 0, 7],
  };
}

function picture(attrs: { pictureId: number; alt: string; width: number }, parts: RichParts, width: number): Content {
  const known = parts.pictures[attrs.pictureId];
  if (!known) return { text: parts.missingPicture(attrs.alt), italics: true, margin: [0, 2, 0, 4] };
  return {
    image: known.name,
    fit: [Math.max(20, width * attrs.width), parts.height],
    alignment: 'center',
    margin: [0, 4, 0, 7],
  };
}

const padding = 5;
const lineWidth = 0.5;

function richTable(rows: readonly RichRow[], parts: RichParts, width: number): Content {
  const columns = Math.max(
    1,
    ...rows.map((row) => row.content.reduce((sum, cell) => sum + (cell.attrs?.colspan ?? 1), 0)),
  );
  const inner = width - columns * (2 * padding + lineWidth) - lineWidth;
  const widths = shares(rows, columns).map((share) => Math.max(6, inner * share));
  const headerRows = rows.findIndex((row) => !row.content.every((cell) => cell.type === 'tableHeader'));
  const longest = Math.max(0, ...rows.flatMap((row) => row.content.map((cell) => plainLength(cell.content))));
  return {
    layout: 'ruled',
    table: {
      widths,
      headerRows: Math.max(0, headerRows),
      keepWithHeaderRows: 1,
      // A row taller than a page must be breakable, or its end would be lost.
      dontBreakRows: longest < 500,
      body: tableBody(rows, columns, (cell, share) => ({
        stack: cell.content.map((block) => withMargin(blockContent(block, parts, share), 1)),
        ...(cell.type === 'tableHeader' ? { bold: true } : {}),
      }), widths),
    },
    margin: [0, 3, 0, 7],
  }; // biome-ignore format: the shape of the table stays visible
}

/** pdfmake wants an empty cell for every place that a wider or taller cell covers. */
function tableBody(
  rows: readonly RichRow[],
  columns: number,
  compose: (cell: RichCell, width: number) => object,
  widths: readonly number[],
): TableCell[][] {
  const body: TableCell[][] = rows.map(() => []);
  const covered = rows.map(() => new Array<boolean>(columns).fill(false));
  rows.forEach((row, at) => {
    const line = body[at] as TableCell[];
    let column = 0;
    for (const cell of row.content) {
      while (column < columns && covered[at]?.[column]) column++;
      if (column >= columns) break;
      const colSpan = Math.max(1, Math.min(cell.attrs?.colspan ?? 1, columns - column));
      const rowSpan = Math.max(1, Math.min(cell.attrs?.rowspan ?? 1, rows.length - at));
      const width = widths.slice(column, column + colSpan).reduce((sum, one) => sum + one, 0);
      line[column] = { ...compose(cell, width), colSpan, rowSpan } as TableCell;
      for (let y = at; y < at + rowSpan; y++) covered[y]?.fill(true, column, column + colSpan);
      column += colSpan;
    }
    for (let place = 0; place < columns; place++) line[place] ??= { text: '' };
  });
  return body;
}

/** Share of the width for each column, by how much text it holds; no column starves. */
function shares(rows: readonly RichRow[], columns: number): number[] {
  const weights = new Array<number>(columns).fill(6);
  for (const row of rows) {
    row.content.forEach((cell, column) => {
      if (column < columns && (cell.attrs?.colspan ?? 1) === 1) {
        weights[column] = Math.max(weights[column] ?? 6, Math.min(60, plainLength(cell.content)));
      }
    });
  }
  const soft = weights.map((weight) => weight ** 0.7);
  const sum = soft.reduce((total, weight) => total + weight, 0);
  return soft.map((weight) => weight / sum);
}

function plainLength(blocks: readonly RichBlock[]): number {
  let length = 0;
  for (const block of blocks) {
    if (block.type === 'paragraph' || block.type === 'heading') {
      for (const inline of block.content ?? []) length += inline.type === 'text' ? inline.text.length : 40;
    } else if (block.type === 'bulletList' || block.type === 'orderedList') {
      for (const item of block.content) length += plainLength(item.content);
    } else length += 40;
  }
  return length;
}

/** Every formula in the notes. */
export function formulasOf(blocks: readonly RichBlock[]): string[] {
  return blocks.flatMap((block): string[] => {
    if (block.type === 'formula') return [block.attrs.tex];
    if (block.type === 'bulletList' || block.type === 'orderedList')
      return block.content.flatMap((item) => formulasOf(item.content));
    if (block.type === 'table')
      return block.content.flatMap((row) => row.content.flatMap((cell) => formulasOf(cell.content)));
    return [];
  });
}

/** Every picture named in the notes. */
export function picturesOf(blocks: readonly RichBlock[]): number[] {
  return blocks.flatMap((block): number[] => {
    if (block.type === 'picture') return [block.attrs.pictureId];
    if (block.type === 'bulletList' || block.type === 'orderedList')
      return block.content.flatMap((item) => picturesOf(item.content));
    if (block.type === 'table')
      return block.content.flatMap((row) => row.content.flatMap((cell) => picturesOf(cell.content)));
    return [];
  });
}
