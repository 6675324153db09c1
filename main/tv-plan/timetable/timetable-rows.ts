import { Problem } from '../../../shared/problem.ts';
import type { TableSource } from '../../../shared/tv-plan/import/import.contract.ts';
import {
  type ReadTimetable,
  readTimetable,
  type TimetableWords,
} from '../../../shared/tv-plan/timetable/read-timetable.ts';
import type { TimetableImport } from '../../../shared/tv-plan/timetable/timetable.contract.ts';
import { type Told, telling } from '../../imports/telling.ts';
import { openTable } from '../import/open-table.ts';

export interface TimetableTask extends TimetableWords {
  source: TableSource;
  /** Null: all that are in sight. */
  sheet: number | null;
}

type TimetableRead = ReadTimetable & Pick<TimetableImport, 'file' | 'stamp' | 'sheets' | 'rows' | 'emptyFormulas'>;

/** Problems beyond these are counted, not told one by one. */
const told = 500;

/** Reads the lessons of a table in a thread of the pool. */
export const timetableRows = ({ source, sheet, ...words }: TimetableTask): Promise<TimetableRead | Told> =>
  telling(async () => {
    const { name, stamp, sheets } = await openTable(source);
    const shown = sheets.filter(({ hidden }) => !hidden);
    const wanted = sheet === null ? (shown.length > 0 ? shown : sheets) : sheets.slice(sheet, sheet + 1);
    const read = readTimetable(wanted, words);
    if (read.found === 0) throw new Problem('tvPlan.plan.refused.noTimetable', { name });
    return {
      ...read,
      problems: read.problems.slice(0, told),
      file: name,
      stamp,
      sheets: sheets.map((one) => one.name),
      rows: wanted.reduce((sum, { rows }) => sum + rows.length, 0),
      emptyFormulas: wanted.reduce((sum, { emptyFormulas = 0 }) => sum + emptyFormulas, 0),
    };
  });
