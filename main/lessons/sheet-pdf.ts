import type { PacketPlan, PaperSheet } from '../../shared/packets/packet-plan.ts';
import { sheetSet } from '../packets/lay-out.ts';
import { DocumentWriter } from '../print/document-writer.ts';
import { GlyphRegister, prepareFonts } from '../print/font-objects.ts';
import { memorySink, PdfFile } from '../print/pdf-file.ts';

export interface SheetPdfTask {
  sheet: PaperSheet;
  pictures: PacketPlan['pictures'];
  /** Day that stands in the file as its date. */
  day: string;
}

/** A task of the pool: the pages of one sheet as they will lie in the packets, as a PDF of its own. */
export async function sheetPdf(task: SheetPdfTask): Promise<Uint8Array> {
  const { sheet, pictures, day } = task;
  const set = await sheetSet(sheet, pictures);
  const register = new GlyphRegister();
  register.add(set.glyphs);
  const sink = memorySink();
  const writer = new DocumentWriter(new PdfFile(sink));
  writer.add(set.pages.map((_, index) => ({ set, index, over: '' })));
  const title = [sheet.subject[sheet.language], sheet.topic].filter(Boolean).join('. ');
  writer.end(prepareFonts(register), { title, language: sheet.language, day, identity: JSON.stringify(task) });
  return new Uint8Array(sink.bytes());
}
