import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type PageSet, packPages, unpackPages } from './page-set.ts';

/** Raised whenever equal input would give other pages, so that no old page is used. */
const engineVersion = 1;

/** Name under which pages are kept: equal content has an equal name, whoever asks. */
export function pageKey(kind: string, content: unknown): string {
  const hash = createHash('sha256').update(`${engineVersion}\n${kind}\n`).update(JSON.stringify(content));
  return hash.digest('hex').slice(0, 40);
}

const pathOf = (folder: string, key: string) => join(folder, `${key}.pages`);

export function isKept(folder: string, key: string): boolean {
  return existsSync(pathOf(folder, key));
}

// Sets read by this thread: content never changes under a key, so a second run need not read again.
const inMemory = new Map<string, { set: PageSet; size: number }>();
const memoryLimit = 48 * 1024 * 1024;
let inMemorySize = 0;

/** Kept pages, or null when there are none; a damaged file is removed, so that the pages are laid out anew. */
export function readKept(folder: string, key: string): PageSet | null {
  const known = inMemory.get(key);
  if (known) return known.set;
  let bytes: Buffer;
  try {
    bytes = readFileSync(pathOf(folder, key));
  } catch {
    return null;
  }
  const set = unpackPages(bytes);
  if (set) remember(key, set, bytes.length);
  else rmSync(pathOf(folder, key), { force: true });
  return set;
}

function remember(key: string, set: PageSet, size: number): void {
  if (size > memoryLimit / 8) return;
  if (inMemorySize + size > memoryLimit) {
    inMemory.clear();
    inMemorySize = 0;
  }
  inMemory.set(key, { set, size });
  inMemorySize += size;
}

let written = 0;

/** Keeps pages; a reader sees the whole file or none. */
export function keep(folder: string, key: string, set: PageSet): void {
  mkdirSync(folder, { recursive: true });
  const temporary = join(folder, `${key}.${process.pid}-${Math.random().toString(36).slice(2)}-${written++}.part`);
  try {
    writeFileSync(temporary, packPages(set));
    renameSync(temporary, pathOf(folder, key));
  } catch (error) {
    rmSync(temporary, { force: true });
    // Another thread may have kept the same pages a moment ago (Windows then refuses the rename): all is well.
    if (!isKept(folder, key)) throw error;
  }
}

const largest = 400 * 1024 * 1024;

/** Removes what was made longest ago when the folder grows over 400 MB, and remains of a broken-off start. */
export async function pruneKept(folder: string, limit = largest): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const files = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      const found = await stat(path).catch(() => null);
      return { path, part: name.endsWith('.part'), size: found?.size ?? 0, made: found?.mtimeMs ?? 0 };
    }),
  );
  let total = files.reduce((sum, { size }) => sum + size, 0);
  const hourAgo = Date.now() - 3_600_000;
  for (const { path, part, size, made } of files.sort((a, b) => a.made - b.made)) {
    if (!(part && made < hourAgo) && total <= limit) continue;
    await rm(path, { force: true }).catch(() => {});
    total -= size;
  }
}
