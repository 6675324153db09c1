import { rmSync } from 'node:fs';
import type { Language } from '../../shared/language.ts';
import { formatWeek } from '../../shared/text/format.ts';
import { texts } from '../../shared/text/texts.ts';
import { DocumentWriter } from '../print/document-writer.ts';
import { GlyphRegister, prepareFonts } from '../print/font-objects.ts';
import { drawText } from '../print/overlay.ts';
import { readKept } from '../print/page-cache.ts';
import type { PageSet } from '../print/page-set.ts';
import { part } from '../print/part-file.ts';
import { fileSink, memorySink, PdfFile, type Sink } from '../print/pdf-file.ts';
import { composePacket, type PacketSets, type RunData } from './compose-packet.ts';

/** A packet as the writing thread needs it: who it is for and the keys of its pages. */
export interface PacketJob {
  number: number;
  studentId: number;
  studentName: string;
  guardian: string;
  addressLines: string[];
  postcode: string;
  className: string;
  language: Language;
  lessons: { id: number; subjectKey: string; key: string }[];
  front: string;
  form: string;
  answers: string;
}

export interface WriteOrder extends RunData {
  cacheFolder: string;
  language: Language;
  packets: PacketJob[];
  /** One file for all, one for each packet (in the order of the packets), or bytes in memory. */
  to: { merged: string } | { files: string[] } | { memory: true };
  /** Keys of all pages of the run: files of one run have the same fonts, whichever thread writes them. */
  glyphsOf: string[];
  /** Two numbers shared with the caller: packets done by all threads; 1 when the run is to stop. */
  shared: SharedArrayBuffer;
}

export type WriteResult =
  | { kind: 'done'; packets: { pages: number; sheets: number }[]; bytes?: Uint8Array }
  | { kind: 'stopped' }
  /** Pages that are gone or damaged; they are to be laid out and the order repeated. */
  | { kind: 'missing'; keys: string[] }
  | { kind: 'disk'; code: string; path: string; message: string };

/** Task of the pool: puts packets together from kept pages and writes the files, all under names ending in `.part`. */
export async function writePackets(order: WriteOrder): Promise<WriteResult> {
  const sets = readSets(order);
  if (!(sets instanceof Map)) return { kind: 'missing', keys: sets.keys };
  const files = filesOf(order.to);
  let path = files[0] ?? '';
  const clear = () => {
    for (const file of files) rmSync(file + part, { force: true });
  };
  try {
    if ('files' in order.to) {
      const result = writeEach(order, sets, (file) => {
        path = file;
      });
      if (result.kind !== 'done') clear();
      return result;
    }
    const result = writeOne(order, sets, 'memory' in order.to ? memorySink() : fileSink(path + part));
    if (result.kind !== 'done') clear();
    return result;
  } catch (error) {
    clear();
    const { code, message } = error as NodeJS.ErrnoException;
    if (!code) throw error;
    return { kind: 'disk', code, path, message };
  }
}

function filesOf(to: WriteOrder['to']): string[] {
  if ('merged' in to) return [to.merged];
  return 'memory' in to ? [] : to.files;
}

function readSets(order: WriteOrder): Map<string, PageSet> | { keys: string[] } {
  const sets = new Map<string, PageSet>();
  const missing = new Set<string>();
  for (const { lessons, front, form, answers } of order.packets) {
    for (const key of [front, form, answers, ...lessons.map((lesson) => lesson.key)]) {
      if (sets.has(key) || missing.has(key)) continue;
      const set = readKept(order.cacheFolder, key);
      if (set) sets.set(key, set);
      else missing.add(key);
    }
  }
  return missing.size > 0 ? { keys: [...missing] } : sets;
}

function setsOf(job: PacketJob, sets: ReadonlyMap<string, PageSet>): PacketSets {
  const get = (key: string) => sets.get(key) as PageSet;
  return {
    front: get(job.front),
    form: get(job.form),
    answers: get(job.answers),
    lessons: job.lessons.map(({ id, subjectKey, key }) => ({ id, subjectKey, set: get(key) })),
  };
}

const about = (order: WriteOrder) => ({
  title: texts(order.language)('print.packet.title', { week: formatWeek(order.week, order.language) }),
  language: order.language,
  day: order.printedOn,
});

function writeOne(order: WriteOrder, sets: ReadonlyMap<string, PageSet>, sink: Sink): WriteResult {
  const [done, stop] = counters(order);
  const glyphs = new GlyphRegister();
  const writer = new DocumentWriter(new PdfFile(sink));
  for (const set of sets.values()) glyphs.add(set.glyphs);
  const packets: { pages: number; sheets: number }[] = [];
  try {
    for (const job of order.packets) {
      if (stop()) {
        sink.close();
        return { kind: 'stopped' };
      }
      const { pages, common, title } = composePacket(job, setsOf(job, sets), order, glyphs);
      writer.add(pages, common, title);
      packets.push({ pages: pages.length, sheets: pages.length / 2 });
      done();
    }
    writer.end(prepareFonts(glyphs), { ...about(order), identity: JSON.stringify(order.packets) });
  } catch (error) {
    sink.close();
    throw error;
  }
  return {
    kind: 'done',
    packets,
    ...('bytes' in sink ? { bytes: (sink as ReturnType<typeof memorySink>).bytes() } : {}),
  };
}

/** One file for each packet. All get the same fonts, made ready once, with all letters that names are made of. */
function writeEach(order: WriteOrder, sets: ReadonlyMap<string, PageSet>, at: (file: string) => void): WriteResult {
  const [done, stop] = counters(order);
  const files = filesOf(order.to);
  const glyphs = new GlyphRegister();
  for (const key of order.glyphsOf) glyphs.add((sets.get(key) ?? readKept(order.cacheFolder, key))?.glyphs ?? {});
  addLetters(glyphs);
  const fonts = prepareFonts(glyphs);
  const packets: { pages: number; sheets: number }[] = [];
  for (const [index, job] of order.packets.entries()) {
    if (stop()) return { kind: 'stopped' };
    const file = files[index] ?? '';
    at(file);
    const own = glyphs.copy();
    const { pages, common, title } = composePacket(job, setsOf(job, sets), order, own);
    const sink = fileSink(file + part);
    try {
      const writer = new DocumentWriter(new PdfFile(sink));
      writer.add(pages, common);
      // A rare sign in a name or address needs fonts with it.
      writer.end(own.news > 0 ? prepareFonts(own) : fonts, {
        ...about(order),
        title,
        language: job.language,
        identity: JSON.stringify(job),
      });
    } catch (error) {
      sink.close();
      throw error;
    }
    packets.push({ pages: pages.length, sheets: pages.length / 2 });
    done();
  }
  return { kind: 'done', packets };
}

const letters = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';
const others = '0123456789 .,:;-–—«»()/№·+"\'';

/** What names, addresses and numbers are written with, in both faces that are written into finished pages. */
function addLetters(glyphs: GlyphRegister): void {
  for (const name of ['regular', 'bold'] as const)
    drawText(letters + letters.toUpperCase() + others, name, 1, 0, 0, glyphs);
  glyphs.news = 0;
}

function counters(order: WriteOrder): [done: () => void, stop: () => boolean] {
  const numbers = new Int32Array(order.shared);
  return [() => void Atomics.add(numbers, 0, 1), () => Atomics.load(numbers, 1) === 1];
}
