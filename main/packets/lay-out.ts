import type { RichBlock, RichText } from '../../shared/lessons/rich-text.ts';
import type { PacketPlan, PaperSheet } from '../../shared/packets/packet-plan.ts';
import { lessonSheetPaper, type SheetParts } from '../lessons/lesson-sheet.paper.ts';
import { formulasOf, picturesOf } from '../lessons/rich-text.paper.ts';
import { pictureOpens } from '../print/canvas.ts';
import { drawFormula } from '../print/formula.ts';
import { keep } from '../print/page-cache.ts';
import type { PageSet } from '../print/page-set.ts';
import { bottomOf, finish, type Laid, layOut } from '../print/typesetter.ts';
import { answersPaper, type ClassPages, formPaper, frontPaper } from './class-pages.ts';
import { packetMargins } from './paper-style.ts';

// Tasks of the pool: pages are laid out in a thread and kept in the cache folder; only their keys travel.

export type LayOutJob =
  | { kind: 'sheet'; key: string; sheet: PaperSheet; pictures: PacketPlan['pictures'] }
  | { kind: 'front'; key: string; pages: ClassPages }
  | { kind: 'form'; key: string; pages: Pick<ClassPages, 'lines' | 'language' | 'young'> }
  | { kind: 'answers'; key: string; pages: Pick<ClassPages, 'language' | 'young'> };

/** Lays out and keeps; returns the keys that could not be laid out, with the reason, and a failure of the disk by its code. */
export async function layOutPages(input: {
  folder: string;
  jobs: LayOutJob[];
}): Promise<{ damaged: { key: string; message: string }[]; disk?: { code: string; message: string } }> {
  const damaged: { key: string; message: string }[] = [];
  for (const job of input.jobs) {
    let set: PageSet;
    try {
      set = await setFor(job);
    } catch (error) {
      damaged.push({ key: job.key, message: String(error) });
      continue;
    }
    try {
      keep(input.folder, job.key, set);
    } catch (error) {
      const { code = 'EIO', message } = error as NodeJS.ErrnoException;
      return { damaged, disk: { code, message } };
    }
  }
  return { damaged };
}

function setFor(job: LayOutJob): Promise<PageSet> {
  if (job.kind === 'sheet') return sheetSet(job.sheet, job.pictures);
  const paper =
    job.kind === 'front' ? frontPaper(job.pages) : job.kind === 'form' ? formPaper(job.pages) : answersPaper(job.pages);
  return finish(layOut(paper));
}

/** The pages of one sheet, with its formulas and pictures. */
export async function sheetSet(sheet: PaperSheet, pictures: PacketPlan['pictures']): Promise<PageSet> {
  const parts = await sheetParts(sheet, pictures);
  try {
    return await finish(bestFit((density) => layOut(lessonSheetPaper(sheet, parts, density))));
  } catch (error) {
    // A table or picture that the layout cannot bear: the words are printed plainly rather than not at all.
    const plain = { ...sheet, notes: plainNotes(sheet.notes) };
    if (plain.notes.content.length === 0 && sheet.notes.content.length === 0) throw error;
    return finish(layOut(lessonSheetPaper(plain, { ...parts, images: {} })));
  }
}

async function sheetParts(sheet: PaperSheet, pictures: PacketPlan['pictures']): Promise<SheetParts> {
  const parts: SheetParts = { formulas: {}, pictures: {}, images: {} };
  const formulas: Record<string, NonNullable<Awaited<ReturnType<typeof drawFormula>>>> = {};
  for (const tex of new Set(formulasOf(sheet.notes.content))) {
    const drawing = await drawFormula(tex);
    if (drawing) formulas[tex] = drawing;
  }
  const known: Record<number, { name: string; width: number; height: number }> = {};
  const wanted = new Set(picturesOf(sheet.notes.content));
  for (const { id, mime, base64, width, height } of pictures) {
    if (!wanted.has(id) || !pictureOpens(base64)) continue;
    known[id] = { name: `p${id}`, width, height };
    parts.images[`p${id}`] = `data:${mime};base64,${base64}`;
  }
  return { ...parts, formulas, pictures: known };
}

/** From the plain setting to tighter, then wider ones: the first that leaves no page with a few lines only. */
const densities = [1, 0.96, 0.92, 0.88, 1.05, 1.1];
const fewLines = 80;

export function bestFit(attempt: (density: number) => Laid): Laid {
  let best: Laid | undefined;
  let fullest = -1;
  for (const density of densities) {
    const laid = attempt(density);
    const last = laid.pages.at(-1);
    const ink = last ? Math.max(0, ...last.items.map(bottomOf)) - packetMargins[1] : 0;
    if (laid.pages.length === 1 || ink >= fewLines) return laid;
    if (ink > fullest) [best, fullest] = [laid, ink];
  }
  return best as Laid;
}

function plainNotes(notes: RichText): RichText {
  const words = (blocks: readonly RichBlock[]): RichBlock[] =>
    blocks.flatMap((block): RichBlock[] => {
      if (block.type === 'paragraph' || block.type === 'heading')
        return [{ type: 'paragraph', content: block.content }];
      if (block.type === 'bulletList' || block.type === 'orderedList')
        return block.content.flatMap((item) => words(item.content));
      if (block.type === 'table')
        return block.content.flatMap((row) => row.content.flatMap((cell) => words(cell.content)));
      if (block.type === 'formula')
        return [{ type: 'paragraph', content: [{ type: 'text', text: block.attrs.tex || ' ' }] }];
      return [];
    });
  return { type: 'doc', content: words(notes.content) };
}
