import type { FileHandle } from 'node:fs/promises';

/** What a file is by its bytes, whatever its name says. */
export type FileKind =
  | 'zip'
  | 'encrypted'
  | 'old-xls'
  | 'html'
  | 'xml'
  | 'pdf'
  | 'image'
  | 'word'
  | 'archive'
  | 'program'
  | 'binary'
  | 'text'
  | 'empty';

const marks: readonly (readonly [FileKind, string])[] = [
  ['zip', '504b0304'],
  ['zip', '504b0506'],
  ['pdf', '25504446'],
  ['image', '89504e47'],
  ['image', 'ffd8ff'],
  ['image', '47494638'],
  ['image', '49492a00'],
  ['image', '4d4d002a'],
  ['archive', '526172211a'],
  ['archive', '377abcaf271c'],
  ['archive', '1f8b08'],
  ['program', '4d5a'],
  ['program', '7f454c46'],
  ['word', '7b5c727466'],
  ['old-xls', '0904060000'],
  ['old-xls', '0902060000'],
  ['old-xls', '0908100000'],
];

const sampleSize = 64 * 1024;

/** Looks at the first 64 KB (and, for Microsoft's old containers, at their list of streams). */
export async function fileKind(file: FileHandle, size: number): Promise<FileKind> {
  if (size === 0) return 'empty';
  const head = await readPart(file, 0, Math.min(size, sampleSize));
  const hex = head.subarray(0, 16).toString('hex');
  if (hex.startsWith('d0cf11e0a1b11ae1')) return containerKind(file, head, size);
  const mark = marks.find(([, bytes]) => hex.startsWith(bytes));
  return mark ? mark[0] : textKind(head);
}

/** Reads exactly the bytes asked for, or as many as the file has. */
export async function readPart(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(Math.max(0, length));
  let filled = 0;
  while (filled < buffer.length) {
    const { bytesRead } = await file.read(buffer, filled, buffer.length - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}

/** An OLE container: a workbook with a password, an old .xls or an old Word document, told apart by stream names. */
async function containerKind(file: FileHandle, head: Buffer, size: number): Promise<FileKind> {
  if (head.length < 512) return 'binary';
  const sector = 2 ** Math.min(16, head.readUInt16LE(30));
  const directory = (head.readUInt32LE(48) + 1) * sector;
  const listed = directory < size ? await readPart(file, directory, 16 * 1024) : Buffer.alloc(0);
  const has = (name: string) => {
    const bytes = Buffer.from(name, 'utf16le');
    return listed.includes(bytes) || head.includes(bytes);
  };
  if (has('EncryptedPackage')) return 'encrypted';
  if (has('Workbook') || has('Book')) return 'old-xls';
  return has('WordDocument') ? 'word' : 'binary';
}

function textKind(head: Buffer): FileKind {
  if (isUtf16(head)) return 'text';
  if (head.includes(0)) return 'binary';
  let controls = 0;
  for (let i = 0; i < head.length; i++) {
    const byte = head[i]!;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) controls++;
  }
  if (controls > head.length / 100) return 'binary';
  const start = head
    .subarray(0, 4096)
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()
    .toLowerCase();
  if (/^(<!doctype html|<html|<table|<meta|<style|<head|mime-version:)/.test(start)) return 'html';
  if (start.startsWith('<?xml')) return start.includes('<html') ? 'html' : 'xml';
  return 'text';
}

/** UTF-16 by its mark or, without one, by the zero bytes that every Latin letter, comma and line end brings. */
export function isUtf16(bytes: Buffer): 'utf-16le' | 'utf-16be' | false {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const size = Math.min(bytes.length, 4096);
  const zeros = [0, 0];
  const cyrillic = [0, 0];
  for (let i = 0; i < size; i++) {
    if (bytes[i] === 0) zeros[i % 2]!++;
    if (bytes[i] === 4) cyrillic[i % 2]!++;
  }
  const likely = (side: number) => zeros[side]! + cyrillic[side]! > size * 0.4 && zeros[1 - side]! < size * 0.02;
  if (zeros[1]! > 0 && likely(1)) return 'utf-16le';
  return zeros[0]! > 0 && likely(0) ? 'utf-16be' : false;
}
