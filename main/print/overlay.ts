import { type Face, type FaceName, face } from './face.ts';
import type { GlyphRegister } from './font-objects.ts';
import { number, textArray } from './ink.ts';
import { page } from './kit.ts';
import { qrCode } from './qr.ts';
import { cutRuns } from './signs.ts';

// Writing into finished pages: names, numbers, codes. Coordinates are points from the top left corner, like the layout's.

export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** Width of a text in points. */
export function widthOf(text: string, name: FaceName, size: number): number {
  let width = 0;
  for (const run of cutRuns(text)) width += face(run.signs ? 'signs' : name).widthOfString(run.text, size);
  return width;
}

const drawn = new Map<
  string,
  { arrays: { face: Face; array: string; shift: number; gids: Set<number> }[]; width: number }
>();

/** The runs of a text as arrays of glyphs; short texts (numbers, sides of a sheet) come again on thousands of pages. */
function arraysOf(text: string, name: FaceName) {
  const key = `${name} ${text}`;
  const known = drawn.get(key);
  if (known) return known;
  let shift = 0;
  const arrays = cutRuns(text).map((run) => {
    const used = face(run.signs ? 'signs' : name);
    const gids = new Set<number>();
    const piece = { face: used, array: textArray(used, run.text, gids), shift, gids };
    shift += used.widthOfString(run.text, 1);
    return piece;
  });
  if (drawn.size > 5000) drawn.clear();
  const made = { arrays, width: shift };
  if (text.length <= 48) drawn.set(key, made);
  return made;
}

/** The operators that draw a text on a baseline; the glyphs go into the register. */
export function drawText(
  text: string,
  name: FaceName,
  size: number,
  x: number,
  baseline: number,
  glyphs: GlyphRegister,
): string {
  let operators = '';
  for (const { face: used, array, shift, gids } of arraysOf(text, name).arrays) {
    if (!array) continue;
    glyphs.addUsed(used, gids);
    operators += `BT/${used.id} ${number(size)} Tf ${number(x + shift * size)} ${number(page.height - baseline)} Td ${array}TJ ET\n`;
  }
  return operators;
}

/** Breaks a text at spaces into lines no wider than `width`; a longer word is cut. */
function wrapText(text: string, name: FaceName, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/[ \n]+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (widthOf(longer, name, size) <= width) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    line = word;
    while (widthOf(line, name, size) > width && line.length > 1) {
      const letters = [...line];
      let count = letters.length - 1;
      while (count > 1 && widthOf(letters.slice(0, count).join(''), name, size) > width) count--;
      lines.push(letters.slice(0, count).join(''));
      line = letters.slice(count).join('');
    }
  }
  if (line) lines.push(line);
  return lines;
}

export interface Paragraph {
  text: string;
  face: FaceName;
}

export interface Fitted {
  size: number;
  leading: number;
  lines: Paragraph[];
}

/** The largest size (in steps of half a point) at which all paragraphs fit the box; nothing is ever cut off. */
export function fitParagraphs(
  paragraphs: readonly Paragraph[],
  w: number,
  h: number,
  largest: number,
  smallest = 3,
): Fitted {
  for (let size = largest; ; size -= 0.5) {
    const lines = paragraphs.flatMap(({ text, face: name }) =>
      wrapText(text, name, size, w).map((line) => ({ text: line, face: name })),
    );
    const leading = size * 1.2;
    if (lines.length * leading <= h || size - 0.5 < smallest) return { size, leading, lines };
  }
}

/** Draws paragraphs into a box from its top. */
export function drawParagraphs(
  paragraphs: readonly Paragraph[],
  box: Box,
  largest: number,
  glyphs: GlyphRegister,
): string {
  const { size, leading, lines } = fitParagraphs(paragraphs, box.w, box.h, largest);
  return lines
    .map((line, index) => drawText(line.text, line.face, size, box.x, box.y + size * 0.92 + index * leading, glyphs))
    .join('');
}

/** One line, made smaller until it fits the width. */
export function drawFitted(
  text: string,
  name: FaceName,
  largest: number,
  x: number,
  baseline: number,
  width: number,
  glyphs: GlyphRegister,
): string {
  const natural = arraysOf(text, name).width * largest;
  const size = natural <= width ? largest : Math.max(3, Math.floor((largest * width * 10) / natural) / 10);
  return drawText(text, name, size, x, baseline, glyphs);
}

/** A QR code with its top left corner at (x, y); the caller keeps four modules of white around it. */
export function drawCode(text: string, x: number, y: number, side: number): string {
  const { size, rows } = qrCode(text);
  const place = `${number(side)} 0 0 ${number(side)} ${number(x)} ${number(page.height - y - side)}`;
  return `q ${place} cm BI/W ${size}/H ${size}/BPC 1/IM true/D[1 0]/F/AHx ID ${rows.toString('hex')}>\nEI Q\n`;
}
