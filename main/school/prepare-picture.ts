import { readFile, stat } from 'node:fs/promises';
import jpeg from 'jpeg-js';
import { PNG } from 'pngjs';
import { exifOrientation } from './exif-orientation.ts';
import { flatten, type Pixels, shrink, turn } from './pixels.ts';

export interface PictureTask {
  /** A file on this computer, or the picture itself. */
  from: string | Uint8Array;
  /** Pixels of the longer side at most. */
  longestSide: number;
}
export type PreparedPicture =
  | { ok: true; mime: 'image/png' | 'image/jpeg'; width: number; height: number; bytes: Uint8Array }
  | { ok: false; reason: 'notPicture' | 'tooLarge' | 'damaged' | 'unreadable' };

const mostBytes = 40 * 1024 * 1024;
/** A phone's camera gives 12 to 48 million pixels; beyond this the memory of an office PC is at risk. */
const mostPixels = 50_000_000;

/**
 * Makes a PNG or JPEG fit for the database and for paper: turned as the camera meant, on white, at most so large, without
 * the hidden notes of the camera (they may tell where a child lives). Seconds for a large photo: run it in the pool.
 */
export async function preparePicture({ from, longestSide }: PictureTask): Promise<PreparedPicture> {
  const bytes = typeof from === 'string' ? await readPicture(from) : from;
  if (bytes === 'tooLarge' || bytes === 'unreadable') return { ok: false, reason: bytes };
  if (bytes.length > mostBytes) return { ok: false, reason: 'tooLarge' };
  const kind = kindOf(bytes);
  if (!kind) return { ok: false, reason: 'notPicture' };
  try {
    const pixels = kind === 'png' ? readPng(bytes) : readJpeg(bytes);
    if (pixels === 'tooLarge') return { ok: false, reason: 'tooLarge' };
    const small = shrink(flatten(pixels), longestSide);
    return { ok: true, width: small.width, height: small.height, ...(kind === 'png' ? toPng(small) : toJpeg(small)) };
  } catch {
    return { ok: false, reason: 'damaged' };
  }
}

async function readPicture(path: string): Promise<Uint8Array | 'tooLarge' | 'unreadable'> {
  try {
    return (await stat(path)).size > mostBytes ? 'tooLarge' : await readFile(path);
  } catch {
    return 'unreadable';
  }
}

function kindOf(bytes: Uint8Array): 'png' | 'jpeg' | undefined {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  if (start === '89504e470d0a1a0a') return 'png';
  return start.startsWith('ffd8ff') ? 'jpeg' : undefined;
}

function readPng(bytes: Uint8Array): Pixels | 'tooLarge' {
  const head = Buffer.from(bytes.subarray(0, 24)); // the size stands before the packed pixels: a bomb is refused unopened
  if (head.readUInt32BE(16) * head.readUInt32BE(20) > mostPixels) return 'tooLarge';
  const { width, height, data } = PNG.sync.read(Buffer.from(bytes));
  return { width, height, data };
}

function readJpeg(bytes: Uint8Array): Pixels | 'tooLarge' {
  try {
    const decoded = jpeg.decode(bytes, {
      maxResolutionInMP: mostPixels / 1e6,
      maxMemoryUsageInMB: 1_200,
      useTArray: true,
    });
    return turn(decoded, exifOrientation(bytes));
  } catch (error) {
    if (error instanceof Error && /max(Resolution|Memory)/.test(error.message)) return 'tooLarge';
    throw error;
  }
}

function toPng({ width, height, data }: Pixels) {
  const png = new PNG({ width, height });
  png.data = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  return { mime: 'image/png' as const, bytes: new Uint8Array(PNG.sync.write(png, { colorType: 2 })) };
}

function toJpeg({ width, height, data }: Pixels) {
  return { mime: 'image/jpeg' as const, bytes: new Uint8Array(jpeg.encode({ width, height, data }, 85).data) };
}
