import { join, parse } from 'node:path';
import type { Header } from '../../shared/imports/find-header.ts';
import { findHeader } from '../../shared/imports/find-header.ts';
import type { Heading, ImportKind, ImportPlan, OpenedFile } from '../../shared/imports/imports.contract.ts';
import { readLesson } from '../../shared/imports/lesson-records.ts';
import { readClassLine, readLoad, readStaff, readStudent } from '../../shared/imports/people-records.ts';
import { classOfTitle, readLines, sectionOf } from '../../shared/imports/read-lines.ts';
import { fit, guessKind, recogniseHeadings } from '../../shared/imports/recognise.ts';
import { type SubjectName, subjectFinder } from '../../shared/imports/subject-words.ts';
import { Problem, type ProblemValues } from '../../shared/problem.ts';
import type { MessageKey } from '../../shared/text/texts.ts';
import { freePath } from '../sheets/free-path.ts';
import { readTable, type TableFile } from '../sheets/read-table.ts';
import type { Sheet } from '../sheets/sheet.ts';
import { writeTable } from '../sheets/write-table.ts';

// What a thread of the pool does for the import: it reads the file and turns lines into records. It never sees the
// database; only message and stack of an error survive the way out, so problems are given back as values.

export interface Told {
  problem: { key: MessageKey; values: ProblemValues };
}

async function telling<T>(work: () => Promise<T>): Promise<T | Told> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Problem) return { problem: { key: error.key, values: error.values } };
    throw error;
  }
}

export interface OpenTask {
  path: string;
  kind: ImportKind | null;
  sheet: number | null;
}

/** Opens a file: its sheets, the headings of one of them and the likely meaning of each. */
export const openImport = ({ path, kind, sheet }: OpenTask): Promise<Omit<OpenedFile, 'remembered'> | Told> =>
  telling(async () => {
    const table = await readTable(path);
    const chosen = sheet ?? bestSheet(table, kind);
    const current = table.sheets[chosen];
    const header = current && findHeader(current.rows, kind);
    if (!current || !header)
      throw new Problem(current ? 'imports.file.noRows' : 'imports.file.noSheet', { name: table.name });
    const guessed = kind ?? guessKind(header.headings);
    return {
      path,
      name: table.name,
      stamp: table.stamp,
      kind: guessed,
      sheets: table.sheets.map(({ name, hidden, rows }) => ({ name, hidden, rows: rows.length })),
      sheet: chosen,
      headerLine: header.line,
      rows: current.rows.length - header.dataFrom,
      headings: describe(current, header, guessed),
      classFromSheet: guessed === 'students' && namesClasses(current),
    };
  });

/** The sheet with the data: the one whose headings are understood best, hidden ones only when there is no other. */
function bestSheet({ sheets }: TableFile, kind: ImportKind | null): number {
  const points = sheets.map(({ rows, hidden }) => {
    const header = findHeader(rows, kind);
    if (!header) return Number.NEGATIVE_INFINITY;
    return fit(kind ?? guessKind(header.headings), header.headings) - (hidden ? 100 : 0);
  });
  return points.indexOf(Math.max(...points));
}

const namesClasses = ({ name, rows }: Sheet) =>
  classOfTitle(name) !== null || rows.some((row) => sectionOf(row) !== null);

/** The columns that hold anything, each with its first values. */
function describe({ rows }: Sheet, header: Header, kind: ImportKind): Heading[] {
  const recognised = new Map(recogniseHeadings(kind, header.headings).map((one) => [one.column, one]));
  const data = rows.slice(header.dataFrom, header.dataFrom + 200);
  const width = Math.max(header.headings.length, ...data.map(({ cells }) => cells.length));
  const headings: Heading[] = [];
  for (let column = 0; column < width; column++) {
    const text = header.headings[column] ?? '';
    const samples = [...new Set(data.map(({ cells }) => cells[column] ?? '').filter((cell) => cell !== ''))];
    if (text === '' && samples.length === 0) continue;
    const found = recognised.get(column);
    headings.push({
      column,
      text,
      samples: samples.slice(0, 3).map((sample) => (sample.length > 60 ? `${sample.slice(0, 60)}…` : sample)),
      field: found?.field ?? null,
      confidence: found?.confidence ?? 0,
    });
  }
  return headings;
}

