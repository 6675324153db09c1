import { deflateSync } from 'node:zlib';
import { type Face, type FaceName, face, faceNames, hex4 } from './face.ts';
import { subsetFont } from './font-subset.ts';
import type { PageSet } from './page-set.ts';
import type { PdfFile } from './pdf-file.ts';

/** Glyphs of all pages of a document, with the letters they stand for. */
export class GlyphRegister {
  private readonly faces = new Map<FaceName, Map<number, readonly number[]>>();

  add(glyphs: PageSet['glyphs']): void {
    for (const name of faceNames)
      for (const [gid, codePoints] of glyphs[name] ?? []) this.of(name).set(gid, codePoints);
  }
  /** Notes a text that is written into finished pages. */
  addUsed(used: Face, gids: Iterable<number>): void {
    const known = this.of(used.name);
    for (const gid of gids) {
      if (known.has(gid)) continue;
      known.set(gid, used.codePoints.get(gid) ?? []);
      this.news++;
    }
  }
  /** Glyphs noted by `addUsed` that were not in the register before. */
  news = 0;
  /** A register that grows on its own, with nothing new yet. */
  copy(): GlyphRegister {
    const copy = new GlyphRegister();
    for (const [name, known] of this.faces) copy.faces.set(name, new Map(known));
    return copy;
  }
  of(name: FaceName): Map<number, readonly number[]> {
    let known = this.faces.get(name);
    if (!known) this.faces.set(name, (known = new Map()));
    return known;
  }
}

/** The fonts of a run, ready to be written into each of its files. */
export interface PreparedFont {
  id: string;
  file: Buffer;
  fileLength: number;
  descriptor: string;
  font: string;
  widths: string;
  toUnicode: Buffer;
}

const prepared = new Map<FaceName, { of: string; font: PreparedFont }>();

/** One subset of each face for all files of a run: made once, written many times, kept for the next run. */
export function prepareFonts(register: GlyphRegister): PreparedFont[] {
  return faceNames.flatMap((name) => {
    const glyphs = [...register.of(name)].sort(([a], [b]) => a - b);
    if (glyphs.length === 0) return [];
    const of = glyphs.map(([gid, codePoints]) => `${gid}=${codePoints.join('+')}`).join();
    const known = prepared.get(name);
    if (known?.of === of) return [known.font];
    const font = prepareFont(name, glyphs);
    prepared.set(name, { of, font });
    return [font];
  });
}

function prepareFont(name: FaceName, glyphs: readonly (readonly [number, readonly number[]])[]): PreparedFont {
  const used = face(name);
  const { font } = used;
  const scale = 1000 / font.unitsPerEm;
  const n = (value: number) => String(Math.round(value * scale));
  const subset = subsetFont(
    used.bytes,
    glyphs.map(([gid]) => gid),
  );
  const base = `${tagOf(name)}+${font.postscriptName}`;
  const flags = 4 | (font.head.macStyle.italic ? 64 : 0);
  const box = [font.bbox.minX, font.bbox.minY, font.bbox.maxX, font.bbox.maxY].map(n).join(' ');
  return {
    id: used.id,
    file: deflateSync(subset, { level: 9 }),
    fileLength: subset.length,
    descriptor: `/Type/FontDescriptor/FontName/${base}/Flags ${flags}/FontBBox[${box}]/ItalicAngle ${font.italicAngle}/Ascent ${Math.round(used.ascender)}/Descent ${Math.round(used.descender)}/CapHeight ${n(font.capHeight ?? font.ascent)}/StemV ${name.startsWith('bold') ? 140 : 80}`,
    font: base,
    widths: glyphs.map(([gid]) => `${gid}[${Math.round(font.getGlyph(gid).advanceWidth * scale * 10) / 10}]`).join(' '),
    toUnicode: deflateSync(Buffer.from(toUnicode(glyphs), 'latin1'), { level: 9 }),
  };
}

/** Six capital letters, as the format demands of a subset; always the same, so that equal runs give equal bytes. */
function tagOf(name: FaceName): string {
  return `ZAVU${'CDEFGH'[faceNames.indexOf(name)]}A`;
}

/** Writes the fonts into a file and returns the inside of its font dictionary. */
export function writeFonts(pdf: PdfFile, fonts: readonly PreparedFont[]): string {
  return fonts
    .map((font) => {
      const file = pdf.stream(`/Filter/FlateDecode/Length1 ${font.fileLength}`, font.file);
      const descriptor = pdf.object(`<<${font.descriptor}/FontFile2 ${file} 0 R>>`);
      const inner = pdf.object(
        `<</Type/Font/Subtype/CIDFontType2/BaseFont/${font.font}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ${descriptor} 0 R/DW 0/W[${font.widths}]/CIDToGIDMap/Identity>>`,
      );
      const unicode = pdf.stream('/Filter/FlateDecode', font.toUnicode);
      const outer = pdf.object(
        `<</Type/Font/Subtype/Type0/BaseFont/${font.font}/Encoding/Identity-H/DescendantFonts[${inner} 0 R]/ToUnicode ${unicode} 0 R>>`,
      );
      return `/${font.id} ${outer} 0 R`;
    })
    .join('');
}

function toUnicode(glyphs: readonly (readonly [number, readonly number[]])[]): string {
  const lines = glyphs
    .filter(([, codePoints]) => codePoints.length > 0)
    .map(
      ([gid, codePoints]) =>
        `<${hex4(gid)}> <${Buffer.from(String.fromCodePoint(...codePoints), 'utf16le')
          .swap16()
          .toString('hex')}>`,
    );
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; at += 100) {
    const block = lines.slice(at, at + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}
