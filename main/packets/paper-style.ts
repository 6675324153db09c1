import type { Content, Style } from 'pdfmake/interfaces.js';
import { breakable } from '../print/breakable.ts';
import { mm, page } from '../print/kit.ts';

/** Margins of packet pages: the foot keeps room for the strip with name, number and code. */
export const packetMargins: [number, number, number, number] = [mm(15), mm(16), mm(15), mm(24)];
/** Width of the text, points. */
export const textWidth = page.width - packetMargins[0] - packetMargins[2];
/** Height of the text, points. */
export const textHeight = page.height - packetMargins[1] - packetMargins[3];

/** How text is set for an age: 14 pt and wider leading up to grade 4, 11 pt from grade 5. */
export interface Type {
  size: number;
  lineHeight: number;
  /** Distance of the lines that a child writes on, points. */
  writing: number;
  young: boolean;
}

export function typeFor(grade: number, density = 1): Type {
  return grade <= 4
    ? { size: 14, lineHeight: 1.02 * density, writing: mm(10), young: true }
    : { size: 11, lineHeight: 0.96 * density, writing: mm(8), young: false };
}

export function styleOf({ size, lineHeight }: Type): Style {
  return { fontSize: size, lineHeight };
}

/** `**bold**` in one-paragraph texts as runs. */
export function withBold(text: string): Content {
  const parts = breakable(text, 40).split(/\*\*(.+?)\*\*/gs);
  if (parts.length === 1) return { text: parts[0] ?? '' };
  return { text: parts.map((part, index) => (index % 2 === 1 ? { text: part, bold: true } : { text: part })) };
}

const subjectMarks: Record<string, string> = {
  literacy: 'Аа', kazakh: 'Әә', 'kazakh-literature': '❝', 'kazakh-language-literature': 'Әә', russian: 'Яя',
  'russian-literature': '❝', 'russian-language-literature': 'Яя', english: 'Aa', mathematics: '1+2', algebra: 'x²',
  'algebra-analysis': '∫', geometry: '△', 'natural-science': '❀', 'world-study': '☀', geography: '◎', physics: '⚛',
  chemistry: 'H₂O', biology: '✿', 'history-kz': '♞', 'world-history': '♜', ict: '⌨', informatics: '⌨',
  'self-knowledge': '♡', pe: '⚑', music: '♫', 'art-craft': '✎', military: '★',
}; // biome-ignore format: a table reads better dense

/** The sign by which a child finds the subject at a glance; two letters of its name when it has none. */
export function subjectMark(key: string, name: string): string {
  return subjectMarks[key] ?? [...name].slice(0, 2).join('');
}