export interface RecordsTask extends Pick<ImportPlan, 'path' | 'stamp' | 'kind' | 'sheet' | 'mapping' | 'week'> {
  subjects: SubjectName[];
}

export interface Records {
  name: string;
  headings: Heading[];
  /** Records as JSON arrays of a few hundred, so that the main process can take them in slices. */
  chunks: Uint8Array[];
}

const chunkSize = 250;

/** Reads a file once more and turns its lines into records. */
export const readImport = (task: RecordsTask): Promise<Records | Told> =>
  telling(async () => {
    const { table, sheet, header } = await readAgain(task);
    const read = readerOf(task);
    const chunks: Uint8Array[] = [];
    let records: unknown[] = [];
    const keep = (most: number) => {
      if (records.length <= most) return;
      chunks.push(Buffer.from(JSON.stringify(records)));
      records = [];
    };
    for (const line of readLines(sheet.rows, header, task.kind, task.mapping, sheet.name)) {
      const found = read(line);
      if (Array.isArray(found)) records.push(...found);
      else records.push(found);
      keep(chunkSize);
    }
    keep(0);
    return { name: table.name, headings: describe(sheet, header, task.kind), chunks };
  });

async function readAgain({ path, stamp, kind, sheet: place }: Pick<RecordsTask, 'path' | 'stamp' | 'kind' | 'sheet'>) {
  const table = await readTable(path);
  if (stamp !== null && table.stamp !== stamp) throw new Problem('imports.file.changed', { name: table.name });
  const sheet = table.sheets[place];
  const header = sheet && findHeader(sheet.rows, kind);
  if (!sheet || !header) throw new Problem('imports.file.noSheet', { name: table.name });
  return { table, sheet, header };
}

function readerOf({ kind, week, subjects }: RecordsTask) {
  const findSubject = subjectFinder(subjects);
  const readers = {
    students: readStudent,
    staff: (line: Parameters<typeof readStudent>[0]) => readStaff(line, findSubject),
    classes: readClassLine,
    load: (line: Parameters<typeof readStudent>[0]) => readLoad(line, findSubject),
    lessons: (line: Parameters<typeof readStudent>[0]) => readLesson(line, findSubject, week),
  };
  return readers[kind];
}

export interface SkippedTask extends Pick<ImportPlan, 'path' | 'stamp' | 'kind' | 'sheet'> {
  folder: string;
  /** Reasons in the user's language, by line. */
  reasons: [line: number, reason: string][];
  words: { name: string; reason: string; sheet: string };
}

/** Writes the skipped lines with their reasons, in the columns of the original, so that they can be mended and imported. */
export const writeSkipped = (task: SkippedTask): Promise<{ path: string; rows: number } | Told> =>
  telling(async () => {
    const { table, sheet, header } = await readAgain(task);
    const reasons = new Map(task.reasons);
    const rows = sheet.rows.filter(({ line }) => reasons.has(line));
    const width = Math.max(header.headings.length, ...rows.map(({ cells }) => cells.length));
    const columns = Array.from({ length: width }, (_, column) => ({ heading: header.headings[column] ?? '' }));
    const path = await freePath(join(task.folder, `${parse(table.name).name} - ${task.words.name}.xlsx`));
    await writeTable(path, [
      {
        name: task.words.sheet,
        columns: [...columns, { heading: task.words.reason, width: 60 }],
        rows: rows.map(({ line, cells }) => [
          ...columns.map((_, column) => cells[column] ?? ''),
          reasons.get(line) ?? '',
        ]),
      },
    ]);
    return { path, rows: rows.length };
  });
