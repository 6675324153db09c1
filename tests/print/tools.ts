import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { type PrintedPackets, type PrintOptions, printPackets } from '../../main/packets/print-packets.ts';
import { openPool, type Pool } from '../../main/work/pool.ts';
import type { PacketPlan } from '../../shared/packets/packet-plan.ts';

// What looks at finished PDFs from outside: qpdf, poppler, zbar. The test script installs them.

const run = (program: string, ...input: string[]): string =>
  execFileSync(program, input, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] });

/** Throws when qpdf finds fault with the file. */
export function checkPdf(file: string): string {
  return run('qpdf', '--check', file);
}

/** Text of each page. */
export function pageTexts(file: string): string[] {
  return run('pdftotext', '-layout', file, '-')
    .split('\f')
    .slice(0, -1)
    .map((text) => text.normalize('NFC'));
}

/** What zbar reads on each of the pages, rendered at 150 dpi. */
export function codesOf(file: string, first: number, last: number): string[][] {
  return withPictures(file, first, last, 150, (pictures) =>
    pictures.map((picture) => {
      try {
        return run('zbarimg', '-q', '--raw', picture).trim().split('\n').sort();
      } catch {
        return [];
      }
    }),
  );
}

/** Grey pixels of pages: width, height and bytes. */
export function pixelsOf(
  file: string,
  first: number,
  last: number,
  dpi = 50,
): { width: number; height: number; grey: Buffer }[] {
  return withPictures(
    file,
    first,
    last,
    dpi,
    (pictures) => pictures.map((picture) => readGrey(readFileSync(picture))),
    '-gray',
  );
}

function withPictures<T>(
  file: string,
  first: number,
  last: number,
  dpi: number,
  look: (files: string[]) => T,
  ...more: string[]
): T {
  const folder = mkdtempSync(join(tmpdir(), 'zavuch-pages-'));
  try {
    run(
      'pdftoppm',
      '-r',
      String(dpi),
      '-f',
      String(first),
      '-l',
      String(last),
      ...(more.length > 0 ? more : ['-gray', '-png']),
      file,
      join(folder, 'p'),
    );
    return look(
      readdirSync(folder)
        .sort()
        .map((name) => join(folder, name)),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readGrey(bytes: Buffer): { width: number; height: number; grey: Buffer } {
  const [head, width, height] = /^P5\s+(\d+)\s+(\d+)\s+\d+\s/.exec(bytes.toString('latin1', 0, 64)) ?? ['', '0', '0'];
  return { width: Number(width), height: Number(height), grey: bytes.subarray(head.length) };
}

/** Share of pixels darker than middle grey. */
export function ink(page: { grey: Buffer }): number {
  let dark = 0;
  for (const value of page.grey) if (value < 128) dark++;
  return dark / page.grey.length;
}

let pool: Pool | undefined;
let folder: string | undefined;

/** The threads and the cache folder of one test file; laid-out pages are shared by its tests. */
export function workshop(): { pool: Pool; cacheFolder: string } {
  pool ??= openPool();
  folder ??= mkdtempSync(join(tmpdir(), 'zavuch-cache-'));
  return { pool, cacheFolder: folder };
}

afterAll(async () => {
  await pool?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** Prints with the workshop of the test file. */
export function print(plan: PacketPlan, to: string, more: Partial<PrintOptions> = {}): Promise<PrintedPackets> {
  return printPackets(plan, {
    to,
    as: 'merged',
    ...workshop(),
    signal: new AbortController().signal,
    progress: () => {},
    ...more,
  });
}
