import { DocumentWriter } from './document-writer.ts';
import { GlyphRegister, prepareFonts } from './font-objects.ts';
import { memorySink, PdfFile } from './pdf-file.ts';
import { finish, layOut, type Paper } from './typesetter.ts';

/** A paper to be made into a PDF of its own. */
export interface PrintableDocument {
  paper: Paper;
  title: string;
  language: 'ru' | 'kk';
  /** Day that stands in the file as its date, `YYYY-MM-DD`: equal papers give equal bytes. */
  day: string;
}

/** Lays out one document and returns the bytes of its PDF. */
export async function renderDocument(document: PrintableDocument): Promise<Uint8Array> {
  const set = await finish(layOut(document.paper));
  const register = new GlyphRegister();
  register.add(set.glyphs);
  const sink = memorySink();
  const writer = new DocumentWriter(new PdfFile(sink));
  writer.add(set.pages.map((_, index) => ({ set, index, over: '' })));
  const duplex = document.paper.landscape ? 'short' : 'long';
  writer.end(prepareFonts(register), { ...document, duplex, identity: JSON.stringify(document) });
  return new Uint8Array(sink.bytes());
}
