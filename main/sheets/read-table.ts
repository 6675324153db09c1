import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import { Problem } from '../../shared/problem.ts';
import type { MessageKey } from '../../shared/text/texts.ts';
import { type FileKind, fileKind } from './file-kind.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import type { Table } from './sheet.ts';

/** A table with the mark of the file it came from: another mark means that the file was changed since. */
export interface TableFile extends Table {
  name: string;
  stamp: string;
}

/**
 * Reads a spreadsheet or text table by what it is, not by its name. Runs in a thread of the pool. Everything that can
 * be wrong with a file ends in a Problem: gone, locked, a folder, password, old Excel, another kind of file, cut off,
 * a bomb, too big, empty.
 */
export async function readTable(path: string): Promise<TableFile> {
  const name = basename(path);
  const file = await openFile(path, name);
  try {
    const stat = await file.stat();
    if (stat.isDirectory()) throw new Problem('imports.file.isFolder', { name });
    if (!stat.isFile()) throw new Problem('imports.file.unreadable', { name });
    const table = await readByKind(file, stat.size, name);
    if (!table.sheets.some((sheet) => sheet.rows.length > 0)) throw new Problem('imports.file.noRows', { name });
    return { ...table, name, stamp: `${stat.size}-${stat.mtimeMs}` };
  } catch (error) {
    throw problemOf(error, name);
  } finally {
    await file.close();
  }
}

const refusals: Partial<Record<FileKind, MessageKey>> = {
  empty: 'imports.file.empty',
  encrypted: 'imports.file.encrypted',
  'old-xls': 'imports.file.oldXls',
  html: 'imports.file.isHtml',
  xml: 'imports.file.isXml',
  pdf: 'imports.file.isPdf',
  image: 'imports.file.isImage',
  word: 'imports.file.isWord',
  archive: 'imports.file.isArchive',
  program: 'imports.file.isRubbish',
  binary: 'imports.file.isRubbish',
};

async function readByKind(file: FileHandle, size: number, name: string): Promise<Table> {
  const kind = await fileKind(file, size);
  const refusal = refusals[kind];
  if (refusal) throw new Problem(refusal, { name });
  return kind === 'zip' ? readBook(file, size, name) : readCsv(file, size, name);
}

/** A workbook whose parts make no sense is damaged; failures of the system go on as they are. */
async function readBook(file: FileHandle, size: number, name: string): Promise<Table> {
  try {
    return await readXlsx(file, size, name);
  } catch (error) {
    if (error instanceof Problem || (error instanceof Error && 'code' in error)) throw error;
    throw new Problem('imports.file.damaged', { name }, { cause: error });
  }
}

async function openFile(path: string, name: string): Promise<FileHandle> {
  try {
    return await open(path, 'r');
  } catch (error) {
    throw problemOf(error, name);
  }
}

/** Reading failures of the operating system in the user's words; anything unexpected goes on to the log. */
function problemOf(error: unknown, name: string): unknown {
  if (error instanceof Problem) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ESTALE')
    return new Problem('imports.file.gone', { name }, { cause: error });
  if (code === 'EISDIR') return new Problem('imports.file.isFolder', { name }, { cause: error });
  if (code === 'EBUSY' || code === 'ETXTBSY') return new Problem('imports.file.locked', { name }, { cause: error });
  if (/^(EACCES|EPERM|EIO|ENXIO|EMFILE|ENAMETOOLONG|ELOOP)$/.test(code))
    return new Problem('imports.file.unreadable', { name }, { cause: error });
  return error;
}
