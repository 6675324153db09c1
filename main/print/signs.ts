import type { Content } from 'pdfmake/interfaces.js';
import { face } from './face.ts';

// pdfmake knows no font fallback: a sign that the font lacks is printed as an empty box. So texts are cut into runs
// before layout: signs that Source Sans lacks go to DejaVu Sans; what neither has becomes a question mark.

export interface Run {
  text: string;
  signs: boolean;
}

const plain = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u00ff\u0400-\u045f\n]*$/;
const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufeff]/g;
const zeroWidth = /[\u200b\u2060\u0300-\u036f]/u;

// Signs that neither font has, by what means the same.
const replacements: Record<string, string> = {
  '⟂': '⊥',
  '➕': '+',
  '➖': '−',
  '✖': '×',
  '﹣': '−',
  '／': '/',
  '＝': '=',
  '＋': '+',
  '🙂': '☺',
  '😊': '☺',
  '⭐': '★',
  '✅': '☑',
  '❗': '!',
  '❓': '?',
  '👉': '→',
  '📖': '',
  '✏': '✎',
  '☝': '→',
};
const replaced = new RegExp(`[${Object.keys(replacements).join('')}]`, 'gu');

const kinds = new Map<string, boolean | null>();

/** True when the sign needs the second font, null when no font has it. */
function needsSigns(sign: string): boolean | null {
  let kind = kinds.get(sign);
  if (kind === undefined) {
    const codePoint = sign.codePointAt(0) ?? 32;
    if (sign === '\n' || zeroWidth.test(sign) || face('regular').has(codePoint)) kind = false;
    else kind = face('signs').has(codePoint) ? true : null;
    kinds.set(sign, kind);
  }
  return kind;
}

/** Cuts a text into runs of one font each, so that no box is ever printed. */
export function cutRuns(text: string): Run[] {
  const clean = text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(controls, '')
    .replace(/[\ufe0e\ufe0f\u200d\u00ad]/g, '');
  if (plain.test(clean)) return [{ text: clean, signs: false }];
  const runs: Run[] = [];
  for (const sign of clean.replace(replaced, (found) => replacements[found] ?? found)) {
    const kind = needsSigns(sign);
    const last = runs.at(-1);
    if (last && last.signs === (kind === true)) last.text += kind === null ? '?' : sign;
    else runs.push({ text: kind === null ? '?' : sign, signs: kind === true });
  }
  return runs;
}

/** The same document value with every text cut into runs; the value given is not touched. */
export function withSigns(content: Content): Content {
  if (typeof content === 'string') return fromText(content);
  if (Array.isArray(content)) return content.map(withSigns);
  if (content === null || typeof content !== 'object') return content;
  const node: Record<string, unknown> = { ...content };
  if ('text' in node) node.text = fromTextValue(node.text);
  for (const key of ['stack', 'columns', 'ul', 'ol']) {
    if (Array.isArray(node[key])) node[key] = (node[key] as Content[]).map(withSigns);
  }
  if (node.table) {
    const table = node.table as { body: Content[][] };
    node.table = { ...table, body: table.body.map((row) => row.map(withSigns)) };
  }
  if (Array.isArray(node.canvas)) node.canvas = node.canvas.map((vector: object) => ({ ...vector }));
  return node as unknown as Content;
}

function fromText(text: string): Content {
  const value = fromTextValue(text);
  return typeof value === 'string' ? value : ({ text: value } as Content);
}

function fromTextValue(text: unknown): unknown {
  if (typeof text === 'number') return String(text);
  if (Array.isArray(text)) return text.flatMap((part) => inlineRuns(part as Content));
  if (text !== null && typeof text === 'object') return fromTextValue([text]);
  if (typeof text !== 'string') return '';
  const runs = cutRuns(text);
  return runs.length === 1 && !runs[0]?.signs ? (runs[0]?.text ?? '') : runs.map(fromRun);
}

const fromRun = (run: Run): Content => (run.signs ? { text: run.text, font: 'Signs' } : { text: run.text });

/** pdfmake forgets the style around nested runs, so each run carries the whole style of its part. */
function inlineRuns(part: Content): Content[] {
  if (typeof part === 'string') return cutRuns(part).map(fromRun);
  if (part === null || typeof part !== 'object' || Array.isArray(part) || !('text' in part)) return [part];
  const { text, ...style } = part as { text: unknown };
  const inner = fromTextValue(text);
  const runs = Array.isArray(inner) ? (inner as Content[]) : [{ text: String(inner) }];
  return runs.map((run) => ({ ...style, ...(run as object) }) as Content);
}
