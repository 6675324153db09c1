import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

// The documents behind the catalogue are not part of the program. What is kept of them is a fingerprint of every eight
// words in a row, enough to see that a sentence was copied and too little to read one. scripts/hash-source-runs.ts makes it.

const length = 8;
const bytes = 5;
export const runsFile = join(import.meta.dirname, 'source-runs.bin');

/** Every eight words in a row, without case, punctuation and the difference between е and ё. */
function runsIn(text: string): string[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(length - 1).map((_word, start) => words.slice(start, start + length).join(' '));
}

const fingerprint = (run: string) => createHash('sha256').update(run).digest().subarray(0, bytes).toString('hex');

/** Fingerprints of every run of the texts, each once, as they stand in the file. */
export function hashRuns(texts: readonly string[]): Buffer {
  const all = new Set(texts.flatMap(runsIn).map(fingerprint));
  return Buffer.from([...all].sort().join(''), 'hex');
}

/** Finds the runs of a text that stand in one of the documents. */
export function openRuns(file = runsFile): (text: string) => string[] {
  const hex = readFileSync(file).toString('hex');
  const known = new Set(hex.match(new RegExp(`.{${bytes * 2}}`, 'g')));
  return (text) => runsIn(text).filter((run) => known.has(fingerprint(run)));
}
