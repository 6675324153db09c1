import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Document,
  Footer,
  HeightRule,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  SimpleField,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import {
  type Draft,
  type DraftItem,
  type DraftSection,
  type DraftTable,
  numbersOf,
  piecesOf,
} from '../../../shared/duties/draft.ts';
import { type Texts, texts } from '../../../shared/text/texts.ts';
import { dateWords, emptyLine, openPlaces, stampLine } from './draft-words.ts';

// The same draft for Word and LibreOffice. Items are numbered by the word processor and references are its own fields,
// so that both stay right when the school moves items.

const mm = (millimetres: number) => Math.round((millimetres * 1440) / 25.4);
/** A4 less the margins 30, 15, 20 and 20 mm of an official letter, in twentieths of a point. */
const margins = { left: mm(30), right: mm(15), top: mm(20), bottom: mm(20) };
const width = mm(210) - margins.left - margins.right;
const [body, small] = [24, 20]; // half points

type Made = Paragraph | Table;
interface Writer {
  t: Texts;
  draft: Draft;
  numbers: ReadonlyMap<string, string>;
}

/** The bytes of the DOCX file. */
export async function draftDocx(draft: Draft): Promise<Uint8Array> {
  const writer: Writer = { t: texts(draft.language), draft, numbers: numbersOf(draft) };
  const { t } = writer;
  const children: Made[] = [
    ...head(writer),
    ...draft.sections.flatMap((section) => sectionOf(writer, section)),
    ...draft.signers.flatMap((signer) => signature(writer, signer)),
    new Paragraph({ children: [new TextRun({ text: t('drafts.stamp'), size: small })], spacing: { before: 240 } }),
    ...acquainted(writer),
    ...draft.annexes.flatMap((annex, place) => annexOf(writer, annex, place)),
    ...toFill(writer),
  ];
  const document = new Document({
    title: draft.title,
    creator: draft.school.name,
    styles: { default: { document: { run: { font: 'Times New Roman', size: body }, paragraph: { spacing: { after: 80 } } } } },
    numbering: { config: [{ reference: 'items', levels: levels(draft.form) }, { reference: 'open', levels: [level(0, LevelFormat.DECIMAL, '%1.', 0)] }] },
    sections: [{ properties: { page: { size: { width: mm(210), height: mm(297) }, margin: margins } }, footers: { default: pageNumber() }, children }],
  }); // biome-ignore format: the parts of the file stay visible
  return new Uint8Array(await Packer.toBuffer(document));
}

const level = (
  depth: number,
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: string,
  left: number,
  hanging = 480,
) => ({
  level: depth,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: left + hanging, hanging } } },
});

/** Order: 1. and 1); rules: 1., 1.1. and 1). */
function levels(form: Draft['form']) {
  if (form === 'order') return [level(0, LevelFormat.DECIMAL, '%1.', 0), level(1, LevelFormat.DECIMAL, '%2)', 480)];
  return [
    level(0, LevelFormat.DECIMAL, '%1.', 0),
    level(1, LevelFormat.DECIMAL, '%1.%2.', 0, 640),
    level(2, LevelFormat.DECIMAL, '%3)', 640),
  ];
}

const pageNumber = () =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: small })],
      }),
    ],
  });

const bookmarkOf = (id: string) => `z_${id.replace(/\W/g, '_')}`;

/** Runs of a text: blanks stand out, references are fields that the word processor keeps right. */
function runs(
  { numbers }: Pick<Writer, 'numbers'>,
  text: string,
  look: { bold?: boolean; size?: number } = {},
): ParagraphChild[] {
  return piecesOf(text, numbers).flatMap((piece): ParagraphChild[] => {
    if ('blank' in piece) return [new TextRun({ text: emptyLine, highlight: 'yellow', ...look })];
    if ('ref' in piece) return [new SimpleField(`REF ${bookmarkOf(piece.ref)} \\r \\h`, piece.number)];
    return piece.text.split('\n').map((line, place) => new TextRun({ text: line, ...look, ...(place > 0 ? { break: 1 } : {}) }));
  }); // biome-ignore format: a kind a line
}

const centred = (text: string, size: number) =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, bold: true, size })] });

function head(writer: Writer): Made[] {
  const { t, draft } = writer;
  const school = [
    new Paragraph({ alignment: AlignmentType.CENTER, children: runs(writer, draft.school.name, { bold: true, size: 26 }) }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: runs(writer, draft.school.address, { size: small }),
      border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 4, color: '000000' } },
      spacing: { after: 240 },
    }),
  ]; // biome-ignore format: the name in one line
  if (draft.form === 'rules') return [...school, ...approval(writer), centred(draft.title, 28)];
  const [grounds = '', purpose = ''] = draft.intro;
  return [
    ...school,
    centred(t('drafts.order'), 30),
    new Paragraph({
      tabStops: [{ type: TabStopType.RIGHT, position: width }],
      children: [
        new TextRun(dateWords(draft, t)),
        new TextRun({ children: [new Tab(), `${t('drafts.numberSign')} `] }),
        ...runs(writer, draft.number),
      ],
      spacing: { before: 120, after: 240 },
    }),
    new Paragraph({ children: [new TextRun({ text: draft.title, bold: true })], indent: { right: Math.round(width / 3) }, spacing: { after: 200 } }),
    new Paragraph({ alignment: AlignmentType.BOTH, children: runs(writer, grounds) }),
    new Paragraph({ alignment: AlignmentType.BOTH, children: [...runs(writer, `${purpose} `), new TextRun({ text: t('drafts.orders'), bold: true })] }),
  ]; // biome-ignore format: a paragraph a line
}

