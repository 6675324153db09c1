import { createHash } from 'node:crypto';
import type { FaceName } from './face.ts';

/** A place on a finished page that is filled in later (a name, a code); points from the top left corner. */
export interface Slot {
  name: string;
  page: number;
  x: number;
  y: number;
  w: number;
  h: number;
}

/** A page as it goes into a PDF: its compressed drawing and the objects that the drawing names. */
export interface FinishedPage {
  width: number;
  height: number;
  content: Buffer;
  /** Names of pictures, graphic states and patterns to object numbers of the set, by kind. */
  resources: Record<string, Record<string, number>>;
  /** Where the lowest ink stands, points from the top. */
  bottom: number;
}

export interface FinishedObject {
  id: number;
  /** The PDF dictionary; `12 0 R` names objects of this set. */
  dict: string;
  stream: Buffer | null;
}

/** Pages laid out once and shared by many documents. Fonts are not in it: all documents use the same ones. */
export interface PageSet {
  pages: FinishedPage[];
  objects: FinishedObject[];
  slots: Slot[];
  /** Glyphs drawn, with the letters that they stand for. */
  glyphs: Partial<Record<FaceName, [gid: number, codePoints: readonly number[]][]>>;
}

const magic = 'ZPAGES1\n';
const digestLength = 32;

/** The set as the bytes of a cache file: magic word, digest, length of the head, head, streams. */
export function packPages(set: PageSet): Buffer {
  const streams: Buffer[] = [];
  const keep = (bytes: Buffer) => streams.push(bytes) - 1;
  const head = {
    pages: set.pages.map((page) => ({ ...page, content: keep(page.content) })),
    objects: set.objects.map((object) => ({ ...object, stream: object.stream && keep(object.stream) })),
    slots: set.slots,
    glyphs: set.glyphs,
    lengths: [] as number[],
  };
  head.lengths = streams.map((stream) => stream.length);
  const text = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length);
  const body = Buffer.concat([length, text, ...streams]);
  return Buffer.concat([Buffer.from(magic), createHash('sha256').update(body).digest(), body]);
}

/** The set in the bytes of a cache file, or null when they are damaged (a power cut, a bad disk). */
export function unpackPages(bytes: Buffer): PageSet | null {
  const start = magic.length + digestLength;
  if (bytes.length < start + 4 || bytes.toString('latin1', 0, magic.length) !== magic) return null;
  const body = bytes.subarray(start);
  if (!createHash('sha256').update(body).digest().equals(bytes.subarray(magic.length, start))) return null;
  const headLength = body.readUInt32BE(0);
  const head = JSON.parse(body.toString('utf8', 4, 4 + headLength));
  let at = 4 + headLength;
  const streams: Buffer[] = head.lengths.map((length: number) => body.subarray(at, (at += length)));
  return {
    pages: head.pages.map((page: { content: number }) => ({ ...page, content: streams[page.content] })),
    objects: head.objects.map((object: { stream: number | null }) => ({
      ...object,
      stream: object.stream === null ? null : streams[object.stream],
    })),
    slots: head.slots,
    glyphs: head.glyphs,
  };
}
