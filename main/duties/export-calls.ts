import { join } from 'node:path';
import type { Board } from '../../shared/duties/board.contract.ts';
import type { dutiesContract } from '../../shared/duties/duties.contract.ts';
import { Problem } from '../../shared/problem.ts';
import type { Service, Work } from '../../shared/rpc.ts';
import type { Foundation } from '../house.ts';
import { writeWhole } from '../print/write-whole.ts';
import type { People } from './board-calls.ts';
import { calendarOf } from './export-calendar.ts';
import { tableOf } from './export-table.ts';
import { findBoard } from './find-board.ts';

/** The matrix as files for other programs. */
export function exportCalls({ store, pool, papersFolder }: Foundation, people: People): Pick<Service<typeof dutiesContract>, 'exportTable' | 'exportCalendar'> {
  const find = async (periodId: number, work: Work): Promise<Board> => {
    work.progress({ stage: 'duties.export.stage', done: 0, total: 1 });
    const board = await findBoard({ db: store.db, people, work }, periodId);
    if (!board) throw new Problem('duties.problem.noMatrix');
    return board;
  };
  const place = (folder: string | null, { period }: Board, name: string) => join(folder ?? join(papersFolder, 'duties'), `duties-${period.startsOn}${name}`);
  return {
    async exportTable({ periodId, folder, language }, work) {
      const board = await find(periodId, work);
      const bytes = await pool.run('tableWorkbook', tableOf(board, language), work.signal);
      const path = place(folder, board, `-${language}.xlsx`);
      await writeWhole(path, bytes);
      return { path };
    },
    async exportCalendar({ periodId, staffId, folder, language }, work) {
      const board = await find(periodId, work);
      if (staffId !== null && !board.staff.some(({ id }) => id === staffId)) throw new Problem('people.gone');
      const text = calendarOf(board, staffId, language, new Date().toISOString());
      const path = place(folder, board, `${staffId === null ? '' : `-person-${staffId}`}-${language}.ics`);
      await writeWhole(path, Buffer.from(text, 'utf8'));
      return { path };
    },
  };
} // biome-ignore format: one value a line
