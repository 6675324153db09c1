import { Marked, type Token, type Tokens } from 'marked';
import type { SheetItem } from './lesson-sheet.ts';
import type { RichBlock, RichCell, RichInline, RichListItem, RichText } from './rich-text.ts';

/** `$$ TeX $$` on its own line or lines. */
const formula = {
  name: 'formula',
  level: 'block' as const,
  start: (text: string) => text.match(/^ {0,3}\$\$/m)?.index,
  tokenizer(text: string) {
    const found = /^ {0,3}\$\$([\s\S]+?)\$\$[ \t]*(?:\n+|$)/.exec(text);
    return found ? { type: 'formula', raw: found[0], tex: found[1]!.trim() } : undefined;
  },
};
const markdown = new Marked({ gfm: true, extensions: [formula] });

/**
 * Notes written in Markdown: paragraphs (their line breaks are kept), headings, lists, bold, pipe tables and formulas.
 * Anything else comes out as plain text; nothing that was written is lost.
 */
export function markdownToRichText(text: string): RichText {
  const source = text.replace(/\r\n?/g, '\n').trim();
  return { type: 'doc', content: blocks(markdown.lexer(source)) };
}

function blocks(tokens: readonly Token[]): RichBlock[] {
  return tokens.flatMap((token) => block(token as Tokens.Generic));
}

function block(token: Tokens.Generic): RichBlock[] {
  switch (token.type) {
    case 'space':
    case 'hr':
    case 'def':
    case 'checkbox':
      return [];
    case 'heading':
      return [{ type: 'heading', attrs: { level: Math.min(4, Number(token['depth'])) }, ...inlineOf(token) }];
    case 'formula':
      return [{ type: 'formula', attrs: { tex: String(token['tex']) } }];
    case 'list':
      return [list(token as Tokens.List)];
    case 'table':
      return [table(token as Tokens.Table)];
    case 'blockquote':
      return blocks(token.tokens ?? []);
    default:
      return [{ type: 'paragraph', ...inlineOf(token) }];
  }
}

function list(token: Tokens.List): RichBlock {
  const content = token.items.map((item): RichListItem => {
    const inside = blocks(item.tokens);
    return { type: 'listItem', content: inside.length > 0 ? inside : [{ type: 'paragraph' }] };
  });
  if (!token.ordered) return { type: 'bulletList', content };
  const start = Number(token.start);
  return { type: 'orderedList', ...(start > 1 ? { attrs: { start } } : {}), content };
}

function table(token: Tokens.Table): RichBlock {
  const cell =
    (type: RichCell['type']) =>
    ({ tokens }: Tokens.TableCell): RichCell => ({
      type,
      content: [{ type: 'paragraph', ...contentOf(inline(tokens)) }],
    });
  const rows = [token.header.map(cell('tableHeader')), ...token.rows.map((row) => row.map(cell('tableCell')))];
  return { type: 'table', content: rows.map((content) => ({ type: 'tableRow', content })) };
}

const contentOf = (content: RichInline[]) => (content.length > 0 ? { content } : {});

function inlineOf(token: Tokens.Generic) {
  return contentOf(token.tokens ? inline(token.tokens) : texts(String(token['text'] ?? token.raw).trim(), false));
}

function inline(tokens: readonly Token[], bold = false): RichInline[] {
  const content: RichInline[] = [];
  for (const token of tokens) {
    if (token.type === 'strong') content.push(...inline(token.tokens ?? [], true));
    else if (token.type === 'br') content.push({ type: 'hardBreak' });
    else if (token.type === 'text' && 'tokens' in token && token.tokens) content.push(...inline(token.tokens, bold));
    else if (token.type === 'text' || token.type === 'escape')
      content.push(...texts((token as Tokens.Text).text, bold));
    else content.push(...texts(token.raw, bold)); // 2*3*4 is no italics, a link stays readable
  }
  return merged(content);
}

function texts(text: string, bold: boolean): RichInline[] {
  const content: RichInline[] = [];
  text.split('\n').forEach((line, index) => {
    if (index > 0) content.push({ type: 'hardBreak' });
    if (line !== '')
      content.push({ type: 'text', text: line, ...(bold ? { marks: [{ type: 'bold' as const }] } : {}) });
  });
  return content;
}

/** Neighbouring pieces of one look become one, as the editor keeps them. */
function merged(content: RichInline[]): RichInline[] {
  const result: RichInline[] = [];
  for (const piece of content) {
    const last = result.at(-1);
    const same = last?.type === 'text' && piece.type === 'text' && !last.marks === !piece.marks;
    if (same) result[result.length - 1] = { ...last, text: last.text + piece.text };
    else result.push(piece);
  }
  return result;
}

const bullet = /^\s*(?:[-–—*•·▪]|\d{1,2}[.)])\s+/;
const linesMark = /\s*\[\s*(?:lines|строк[аи]?|жол)\s*:?\s*(\d{1,2})\s*\]\s*$/i;

/** Questions, tasks or further reading: one on each line, with or without a bullet; `[lines: 4]` leaves room to write. */
export function readSheetItems(text: string): SheetItem[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.replace(bullet, '').trim())
    .filter((line) => line !== '')
    .map((line) => ({ text: line.replace(linesMark, ''), lines: Math.min(20, Number(linesMark.exec(line)?.[1] ?? 0)) }))
    .filter((item) => item.text !== '');
}
