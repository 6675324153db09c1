import { z } from 'zod';

/**
 * The short notes of a lesson sheet as the editor (TipTap) keeps them and as the paper prints them: a closed set of
 * ProseMirror nodes. Anything else that a paste brings is dropped before it gets here.
 */
const Mark = z.object({ type: z.enum(['bold', 'italic', 'underline', 'subscript', 'superscript']) });
const Text = z.object({ type: z.literal('text'), text: z.string().min(1), marks: z.array(Mark).optional() });
const HardBreak = z.object({ type: z.literal('hardBreak') });
const Inline = z.union([Text, HardBreak]);

const Paragraph = z.object({ type: z.literal('paragraph'), content: z.array(Inline).optional() });
const Heading = z.object({
  type: z.literal('heading'),
  attrs: z.object({ level: z.int().min(1).max(4) }),
  content: z.array(Inline).optional(),
});
/** A formula on a line of its own, in TeX. */
const Formula = z.object({ type: z.literal('formula'), attrs: z.object({ tex: z.string() }) });
/** A picture kept in the `picture` table. Width is the share of the text width, 0..1. */
const Picture = z.object({
  type: z.literal('picture'),
  attrs: z.object({ pictureId: z.int(), alt: z.string(), width: z.number().gt(0).max(1) }),
});

export type RichInline = z.infer<typeof Inline>;
export type RichListItem = { type: 'listItem'; content: RichBlock[] };
export type RichCell = {
  type: 'tableCell' | 'tableHeader';
  attrs?: { colspan?: number | undefined; rowspan?: number | undefined } | undefined;
  content: RichBlock[];
};
export type RichRow = { type: 'tableRow'; content: RichCell[] };
export type RichBlock =
  | z.infer<typeof Paragraph>
  | z.infer<typeof Heading>
  | z.infer<typeof Formula>
  | z.infer<typeof Picture>
  | { type: 'bulletList'; content: RichListItem[] }
  | { type: 'orderedList'; attrs?: { start?: number | undefined } | undefined; content: RichListItem[] }
  | { type: 'table'; content: RichRow[] };

const Block: z.ZodType<RichBlock> = z.lazy(() =>
  z.union([Paragraph, Heading, Formula, Picture, BulletList, OrderedList, Table]),
);
const ListItem: z.ZodType<RichListItem> = z.object({ type: z.literal('listItem'), content: z.array(Block) });
const BulletList = z.object({ type: z.literal('bulletList'), content: z.array(ListItem) });
const OrderedList = z.object({
  type: z.literal('orderedList'),
  attrs: z.object({ start: z.int().optional() }).optional(),
  content: z.array(ListItem),
});
const Cell: z.ZodType<RichCell> = z.object({
  type: z.enum(['tableCell', 'tableHeader']),
  attrs: z.object({ colspan: z.int().optional(), rowspan: z.int().optional() }).optional(),
  content: z.array(Block),
});
const Row: z.ZodType<RichRow> = z.object({ type: z.literal('tableRow'), content: z.array(Cell) });
const Table = z.object({ type: z.literal('table'), content: z.array(Row) });

export const RichText = z.object({ type: z.literal('doc'), content: z.array(Block) });
export type RichText = z.infer<typeof RichText>;

export const emptyText: RichText = { type: 'doc', content: [] };

/** True when there is nothing to read or see: no letter, formula, picture or table. */
export function isEmptyText(text: RichText): boolean {
  return text.content.every(isEmptyBlock);
}

function isEmptyBlock(block: RichBlock): boolean {
  if (block.type === 'picture' || block.type === 'table') return false;
  if (block.type === 'formula') return block.attrs.tex.trim() === '';
  if (block.type === 'bulletList' || block.type === 'orderedList') {
    return block.content.every((item) => item.content.every(isEmptyBlock));
  }
  return (block.content ?? []).every((inline) => inline.type === 'hardBreak' || inline.text.trim() === '');
}
