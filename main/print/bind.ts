import { DocumentWriter } from './document-writer.ts';
import { GlyphRegister, prepareFonts } from './font-objects.ts';
import { packPages, unpackPages } from './page-set.ts';
import { memorySink, PdfFile } from './pdf-file.ts';
import { finish, layOut, type Paper } from './typesetter.ts';

/** Many papers of one run, each with a bookmark: laid out in slices by several threads, then bound in one file. */
export interface Binding {
  parts: { pages: Uint8Array; title: string }[];
  title: string;
  language: 'ru' | 'kk';
  day: string;
}

/** The laid-out pages of each paper, as the bytes that `bind` takes. */
export async function layOutParts(papers: readonly Paper[]): Promise<Uint8Array[]> {
  const parts: Uint8Array[] = [];
  for (const paper of papers) parts.push(new Uint8Array(packPages(await finish(layOut(paper)))));
  return parts;
}

/** One PDF of all parts. Each goes to another person, so nothing is printed on the back of a sheet. */
export function bind({ parts, ...about }: Binding): { bytes: Uint8Array; pages: number } {
  const register = new GlyphRegister();
  const sets = parts.map(({ pages, title }) => {
    const set = unpackPages(Buffer.from(pages));
    if (!set) throw new Error(`the pages of ${title} came damaged`);
    register.add(set.glyphs);
    return { set, title };
  });
  const sink = memorySink();
  const writer = new DocumentWriter(new PdfFile(sink));
  for (const { set, title } of sets) writer.add(set.pages.map((_, index) => ({ set, index, over: '' })), '', title);
  writer.end(prepareFonts(register), { ...about, duplex: 'none', identity: JSON.stringify({ ...about, names: parts.map(({ title }) => title) }) });
  return { bytes: new Uint8Array(sink.bytes()), pages: sets.reduce((sum, { set }) => sum + set.pages.length, 0) };
} // biome-ignore format: a step a line
