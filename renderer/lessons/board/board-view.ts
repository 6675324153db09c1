import type { Language } from '../../../shared/language.ts';
import type { Board, BoardCell, BoardClass, BoardSubject } from '../../../shared/lessons/lessons.contract.ts';

/** Which rows of the board are in sight. */
export interface BoardFilter {
  grade: number | null;
  language: Language | null;
  onlyMissing: boolean;
  onlyPaper: boolean;
}
export const showAll: BoardFilter = { grade: null, language: null, onlyMissing: false, onlyPaper: false };

/** How a square looks: `needed` is a gap in a class for which packets are printed. */
export type Mark = 'ready' | 'draft' | 'none' | 'needed' | 'outside';

export interface ViewCell extends BoardCell {
  mark: Mark;
}
export interface ViewRow {
  class: BoardClass;
  /** One for each subject in sight; null where the class has no such subject. */
  cells: (ViewCell | null)[];
  ready: number;
  total: number;
}
export interface BoardView {
  subjects: BoardSubject[];
  rows: ViewRow[];
  /** Of the rows in sight; squares outside the load are not counted. */
  counts: { total: number; ready: number; draft: number; none: number; needed: number };
}

/** The board as it is shown: rows and subjects that the filter leaves, with counts. */
export function viewBoard(board: Board, filter: BoardFilter): BoardView {
  const places = new Map(board.cells.map((cell) => [`${cell.classId} ${cell.subjectKey}`, cell]));
  const rows = board.classes
    .filter((row) => fits(row, filter))
    .map((row) => rowOf(row, board.subjects, places))
    .filter(({ ready, total }) => !filter.onlyMissing || ready < total);
  const used = board.subjects.map((_, place) => rows.some(({ cells }) => cells[place]));
  const cells = rows.flatMap((row) => row.cells).filter((cell) => cell !== null);
  const count = (wanted: (cell: ViewCell) => boolean) => cells.filter((cell) => cell.inLoad && wanted(cell)).length;
  return {
    subjects: board.subjects.filter((_, place) => used[place]),
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter((_, place) => used[place]) })),
    counts: {
      total: count(() => true),
      ready: count(({ state }) => state === 'ready'),
      draft: count(({ state }) => state === 'draft'),
      none: count(({ state }) => state === 'none'),
      needed: count(({ mark }) => mark === 'needed'),
    },
  };
}

function fits(row: BoardClass, filter: BoardFilter): boolean {
  if (filter.grade !== null && row.grade !== filter.grade) return false;
  if (filter.language !== null && row.language !== filter.language) return false;
  return !filter.onlyPaper || row.paperStudents > 0;
}

function rowOf(row: BoardClass, subjects: BoardSubject[], places: Map<string, BoardCell>): ViewRow {
  const cells = subjects.map(({ key }) => {
    const cell = places.get(`${row.id} ${key}`);
    return cell ? { ...cell, mark: markOf(cell, row) } : null;
  });
  const counted = cells.filter((cell) => cell?.inLoad);
  return { class: row, cells, ready: counted.filter((cell) => cell?.state === 'ready').length, total: counted.length };
}

function markOf(cell: BoardCell, { paperStudents }: BoardClass): Mark {
  if (cell.state === 'none') return paperStudents > 0 ? 'needed' : 'none';
  return cell.inLoad ? cell.state : 'outside';
}

/** The square to write next: gaps of classes with packets first, then their drafts, then the rest. */
export function nextGap({ rows }: BoardView): ViewCell | null {
  const open = rows.flatMap((row) =>
    row.cells
      .filter((cell) => cell !== null)
      .filter((cell) => cell.inLoad && cell.state !== 'ready')
      .map((cell) => ({ cell, rank: (row.class.paperStudents > 0 ? 0 : 2) + (cell.state === 'draft' ? 1 : 0) })),
  );
  return open.sort((a, b) => a.rank - b.rank)[0]?.cell ?? null; // the sort keeps the order of the board within a rank
}
