import type { FileHandle } from 'node:fs/promises';
import { createInflateRaw, type InflateRaw } from 'node:zlib';
import { Problem } from '../../shared/problem.ts';
import { readPart } from './file-kind.ts';

export interface ZipEntry {
  name: string;
  method: number;
  encrypted: boolean;
  packed: number;
  unpacked: number;
  offset: number;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
/** Stands for a number that is given elsewhere. */
const unsaid = 0xffffffff;

/** The list of files in a zip, from its end: a file that was cut off has none and is told so. Nothing is unpacked. */
export async function readZipDirectory(file: FileHandle, size: number, name: string): Promise<ZipEntry[]> {
  const tailStart = Math.max(0, size - 66_000);
  const tail = await readPart(file, tailStart, size - tailStart);
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > tail.length || tail.readUInt32LE(end) !== endMark)
    throw new Problem('imports.file.cutOff', { name });
  const { start, length } = placeOfDirectory(tail, end);
  if (start + length > size || length > 8_000_000) throw new Problem('imports.file.cutOff', { name });
  return parseEntries(await readPart(file, start, length), name);
}

/** The large form of zip, which some Java libraries always write, keeps the numbers in a record of its own. */
function placeOfDirectory(tail: Buffer, end: number): { start: number; length: number } {
  const [length, start] = [tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)];
  const large = tail.subarray(0, end).lastIndexOf(Buffer.from([0x50, 0x4b, 0x06, 0x06]));
  if ((length !== unsaid && start !== unsaid) || large < 0 || large + 56 > tail.length) return { start, length };
  return { length: Number(tail.readBigUInt64LE(large + 40)), start: Number(tail.readBigUInt64LE(large + 48)) };
}

/** Sizes and place of a file; those that are not said here stand in the extra field of the large form, in this order. */
function numbersOf(directory: Buffer, at: number, extra: Buffer) {
  const numbers = [directory.readUInt32LE(at + 24), directory.readUInt32LE(at + 20), directory.readUInt32LE(at + 42)];
  for (let field = 0; field + 4 <= extra.length; field += 4 + extra.readUInt16LE(field + 2)) {
    if (extra.readUInt16LE(field) !== 1) continue;
    let place = field + 4;
    for (const [index, number] of numbers.entries()) {
      if (number !== unsaid || place + 8 > extra.length) continue;
      numbers[index] = Number(extra.readBigUInt64LE(place));
      place += 8;
    }
  }
  const [unpacked = 0, packed = 0, offset = 0] = numbers;
  return { unpacked, packed, offset };
}

function parseEntries(directory: Buffer, name: string): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = 0;
  while (at + 46 <= directory.length) {
    if (directory.readUInt32LE(at) !== entryMark) throw new Problem('imports.file.damaged', { name });
    const nameLength = directory.readUInt16LE(at + 28);
    const [extraAt, extraLength] = [at + 46 + nameLength, directory.readUInt16LE(at + 30)];
    entries.push({
      // Backslashes and a leading slash come from some export libraries.
      name: directory
        .toString('utf8', at + 46, at + 46 + nameLength)
        .replaceAll('\\', '/')
        .replace(/^\//, ''),
      encrypted: (directory.readUInt16LE(at + 8) & 1) === 1,
      method: directory.readUInt16LE(at + 10),
      ...numbersOf(directory, at, directory.subarray(extraAt, extraAt + extraLength)),
    });
    at = extraAt + extraLength + directory.readUInt16LE(at + 32);
  }
  return entries;
}

/**
 * Unpacks one file of a zip piece by piece as text. Never gives more bytes than `most`, whatever the directory
 * promised: what a bomb says about itself is not to be believed.
 */
export async function* unpackText(
  file: FileHandle,
  entry: ZipEntry,
  name: string,
  most: number,
): AsyncGenerator<string> {
  const damaged = (cause?: unknown) => new Problem('imports.file.damaged', { name }, { cause });
  const local = await readPart(file, entry.offset, 30);
  if (local.length < 30 || local.readUInt32LE(0) !== 0x04034b50) throw damaged();
  const start = entry.offset + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
  const decoder = new TextDecoder('utf-8');
  let size = 0;
  try {
    for await (const piece of unpacked(file, entry, start)) {
      size += piece.length;
      if (size > most) throw new Problem('imports.file.bomb', { name });
      yield decoder.decode(piece, { stream: true });
    }
  } catch (error) {
    throw error instanceof Problem ? error : damaged(error);
  }
  yield decoder.decode();
}

async function* unpacked(file: FileHandle, entry: ZipEntry, start: number): AsyncGenerator<Buffer> {
  if (entry.method === 0) {
    yield* pieces(file, start, entry.packed);
    return;
  }
  if (entry.method !== 8) throw new Error(`zip method ${entry.method}`);
  const inflate = createInflateRaw({ chunkSize: 256 * 1024 });
  const feed = (async () => {
    try {
      for await (const piece of pieces(file, start, entry.packed)) {
        if (inflate.destroyed) return;
        if (!inflate.write(piece)) await ready(inflate);
      }
      inflate.end();
    } catch (error) {
      inflate.destroy(error as Error);
    }
  })();
  try {
    yield* inflate as AsyncIterable<Buffer>;
  } finally {
    inflate.destroy();
    await feed;
  }
}

async function* pieces(file: FileHandle, start: number, length: number): AsyncGenerator<Buffer> {
  const step = 256 * 1024;
  for (let done = 0; done < length; done += step) {
    const piece = await readPart(file, start + done, Math.min(step, length - done));
    if (piece.length === 0) throw new Error('file ends early');
    yield piece;
  }
}

/** Waits until there is room for more, or the reader has gone away. */
function ready(inflate: InflateRaw): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      inflate.off('drain', go).off('close', go);
      resolve();
    };
    inflate.on('drain', go).on('close', go);
  });
}
