import type { FileHandle } from 'node:fs/promises';
import { Problem } from '../../shared/problem.ts';
import { limits, type Sheet, type SheetRow, type Table } from './sheet.ts';
import { type Lookups, type Merge, scanSheet } from './xlsx-rows.ts';
import { readNumberStyles, readRelations, readSharedTexts, readSheetList, type SheetPart } from './xlsx-workbook.ts';
import { readZipDirectory, unpackText, type ZipEntry } from './zip-directory.ts';

/** Reads a workbook of Excel's own format (.xlsx, .xlsm). Memory stays bounded whatever the file says of itself. */
export async function readXlsx(file: FileHandle, size: number, name: string): Promise<Table> {
  if (size > limits.packed)
    throw new Problem('imports.file.tooBig', { name, megabytes: Math.round(size / 1e6), most: limits.packed >> 20 });
  const parts = new Parts(file, await readZipDirectory(file, size, name), name);
  parts.refuseOthers();
  const workbookPath = await parts.workbookPath();
  const relations = readRelations(await parts.text(relationsOf(workbookPath)), workbookPath);
  const { sheets, since1904 } = readSheetList(await parts.text(workbookPath), relations);
  const partOf = (type: string) => [...relations.values()].find((relation) => relation.type === type)?.path ?? '';
  parts.refuseBomb();
  const lookups: Lookups = {
    texts: await readSharedTexts(parts.stream(partOf('sharedStrings'))),
    styles: readNumberStyles(await parts.text(partOf('styles'))),
    since1904,
  };
  const counter = new Counter(name);
  const read: Sheet[] = [];
  for (const sheet of sheets) read.push(await readSheet(parts, sheet, lookups, counter));
  return { format: 'xlsx', sheets: read };
}

const relationsOf = (path: string) => path.replace(/([^/]*)$/, '_rels/$1.rels');

async function readSheet(parts: Parts, sheet: SheetPart, lookups: Lookups, counter: Counter): Promise<Sheet> {
  const rows: SheetRow[] = [];
  const scan = scanSheet(lookups, (row) => {
    counter.add(row);
    rows.push(row);
  });
  for await (const piece of parts.stream(sheet.path)) scan.write(piece);
  fillMerged(rows, scan.merges());
  return { name: sheet.name, hidden: sheet.hidden, rows, emptyFormulas: scan.emptyFormulas() };
}

/** Every cell of a merged range gets the text of the range: a class name merged over its students, a common heading. */
function fillMerged(rows: SheetRow[], merges: readonly Merge[]): void {
  if (merges.length === 0) return;
  const byLine = new Map(rows.map((row) => [row.line, row]));
  const last = rows.at(-1)?.line ?? 0;
  const width = rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  for (const { top, left, bottom, right } of merges) {
    const text = byLine.get(top)?.cells[left] ?? '';
    if (text === '') continue;
    for (let line = top; line <= Math.min(bottom, last); line++) {
      const cells = byLine.get(line)?.cells;
      if (!cells) continue;
      while (cells.length < Math.min(left, width)) cells.push('');
      for (let column = left; column <= Math.min(right, width - 1); column++) cells[column] = text;
    }
  }
}

/** Stops the reading when a file holds more than any school has. */
class Counter {
  private rows = 0;
  private cells = 0;
  private readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
  add(row: SheetRow): void {
    this.rows += 1;
    this.cells += row.cells.length;
    if (this.rows > limits.rows || this.cells > limits.cells)
      throw new Problem('imports.file.tooManyRows', { name: this.name, most: limits.rows });
  }
}

/** The parts of the package by name, unpacked only when asked for. */
class Parts {
  private readonly byName: Map<string, ZipEntry>;
  private readonly file: FileHandle;
  private readonly name: string;
  constructor(file: FileHandle, entries: ZipEntry[], name: string) {
    this.file = file;
    this.name = name;
    this.byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  /** A zip can also be a Word file, an OpenDocument table, a binary workbook or somebody's photographs. */
  refuseOthers(): void {
    const has = (start: string) => [...this.byName.keys()].some((path) => path.startsWith(start));
    if ([...this.byName.values()].some((entry) => entry.encrypted))
      throw new Problem('imports.file.encrypted', { name: this.name });
    if (has('word/')) throw new Problem('imports.file.isWord', { name: this.name });
    if (has('ppt/')) throw new Problem('imports.file.isOther', { name: this.name });
    if (has('mimetype') && has('content.xml')) throw new Problem('imports.file.isOpenDocument', { name: this.name });
    if (has('xl/workbook.bin')) throw new Problem('imports.file.isBinaryWorkbook', { name: this.name });
    if (!has('[content_types].xml')) throw new Problem('imports.file.isArchive', { name: this.name });
  }

  async workbookPath(): Promise<string> {
    const relations = [...readRelations(await this.text('_rels/.rels'), '').values()];
    const path = relations.find((relation) => relation.type === 'officeDocument')?.path ?? 'xl/workbook.xml';
    if (!this.byName.has(path.toLowerCase())) throw new Problem('imports.file.damaged', { name: this.name });
    return path;
  }

  /** Adds up what the directory promises before anything big is unpacked. */
  refuseBomb(): void {
    let total = 0;
    for (const [path, entry] of this.byName) if (path.endsWith('.xml')) total += entry.unpacked;
    if (total > limits.unpacked) throw new Problem('imports.file.bomb', { name: this.name });
  }

  /** A small part as one text; an empty text where the package has no such part. */
  async text(path: string): Promise<string> {
    let whole = '';
    for await (const piece of this.stream(path, 32 * 1024 * 1024)) whole += piece;
    return whole;
  }

  stream(path: string, most: number = limits.unpacked): AsyncIterable<string> {
    const entry = this.byName.get(path.toLowerCase());
    return entry ? unpackText(this.file, entry, this.name, most) : nothing();
  }
}

async function* nothing(): AsyncGenerator<string> {}