function approval(writer: Writer): Made[] {
  const { t, draft } = writer;
  const indent = { left: Math.round(width * 0.55) };
  const number = piecesOf(draft.number, new Map()).map((piece) => ('text' in piece ? piece.text : emptyLine)).join(''); // biome-ignore format: one line
  return [
    new Paragraph({ indent, children: [new TextRun({ text: t('drafts.approved'), bold: true })] }),
    new Paragraph({ indent, children: [new TextRun(t('drafts.approvedBy'))] }),
    new Paragraph({ indent, children: [new TextRun(stampLine(draft, t, number))], spacing: { after: 240 } }),
  ];
}

function sectionOf(writer: Writer, section: DraftSection): Made[] {
  const inRules = writer.draft.form === 'rules';
  // The numbers of a section begin anew because its title stands one level above.
  const title = inRules
    ? [
        new Paragraph({
          keepNext: true,
          numbering: { reference: 'items', level: 0 },
          spacing: { before: 160 },
          children: marked(section.id, [new TextRun({ text: section.title, bold: true })]),
        }),
      ]
    : [];
  return [...title, ...section.items.flatMap((item) => itemOf(writer, item, inRules ? 1 : 0))];
}

/** A place that references lead to carries a bookmark. */
const marked = (id: string | undefined, children: ParagraphChild[]): ParagraphChild[] =>
  id ? [new Bookmark({ id: bookmarkOf(id), children })] : children;

function itemOf(writer: Writer, item: DraftItem, depth: number): Made[] {
  const line = (text: string, level: number, id?: string) =>
    new Paragraph({
      alignment: AlignmentType.BOTH,
      numbering: { reference: 'items', level },
      children: marked(id, runs(writer, text)),
    });
  return [
    line(item.text, depth, item.id),
    ...(item.parts ?? []).map((part) => line(part, depth + 1)),
    ...(item.table ? tableOf(writer, item.table) : []),
  ];
}

function tableOf(writer: Writer, { head, rows, widths }: DraftTable): Made[] {
  const points = widths.map((share) => Math.round((share * width) / 100));
  const cell = (text: string, place: number, bold: boolean) =>
    new TableCell({
      width: { size: points[place] ?? 0, type: WidthType.DXA },
      margins: { left: 80, right: 80, top: 30, bottom: 30 },
      ...(bold ? { shading: { fill: 'E6E6E6' } } : {}),
      children: [new Paragraph({ spacing: { after: 0 }, children: runs(writer, text, { bold, size: small }) })],
    });
  const row = (cells: string[], header: boolean) =>
    new TableRow({
      tableHeader: header,
      cantSplit: true,
      height: { value: 340, rule: HeightRule.ATLEAST },
      children: cells.map((text, place) => cell(text, place, header)),
    });
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: width, type: WidthType.DXA },
      columnWidths: points,
      rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
    }),
    new Paragraph({ children: [] }),
  ];
}

function signature(writer: Writer, { post, name }: Draft['signers'][number]): Made[] {
  return [
    new Paragraph({
      spacing: { before: 480 },
      tabStops: [
        { type: TabStopType.LEFT, position: Math.round(width * 0.3) },
        { type: TabStopType.LEFT, position: Math.round(width * 0.56) },
      ],
      children: [new TextRun({ children: [post, new Tab(), '________________', new Tab()] }), ...runs(writer, name)],
    }),
  ];
}

function acquainted(writer: Writer): Made[] {
  const { t, draft } = writer;
  if (draft.acquainted.length === 0) return [];
  const head = ['№', t('drafts.who'), t('drafts.post'), t('drafts.signature'), t('drafts.signedOn')];
  const rows = draft.acquainted.map(({ name, post }, place) => [String(place + 1), name, post, '', '']);
  return [
    new Paragraph({
      keepNext: true,
      pageBreakBefore: rows.length > 10,
      spacing: { before: 320 },
      children: [new TextRun({ text: t('drafts.acquainted'), bold: true })],
    }),
    ...tableOf(writer, { head, rows, widths: [6, 34, 32, 16, 12] }),
  ];
}

function annexOf(writer: Writer, annex: Draft['annexes'][number], place: number): Made[] {
  const { t, draft } = writer;
  const right = { alignment: AlignmentType.RIGHT };
  return [
    new Paragraph({ ...right, pageBreakBefore: true, children: [new TextRun({ text: t('drafts.annex', { number: place + 1 }), size: small })] }),
    new Paragraph({ ...right, children: [new TextRun({ text: draft.title, size: small })], spacing: { after: 160 } }),
    centred(annex.title, 26),
    ...(annex.text ? [new Paragraph({ children: runs(writer, annex.text, { size: small }) })] : []),
    ...tableOf(writer, annex.table),
  ]; // biome-ignore format: a paragraph a line
}

function toFill({ t, draft }: Writer): Made[] {
  const places = openPlaces(draft, t);
  if (places.length === 0) return [];
  const text = (words: string, bold = false) => new TextRun({ text: words, bold, size: small, highlight: 'yellow' });
  return [
    new Paragraph({ keepNext: true, spacing: { before: 400 }, children: [text(t('drafts.toFill', { count: places.length }), true)] }),
    ...places.map((name) => new Paragraph({ numbering: { reference: 'open', level: 0 }, children: [text(name)] })),
    new Paragraph({ children: [text(t('drafts.toFillHint'))] }),
  ]; // biome-ignore format: a paragraph a line
}
