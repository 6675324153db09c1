import type { Language } from '../language.ts';

// A document of the school as a value: the same one becomes DOCX and PDF. Its texts hold two kinds of marks: a blank that
// somebody still has to fill in, and a reference to another place of the same document. Numbers of places are counted
// from the structure, so that a reference cannot lead to a wrong item (as items 5 and 6 of one school's instruction do,
// SYK-5.3x).

/** What a draft may lack; every name has words in `drafts.blank`. */
export const blankNames = [
  'number', 'date', 'director', 'grounds', 'dates', 'deputy', 'coordinator', 'coordinatorDeputy', 'members',
  'meetings', 'responsible', 'classes', 'planDay', 'checkDay', 'merged', 'revisionHours', 'amendments', 'amendmentDay',
  'minutes', 'hotline', 'phones', 'email', 'platforms', 'messenger', 'reception', 'regulation', 'load',
] as const; // biome-ignore format: a list of names
export type Blank = (typeof blankNames)[number];

const [open, close] = ['\u{e000}', '\u{e001}'];
const mark = /\u{e000}(blank|ref):([^\u{e001}]*)\u{e001}/gu;

/** A place to be filled in by hand. */
export const blank = (name: Blank): string => `${open}blank:${name}${close}`;
/** The number of the section or item with this id. */
export const ref = (id: string): string => `${open}ref:${id}${close}`;
/** The value, or the place for it while the school has not given one. */
export const given = (value: string | null | undefined, name: Blank): string => value?.trim() || blank(name);

export interface DraftTable {
  head: string[];
  rows: string[][];
  /** Shares of the width. */
  widths: number[];
}
export interface DraftItem {
  id?: string;
  text: string;
  /** Lettered in the text as 1), 2), … */
  parts?: string[];
  table?: DraftTable;
}
export interface DraftSection {
  id?: string;
  /** Empty in an order: its items stand under the preamble. */
  title: string;
  items: DraftItem[];
}
export interface Draft {
  form: 'order' | 'rules';
  language: Language;
  title: string;
  school: { name: string; address: string };
  number: string;
  date: string;
  /** Grounds and purpose, before the items. */
  intro: string[];
  sections: DraftSection[];
  annexes: { title: string; text: string; table: DraftTable }[];
  signers: { post: string; name: string }[];
  /** Who signs that they have read it. */
  acquainted: { name: string; post: string }[];
}

export type Piece = { text: string } | { blank: Blank } | { ref: string; number: string };

const isBlank = (name: string): name is Blank => (blankNames as readonly string[]).includes(name);

/** Numbers of sections and items by their ids: `2`, `2.3` in rules, `2` in an order. */
export function numbersOf({ sections, form }: Pick<Draft, 'sections' | 'form'>): Map<string, string> {
  const numbers = new Map<string, string>();
  for (const [place, section] of sections.entries()) {
    if (section.id) numbers.set(section.id, String(place + 1));
    for (const [item, { id }] of section.items.entries()) {
      if (id) numbers.set(id, form === 'order' ? String(item + 1) : `${place + 1}.${item + 1}`);
    }
  }
  return numbers;
}

/** A text cut at its marks. */
export function piecesOf(text: string, numbers: ReadonlyMap<string, string>): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const found of text.matchAll(mark)) {
    if (found.index > at) pieces.push({ text: text.slice(at, found.index) });
    const [whole, kind, name = ''] = found;
    if (kind === 'ref') pieces.push({ ref: name, number: numbers.get(name) ?? '?' });
    else if (isBlank(name)) pieces.push({ blank: name });
    at = found.index + whole.length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}

/** Every text of the draft with the number of its place. */
function textsOf(draft: Draft): { at: string; text: string }[] {
  const inTable = (at: string, { rows }: DraftTable) => rows.flat().map((text) => ({ at, text }));
  const inItem = (at: string, { text, parts = [], table }: DraftItem) => [
    { at, text },
    ...parts.map((part, place) => ({ at: `${at} ${place + 1})`, text: part })),
    ...(table ? inTable(at, table) : []),
  ];
  const head = [draft.title, draft.number, draft.date, ...draft.intro].map((text) => ({ at: '', text }));
  const items = draft.sections.flatMap((section, place) =>
    section.items.flatMap((item, index) =>
      inItem(draft.form === 'order' ? String(index + 1) : `${place + 1}.${index + 1}`, item),
    ),
  );
  const annexes = draft.annexes.flatMap(({ text, table }) => [{ at: '', text }, ...inTable('', table)]);
  return [...head, ...items, ...annexes, ...draft.signers.map(({ name }) => ({ at: '', text: name }))];
}

/** The texts of the draft as they will be read, without marks. */
export function wordsOf(draft: Draft): string[] {
  const numbers = numbersOf(draft);
  const plain = (text: string) =>
    piecesOf(text, numbers).map((piece) => ('text' in piece ? piece.text : 'ref' in piece ? piece.number : '…')).join('');
  return textsOf(draft).map(({ text }) => plain(text));
} // biome-ignore format: one line

/** What is not filled in, each named once, in the order of the document. */
export function blanksOf(draft: Draft): Blank[] {
  const pieces = textsOf(draft).flatMap(({ text }) => piecesOf(text, new Map()));
  return [...new Set(pieces.flatMap((piece) => ('blank' in piece ? [piece.blank] : [])))];
}

export interface ReferenceCheck {
  /** How many references there are. */
  count: number;
  /** Those that lead nowhere, and those typed as a number: the number would stay when items move. */
  wrong: { at: string; to: string; why: 'unknown' | 'typed' }[];
}

const typed = /(?:пункт|раздел)\p{L}*\s+(\d+(?:\.\d+)*)|(\d+(?:\.\d+)*)-(?:тарма|бөлім)/giu;

/** Do the references of a document to itself lead where they should (D12)? */
export function checkReferences(draft: Draft): ReferenceCheck {
  const numbers = numbersOf(draft);
  const check: ReferenceCheck = { count: 0, wrong: [] };
  for (const { at, text } of textsOf(draft)) {
    for (const piece of piecesOf(text, numbers)) {
      if ('ref' in piece) check.count += 1;
      if ('ref' in piece && !numbers.has(piece.ref)) check.wrong.push({ at, to: piece.ref, why: 'unknown' });
    }
    for (const [, russian, kazakh] of text.matchAll(typed)) {
      check.count += 1;
      check.wrong.push({ at, to: russian ?? kazakh ?? '', why: 'typed' });
    }
  }
  return check;
}
