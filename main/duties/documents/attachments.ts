import { randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { documentEndings, type SchoolDocument } from '../../../shared/duties/documents.ts';
import { Cancelled, Problem } from '../../../shared/problem.ts';
import type { Work } from '../../../shared/rpc.ts';
import { part } from '../../print/part-file.ts';
import type { StoredDocument } from './documents.repository.ts';

/** A scan of some hundred pages; anything larger is a mistake. */
const largest = 300_000_000;

/** Files stand beside the school file, so that they go with it. */
const folderOf = (schoolFile: string) => join(dirname(schoolFile), 'documents');

export function fileOf(
  schoolFile: string,
  stored: Pick<StoredDocument, 'fileName' | 'storedAs'> | undefined,
): SchoolDocument['file'] {
  if (!stored?.fileName || !stored.storedAs) return null;
  const path = join(folderOf(schoolFile), basename(stored.storedAs));
  return { name: stored.fileName, path, there: existsSync(path) };
}

/**
 * Copies a file into the folder of documents, whole or not at all. A file that was there before stays: going back with
 * undo finds it.
 */
export async function copyIn(
  schoolFile: string,
  path: string,
  { signal, progress }: Work,
): Promise<Pick<StoredDocument, 'fileName' | 'storedAs'>> {
  const fileName = basename(path).normalize('NFC');
  const ending = extname(fileName).toLowerCase();
  if (!documentEndings.includes(ending.slice(1))) throw new Problem('documents.problem.kind', { file: fileName });
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new Problem('documents.problem.noFile', { file: fileName });
  if (found.size > largest) throw new Problem('documents.problem.large', { file: fileName });
  if (found.size === 0) throw new Problem('documents.problem.empty', { file: fileName });
  const folder = folderOf(schoolFile);
  const stem = basename(fileName, extname(fileName))
    .replace(/[\\/:*?"<>|\p{C}]+/gu, ' ')
    .trim()
    .slice(0, 60);
  const storedAs = `${stem} ${randomBytes(4).toString('hex')}${ending}`; // biome-ignore format: names in a line
  const draft = join(folder, storedAs + part);
  let done = 0;
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, next) {
      done += chunk.length;
      progress({ stage: 'documents.copying', done, total: found.size });
      next(null, chunk);
    },
  });
  try {
    await mkdir(folder, { recursive: true });
    await pipeline(createReadStream(path), counter, createWriteStream(draft, { flush: true }), { signal });
    await rename(draft, join(folder, storedAs));
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    if (signal.aborted) throw new Cancelled();
    throw refusal(error as NodeJS.ErrnoException, fileName, folder);
  }
  return { fileName, storedAs };
}

function refusal(error: NodeJS.ErrnoException, file: string, folder: string): unknown {
  const where = { file, folder };
  if (error.code === 'ENOSPC' || error.code === 'EDQUOT') return new Problem('documents.problem.diskFull', where, { cause: error }); // biome-ignore format: one line
  if (error.code && /^E(ACCES|PERM|ROFS|NOTDIR|EXIST|NOENT|IO|BUSY)$/.test(error.code)) {
    return new Problem('documents.problem.notCopied', where, { cause: error });
  }
  return error;
}
