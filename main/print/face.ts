import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import { resource } from '../resources.ts';

/** The faces that papers are set in. Their place in this list is their name inside every PDF: F1, F2 ... */
export const faceFiles = {
  regular: 'source-sans-3-regular.ttf',
  bold: 'source-sans-3-bold.ttf',
  italic: 'source-sans-3-italic.ttf',
  boldItalic: 'source-sans-3-bold-italic.ttf',
  signs: 'dejavu-sans.ttf',
} as const;
export type FaceName = keyof typeof faceFiles;
export const faceNames = Object.keys(faceFiles) as FaceName[];

/** A zero-width break opportunity: the line breaker may use it, nothing is drawn. */
const invisible = /^[\u200b\u200c\u200d\u2060\ufe0e\ufe0f\u00ad]$/;
const marks = /\p{M}/u;

interface Place {
  gid: number;
  /** Advance of the glyph and with kerning, thousandths of the size. */
  width: number;
  advance: number;
  xOffset: number;
  yOffset: number;
}

/** An opened font, kept for the life of a thread: glyphs, kerning and measured words are looked up once. */
export class Face {
  readonly id: string;
  readonly name: FaceName;
  readonly bytes: Buffer;
  readonly ascender: number;
  readonly descender: number;
  readonly lineGap = 0;
  readonly xHeight: number;
  readonly font: FontkitFont;
  /** Asked for by the SVG writer. */
  readonly bbox: { minX: number; minY: number; maxX: number; maxY: number };
  /** Code points of each glyph used so far: what a reader copies out of the PDF. */
  readonly codePoints = new Map<number, readonly number[]>();
  /** Glyphs drawn through `encode` (texts inside SVG) since it was last cleared. */
  readonly drawn = new Set<number>();
  readonly scale: number;
  private readonly words = new Map<string, readonly Place[]>();
  private readonly kerns = new Map<number, number>();
  private readonly glyphs = new Map<number, { gid: number; width: number }>();

  constructor(name: FaceName) {
    this.name = name;
    this.id = `F${faceNames.indexOf(name) + 1}`;
    this.bytes = readFileSync(resource('fonts', faceFiles[name]));
    this.font = create(this.bytes) as unknown as FontkitFont;
    this.scale = 1000 / this.font.unitsPerEm;
    this.ascender = this.font.ascent * this.scale;
    this.descender = this.font.descent * this.scale;
    this.bbox = this.font.bbox;
    this.xHeight = this.font.xHeight ? this.font.xHeight * this.scale : 500;
  }

  has(codePoint: number): boolean {
    return this.font.hasGlyphForCodePoint(codePoint);
  }

  /** Glyphs of a text in order, kerned. Shaping by pairs is what makes layout fast: fontkit's full shaper costs 20 times more. */
  places(text: string): readonly Place[] {
    const known = this.words.get(text);
    if (known) return known;
    const places = marks.test(text) ? this.shaped(text) : this.byPairs(text);
    // Whole lines written into finished pages never come again.
    if (text.length > 24) return places;
    if (this.words.size > 60_000) this.words.clear();
    this.words.set(text, places);
    return places;
  }

  private byPairs(text: string): Place[] {
    const places: Place[] = [];
    let before = -1;
    for (const sign of text) {
      const codePoint = sign.codePointAt(0) ?? 32;
      if (codePoint > 0xac && invisible.test(sign)) continue;
      const { gid, width } = this.glyph(codePoint);
      const last = places.at(-1);
      if (last) last.advance += this.kern(before, codePoint);
      places.push({ gid, width, advance: width, xOffset: 0, yOffset: 0 });
      before = codePoint;
    }
    return places;
  }

  private glyph(codePoint: number): { gid: number; width: number } {
    let found = this.glyphs.get(codePoint);
    if (!found) {
      const glyph = this.font.glyphForCodePoint(codePoint);
      if (!this.codePoints.has(glyph.id)) this.codePoints.set(glyph.id, [codePoint]);
      this.glyphs.set(codePoint, (found = { gid: glyph.id, width: glyph.advanceWidth * this.scale }));
    }
    return found;
  }

  private kern(left: number, right: number): number {
    const pair = left * 0x110000 + right;
    let kern = this.kerns.get(pair);
    if (kern === undefined) {
      const run = this.font.layout(String.fromCodePoint(left, right), { liga: false, calt: false, ccmp: false });
      const [first] = run.positions;
      kern = run.glyphs.length === 2 && first ? (first.xAdvance - (run.glyphs[0]?.advanceWidth ?? 0)) * this.scale : 0;
      this.kerns.set(pair, kern);
    }
    return kern;
  }

  /** Letters with combining marks (stress signs) need the marks placed: the full shaper. */
  private shaped(text: string): Place[] {
    const run = this.font.layout(text, { liga: false });
    return run.glyphs.map((glyph, index) => {
      if (!this.codePoints.has(glyph.id)) this.codePoints.set(glyph.id, glyph.codePoints);
      const { xAdvance, xOffset, yOffset } = run.positions[index] ?? { xAdvance: 0, xOffset: 0, yOffset: 0 };
      return {
        gid: glyph.id,
        width: glyph.advanceWidth * this.scale,
        advance: xAdvance * this.scale,
        xOffset: xOffset * this.scale,
        yOffset: yOffset * this.scale,
      };
    });
  }

  widthOfString(text: string, size: number): number {
    let sum = 0;
    for (const place of this.places(text)) sum += place.advance;
    return (sum * size) / 1000;
  }

  lineHeight(size: number): number {
    return ((this.ascender - this.descender) / 1000) * size;
  }

  /** What pdfkit and its SVG writer ask a font for. */
  encode(text: string): [string[], { advanceWidth: number; xAdvance: number; xOffset: number; yOffset: number }[]] {
    const places = this.places(text);
    for (const { gid } of places) this.drawn.add(gid);
    return [
      places.map(({ gid }) => hex4(gid)),
      places.map((p) => ({ advanceWidth: p.width, xAdvance: p.advance, xOffset: p.xOffset, yOffset: p.yOffset })),
    ];
  }

  /** pdfkit writes this into page resources; the writer replaces it by the shared font objects. */
  ref(): string {
    return this.id;
  }
}

const hexes: string[] = [];

/** A glyph number as four hexadecimal digits. */
export function hex4(gid: number): string {
  return (hexes[gid] ??= gid.toString(16).padStart(4, '0'));
}

interface FontkitGlyph {
  id: number;
  advanceWidth: number;
  codePoints: number[];
}
interface FontkitFont {
  unitsPerEm: number;
  ascent: number;
  descent: number;
  xHeight?: number;
  capHeight?: number;
  italicAngle: number;
  numGlyphs: number;
  postscriptName: string;
  bbox: { minX: number; minY: number; maxX: number; maxY: number };
  head: { macStyle: { italic: boolean } };
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): FontkitGlyph;
  getGlyph(gid: number): FontkitGlyph;
  layout(
    text: string,
    features: Record<string, boolean>,
  ): { glyphs: FontkitGlyph[]; positions: { xAdvance: number; xOffset: number; yOffset: number }[] };
}

const opened = new Map<FaceName, Face>();

/** The face, opened at its first use in this thread. */
export function face(name: FaceName): Face {
  let found = opened.get(name);
  if (!found) opened.set(name, (found = new Face(name)));
  return found;
}
