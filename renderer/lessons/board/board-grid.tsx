import { type CSSProperties, type KeyboardEvent, memo, useEffect, useRef } from 'react';
import { useTexts } from '../../ui/texts.tsx';
import { useGrowing } from '../../ui/use-growing.ts';
import { BoardRow } from './board-row.tsx';
import type { BoardView } from './board-view.ts';

/** Pixels of the window beside the squares, those that a square needs, and those that a square with its topic needs. */
const beside = 430;
const square = 33;
const wideSquare = 100;

/** Classes that are drawn in one frame. */
const rowsAtOnce = 6;

interface BoardGridProps {
  view: BoardView;
  /** The square that gets the focus first, as `classId/subjectKey`. */
  start: string | null;
  onActive: (place: string) => void;
  onOpen: (place: string) => void;
}

/** Classes by subjects. Arrows, Home, End, Page keys move; Enter opens. */
export const BoardGrid = memo(function BoardGrid({ view, start, onActive, onOpen }: BoardGridProps) {
  const { t, language } = useTexts();
  const grid = useRef<HTMLDivElement>(null);
  const room = (window.innerWidth - beside) / view.subjects.length;
  const wide = room >= wideSquare;
  const startClass = Number(start?.split('/')[0]);
  const drawn = useGrowing(view.rows.length, rowsAtOnce, view.rows.findIndex((row) => row.class.id === startClass) + 1);
  useEffect(() => {
    grid.current?.querySelector<HTMLElement>(`[data-place="${start ?? ''}"]`)?.focus();
  }, [start]);
  useEffect(() => keepReachable(grid.current, view), [view]);
  const placeOf = (target: EventTarget) =>
    target instanceof Element ? (target.closest<HTMLElement>('[data-place]')?.dataset['place'] ?? null) : null;
  const activate = (target: EventTarget) => {
    const place = placeOf(target);
    if (place) onActive(place);
  };
  return (
    <div
      ref={grid}
      className="board"
      role="grid"
      aria-label={t('lessons.board.label')}
      aria-rowcount={view.rows.length + 1}
      aria-colcount={view.subjects.length + 3}
      data-wide={wide || undefined}
      data-sideways={room < square || undefined}
      style={{ '--subjects': view.subjects.length } as CSSProperties}
      onKeyDown={(event) => moveFocus(event, grid.current)}
      onFocus={(event) => {
        activate(event.target);
        takeTab(grid.current, event.target);
      }}
      onMouseOver={(event) => activate(event.target)}
      onClick={(event) => {
        const place = placeOf(event.target);
        if (place) onOpen(place);
      }}
    >
      <div className="board-row board-head" role="row" aria-rowindex={1}>
        <span className="board-class" role="columnheader">
          {t('lessons.board.class')}
        </span>
        <span role="columnheader" style={{ justifyContent: 'flex-end' }}>
          {t('lessons.board.paper')}
        </span>
        {view.subjects.map((subject) => (
          <span key={subject.key} role="columnheader" className="board-subject" title={subject.name[language]}>
            <span>{subject.name[language]}</span>
          </span>
        ))}
        <span role="columnheader" style={{ justifyContent: 'flex-end' }}>
          {t('lessons.board.done')}
        </span>
      </div>
      {view.rows.slice(0, drawn).map((row, index) => (
        <BoardRow key={row.class.id} {...{ row, index, wide, language, t }} subjects={view.subjects} />
      ))}
    </div>
  );
});

/** Tab reaches one square: the last one used, else the first that is in sight. */
function keepReachable(grid: HTMLElement | null, { rows }: BoardView): void {
  if (rows.length === 0 || grid?.querySelector('[data-place][tabindex="0"]')) return;
  const square = grid?.querySelector<HTMLElement>('[data-place]');
  if (square) square.tabIndex = 0;
}

const steps: Record<string, [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-8, 0],
  PageDown: [8, 0],
};

function moveFocus(event: KeyboardEvent, grid: HTMLElement | null): void {
  const from = event.target instanceof HTMLElement ? event.target : null;
  const row = from?.closest<HTMLElement>('[role=row]');
  if (!grid || !from?.dataset['place'] || !row) return;
  const to = targetOf(event, grid, row, from);
  if (!to) return;
  event.preventDefault();
  to.focus();
}

/** The square with the focus is the one that Tab comes back to. */
function takeTab(grid: HTMLElement | null, square: HTMLElement): void {
  if (!square.dataset['place']) return;
  for (const other of grid?.querySelectorAll<HTMLElement>('[data-place][tabindex="0"]') ?? []) other.tabIndex = -1;
  square.tabIndex = 0;
}

/** The square in that direction; empty squares are jumped over. */
function targetOf(event: KeyboardEvent, grid: HTMLElement, row: HTMLElement, from: HTMLElement): HTMLElement | null {
  const inRow = [...row.querySelectorAll<HTMLElement>('[data-place]')];
  if (event.key === 'Home') return inRow[0] ?? null;
  if (event.key === 'End') return inRow.at(-1) ?? null;
  const step = steps[event.key];
  if (!step) return null;
  if (step[1] !== 0) return inRow[inRow.indexOf(from) + step[1]] ?? null;
  const column = [...row.children].indexOf(from);
  const squares = [...grid.querySelectorAll<HTMLElement>(`.board-row > :nth-child(${column + 1})[data-place]`)];
  const place = squares.indexOf(from) + step[0];
  return squares[Math.max(0, Math.min(squares.length - 1, place))] ?? null;
}
