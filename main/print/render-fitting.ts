import { DocumentWriter } from './document-writer.ts';
import { GlyphRegister, prepareFonts } from './font-objects.ts';
import type { PageSet } from './page-set.ts';
import { memorySink, PdfFile } from './pdf-file.ts';
import type { PrintableDocument } from './render-document.ts';
import { finish, layOut, type Paper } from './typesetter.ts';

/** Many papers as one PDF. Each comes in falling sizes: the first that is one page is taken, else the smallest. */
export interface FittingDocument extends Omit<PrintableDocument, 'paper'> {
  papers: Paper[][];
}

/** Lays the papers out one after another and returns the bytes of their PDF with the number of its pages. */
export async function renderFitting(document: FittingDocument): Promise<{ bytes: Uint8Array; pages: number }> {
  const sets: PageSet[] = [];
  const register = new GlyphRegister();
  for (const sizes of document.papers) {
    const set = await fit(sizes);
    register.add(set.glyphs);
    sets.push(set);
  }
  const sink = memorySink();
  const writer = new DocumentWriter(new PdfFile(sink));
  writer.add(sets.flatMap((set) => set.pages.map((_, index) => ({ set, index, over: '' }))));
  writer.end(prepareFonts(register), { ...document, identity: JSON.stringify(document) });
  return { bytes: new Uint8Array(sink.bytes()), pages: sets.reduce((sum, { pages }) => sum + pages.length, 0) };
}

async function fit(sizes: readonly Paper[]): Promise<PageSet> {
  let laid = layOut(sizes[0] as Paper);
  for (const paper of sizes.slice(1)) {
    if (laid.pages.length <= 1) break;
    laid = layOut(paper);
  }
  return finish(laid);
}
