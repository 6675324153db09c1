import type { Content } from 'pdfmake/interfaces.js';
import {
  type Draft,
  type DraftItem,
  type DraftSection,
  type DraftTable,
  numbersOf,
} from '../../../shared/duties/draft.ts';
import { type Texts, texts } from '../../../shared/text/texts.ts';
import type { Day } from '../../../shared/week.ts';
import { breakable } from '../../print/breakable.ts';
import {
  frame,
  heading,
  officialHeader,
  officialMargins,
  officialStyle,
  page,
  signatures,
  table,
} from '../../print/kit.ts';
import type { PrintableDocument } from '../../print/render-document.ts';
import { dateWords, openPlaces, plainOf, stampLine } from './draft-words.ts';

const width = page.width - officialMargins[0] - officialMargins[2];
const indent = 22;

interface Writer {
  t: Texts;
  draft: Draft;
  /** A text of the draft with its blanks as lines and its references as numbers. */
  say: (text: string) => string;
}

/** A draft on paper, as offices of both countries write it: head, number and date, grounds, items, signatures. */
export function draftPaper(draft: Draft, day: Day): PrintableDocument {
  const t = texts(draft.language);
  const numbers = numbersOf(draft);
  const writer: Writer = { t, draft, say: (text) => plainOf(text, numbers) };
  const content: Content[] = [
    officialHeader({ name: writer.say(draft.school.name), lines: [draft.school.address] }, width),
    ...(draft.form === 'order' ? orderHead(writer) : rulesHead(writer)),
    ...draft.sections.flatMap((section, place) => sectionOf(writer, section, place)),
    signatures(draft.signers.map(({ post, name }) => ({ post, name: writer.say(name) })), t('drafts.stamp')),
    ...acquainted(writer),
    ...draft.annexes.flatMap((annex, place) => annexOf(writer, annex, place)),
    ...toFill(writer),
  ]; // biome-ignore format: the parts of the paper stay visible
  const footer = `${draft.title} · {page}/{pages}`;
  return {
    paper: { content, margins: officialMargins, style: officialStyle, footer },
    title: draft.title,
    language: draft.language,
    day,
  };
}

function orderHead({ t, draft, say }: Writer): Content[] {
  const [grounds = '', purpose = ''] = draft.intro;
  return [
    { text: t('drafts.order'), bold: true, fontSize: 15, alignment: 'center' },
    {
      columns: [
        { text: dateWords(draft, t) },
        { text: `${t('drafts.numberSign')} ${say(draft.number)}`, alignment: 'right' },
      ],
      margin: [0, 8, 0, 12],
    },
    { text: draft.title, bold: true, fontSize: 12, margin: [0, 0, width / 3, 10] },
    { text: breakable(say(grounds), 60), margin: [0, 0, 0, 6] },
    { text: [`${purpose} `, { text: t('drafts.orders'), bold: true }], margin: [0, 0, 0, 4] },
  ];
}

function rulesHead({ t, draft, say }: Writer): Content[] {
  const stamp = [
    { text: t('drafts.approved'), bold: true },
    t('drafts.approvedBy'),
    stampLine(draft, t, say(draft.number)),
  ];
  return [
    { stack: stamp, margin: [width * 0.55, 0, 0, 14] },
    { text: draft.title, bold: true, fontSize: 14, alignment: 'center', margin: [0, 0, 0, 8] },
  ];
}

function sectionOf(writer: Writer, { title, items }: DraftSection, place: number): Content[] {
  const inRules = writer.draft.form === 'rules';
  const head = inRules ? [heading(`section-${place}`, `${place + 1}. ${title}`, 12, 9)] : [];
  const numberOf = (index: number) => (inRules ? `${place + 1}.${index + 1}.` : `${index + 1}.`);
  return [...head, ...items.flatMap((item, index) => itemOf(writer, item, numberOf(index)))];
}

const numbered = (number: string, text: string, left: number): Content => ({
  columns: [
    { width: indent + (number.length > 3 ? 6 : 0), text: number },
    { width: '*', text: breakable(text, 60) },
  ],
  margin: [left, 0, 0, 4],
});

function itemOf(writer: Writer, { text, parts = [], table }: DraftItem, number: string): Content[] {
  return [
    numbered(number, writer.say(text), 0),
    ...parts.map((part, index) => numbered(`${index + 1})`, writer.say(part), indent)),
    ...(table ? [tableOf(writer, table)] : []),
  ];
}

/** Shares of the width as points, without the room that rules and padding of the layout take. */
function tableOf({ say }: Writer, { head, rows, widths }: DraftTable): Content {
  const points = widths.map((share) => (share * width) / 100 - 10.6);
  const body = rows.map((cells) => cells.map((text): Content => ({ text: breakable(say(text), 16) })));
  return { stack: [table(head, body, points)], fontSize: 10, margin: [0, 2, 0, 8] };
}

/** Who has read the order: under the signature while they are few, else on a sheet of its own. */
function acquainted(writer: Writer): Content[] {
  const { t, draft } = writer;
  if (draft.acquainted.length === 0) return [];
  const head = ['№', t('drafts.who'), t('drafts.post'), t('drafts.signature'), t('drafts.signedOn')];
  const rows = draft.acquainted.map(({ name, post }, place) => [String(place + 1), name, post, '', '']);
  const long = draft.acquainted.length > 10;
  return [
    {
      id: 'keep-acquainted',
      text: t('drafts.acquainted'),
      bold: true,
      margin: [0, long ? 0 : 16, 0, 4],
      ...(long ? { pageBreak: 'before' } : {}),
    } as Content,
    tableOf(writer, { head, rows, widths: [6, 34, 32, 16, 12] }),
  ];
}

function annexOf(writer: Writer, annex: Draft['annexes'][number], place: number): Content[] {
  const { t, draft } = writer;
  return [
    { text: t('drafts.annex', { number: place + 1 }), alignment: 'right', fontSize: 10, pageBreak: 'before' },
    { text: draft.title, alignment: 'right', fontSize: 10, margin: [width / 3, 0, 0, 8] },
    { text: annex.title, bold: true, fontSize: 12.5, alignment: 'center', margin: [0, 0, 0, 6] },
    ...(annex.text ? [{ text: writer.say(annex.text), fontSize: 10, margin: [0, 0, 0, 6] } as Content] : []),
    tableOf(writer, annex.table),
  ];
}

/** What is still to be written in, in a frame that is cut off before the signature. */
function toFill({ t, draft }: Writer): Content[] {
  const places = openPlaces(draft, t);
  if (places.length === 0) return [];
  const lines = { ol: places, fontSize: 9.5 } as Content;
  const head = { text: t('drafts.toFill', { count: places.length }), bold: true, fontSize: 10 };
  const hint = { text: t('drafts.toFillHint'), fontSize: 9, margin: [0, 3, 0, 0] } as Content;
  return [{ stack: [frame({ stack: [head, lines, hint] }, [0, 18, 0, 0])], unbreakable: true }];
}
