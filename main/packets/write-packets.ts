import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Language } from '../../shared/language.ts';
import { texts } from '../../shared/text/texts.ts';
import { formatWeek } from '../../shared/text/format.ts';
import { DocumentWriter } from '../print/document-writer.ts';
import { GlyphRegister, type PreparedFont, prepareFonts } from '../print/font-objects.ts';
import { readKept } from '../print/page-cache.ts';
import type { PageSet } from '../print/page-set.ts';
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
  /** Two numbers shared with the caller: packets done; 1 when the run is to stop. */
  shared: SharedArrayBuffer;
}

export type WriteResult =
  | { kind: 'done'; packets: { pages: number; sheets: number }[]; bytes?: Uint8Array }
  | { kind: 'stopped' }
  /** Pages that are gone or damaged; they are to be laid out and the order repeated. */
  | { kind: 'missing'; keys: string[] }
  | { kind: 'disk'; code: string; path: string; message: string };

const part = '.part';

/** Task of the pool: puts packets together from kept pages and writes the files, first under other names. */
export async function writePackets(order: WriteOrder): Promise<WriteResult> {
  const sets = readSets(order);
  if (!(sets instanceof Map)) return { kind: 'missing', keys: sets.keys };
  const files = filesOf(order.to);
  let path = files[0] ?? '';
  try {
    if ('memory' in order.to) return writeOne(order, sets, memorySink());
    if ('merged' in order.to) {
      mkdirSync(dirname(path), { recursive: true });
      const result = writeOne(order, sets, fileSink(path + part));
      if (result.kind === 'done') renameSync(path + part, path);
      else rmSync(path + part, { force: true });
      return result;
    }
    const result = writeEach(order, sets, (file) => {
      path = file;
    });
    if (result.kind === 'done') {
      for (const file of files) {
        path = file;
        renameSync(file + part, file);
      }
    } else for (const file of files) rmSync(file + part, { force: true });
    return result;
  } catch (error) {
    for (const file of files) rmSync(file + part, { force: true });
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
      done(packets.length);
    }
    writer.end(prepareFonts(glyphs), about(order));
  } catch (error) {
    sink.close();
    throw error;
  }
  return { kind: 'done', packets, ...('bytes' in sink ? { bytes: (sink as ReturnType<typeof memorySink>).bytes() } : {}) };
}

/** One file for each packet; the fonts are made ready once for all of them. */
function writeEach(order: WriteOrder, sets: ReadonlyMap<string, PageSet>, at: (file: string) => void): WriteResult {
  const [done, stop] = counters(order);
  const files = filesOf(order.to);
  const fonts = fontsForAll(order, sets);
  const packets: { pages: number; sheets: number }[] = [];
  const unused = new GlyphRegister();
  for (const [index, job] of order.packets.entries()) {
    if (stop()) return { kind: 'stopped' };
    const file = files[index] ?? '';
    at(file);
    mkdirSync(dirname(file), { recursive: true });
    const { pages, common, title } = composePacket(job, setsOf(job, sets), order, unused);
    const sink = fileSink(file + part);
    try {
      const writer = new DocumentWriter(new PdfFile(sink));
      writer.add(pages, common);
      writer.end(fonts, { ...about(order), title, language: job.language });
    } catch (error) {
      sink.close();
      throw error;
    }
    packets.push({ pages: pages.length, sheets: pages.length / 2 });
    done(packets.length);
  }
  return { kind: 'done', packets };
}

function fontsForAll(order: WriteOrder, sets: ReadonlyMap<string, PageSet>): PreparedFont[] {
  const glyphs = new GlyphRegister();
  for (const set of sets.values()) glyphs.add(set.glyphs);
  for (const job of order.packets) composePacket(job, setsOf(job, sets), order, glyphs);
  return prepareFonts(glyphs);
}

function counters(order: WriteOrder): [done: (count: number) => void, stop: () => boolean] {
  const numbers = new Int32Array(order.shared);
  return [(count) => void Atomics.store(numbers, 0, count), () => Atomics.load(numbers, 1) === 1];
}
