import { readAccess } from '../../shared/imports/access-records.ts';
import { findHeader } from '../../shared/imports/find-header.ts';
import type { Heading, ImportPlan } from '../../shared/imports/imports.contract.ts';
import { readLesson } from '../../shared/imports/lesson-records.ts';
import { readLines } from '../../shared/imports/read-lines.ts';
import type { Line } from '../../shared/imports/records.ts';
import { readClassLine, readLoad, readStaff } from '../../shared/imports/staff-records.ts';
import { readStudent } from '../../shared/imports/student-records.ts';
import { type SubjectName, subjectFinder } from '../../shared/imports/subject-words.ts';
import { Problem } from '../../shared/problem.ts';
import { readTable } from '../sheets/read-table.ts';
import { describe } from './open-import.ts';
import { type Told, telling } from './telling.ts';

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

/** More lines are no list of a school: ten times the largest. */
const most = 30_000;

/** Reads a file once more and turns its lines into records. */
export const readImport = (task: RecordsTask): Promise<Records | Told> =>
  telling(async () => {
    const { table, sheet, header } = await readAgain(task);
    if (sheet.rows.length > most) throw new Problem('imports.file.tooManyRows', { name: table.name, most });
    const read = readerOf(task);
    const chunks: Uint8Array[] = [];
    let records: unknown[] = [];
    const keep = (few: number) => {
      if (records.length <= few) return;
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

/** The file as it was opened; refused when it was changed since. */
export async function readAgain({
  path,
  stamp,
  kind,
  sheet: place,
}: Pick<RecordsTask, 'path' | 'stamp' | 'kind' | 'sheet'>) {
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
    staff: (line: Line) => readStaff(line, findSubject),
    classes: readClassLine,
    load: (line: Line) => readLoad(line, findSubject),
    access: readAccess,
    lessons: (line: Line) => readLesson(line, findSubject, week),
  };
  return readers[kind];
}
