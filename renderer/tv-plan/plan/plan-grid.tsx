import { type DragEvent, type KeyboardEvent, memo, useMemo, useRef, useState } from 'react';
import type { Finding } from '../../../shared/tv-plan/checks/finding.ts';
import type { PlanNames } from '../../../shared/tv-plan/checks/tell-finding.ts';
import type { PlanItem } from '../../../shared/tv-plan/plan-item.ts';
import { useTexts } from '../../ui/texts.tsx';
import { useGrowing } from '../../ui/use-growing.ts';
import { useHands } from '../../ui/use-hands.ts';
import { gridCell } from '../use-grid-keys.ts';
import type { PlanView } from './grids.ts';
import { LessonChip } from './lesson-chip.tsx';
import { cellKey, type Grid, isSameRow, stepCell } from './plan-grid.ts';
import type { View } from './view.ts';

export const itemName = ({ classId, slot }: Pick<PlanItem, 'classId' | 'slot'>): string => `${classId} ${slot}`;

/** Lessons that are drawn in one frame; a cell of a subject holds one of a class, or one of nine. */
const lessonsAtOnce = 48;

interface PlanGridProps {
  label: string;
  grid: PlanView;
  names: PlanNames;
  /** The worst finding of a lesson, by its name. */
  levels: ReadonlyMap<string, Finding['level']>;
  open: string;
  onOpen: (name: string) => void;
  /** A lesson is let go over a cell, or moved there by Alt and an arrow; only own lessons can move. */
  onMove: (item: PlanItem, row: string, column: string) => void;
  /** Row over which the line of the present moment stands, in the column of today. */
  nowRow: string | null;
}

/** The plan as a grid that the keyboard walks through: arrows, Home, End, Enter opens, Alt with an arrow moves a lesson. */
export function PlanGrid(props: PlanGridProps) {
  const { grid, onOpen, onMove } = props;
  const [active, setActive] = useState<readonly [number, number]>([0, 0]);
  const table = useRef<HTMLTableElement>(null);
  const dragged = useRef<PlanItem | null>(null);
  const held = useRef(''); // the lesson that goes along with the keys, also through cells that have lessons already
  const [row, column] = [Math.min(active[0], grid.rows.length - 1), Math.min(active[1], grid.columns.length - 1)];
  const focusCell = (next: readonly [number, number]) => {
    setActive(next);
    table.current?.querySelector<HTMLElement>(`[data-at="${next[0]} ${next[1]}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.shiftKey) return; // turns to the next class or teacher
    const step = stepCell({ rows: grid.rows.length, columns: grid.columns.length }, [row, column], event.key);
    const items = grid.cells.get(cellKey(grid.rows[row]?.key ?? '', grid.columns[column]?.key ?? '')) ?? [];
    if (step) {
      event.preventDefault();
      const moved = items.find((item) => itemName(item) === held.current) ?? items[0];
      held.current = event.altKey && moved ? itemName(moved) : '';
      if (event.altKey && moved) onMove(moved, grid.rows[step[0]]?.key ?? '', grid.columns[step[1]]?.key ?? '');
      return focusCell(step);
    }
    if ((event.key === 'Enter' || event.key === ' ') && items[0]) {
      event.preventDefault();
      // A cell with several lessons opens one after another.
      const at = items.findIndex((item) => itemName(item) === props.open);
      onOpen(itemName(items[(at + 1) % items.length] as PlanItem));
    }
  };
  const opened = useMemo(() => rowOf(grid, props.open), [grid, props.open]);
  const before = useMemo(() => lessonsBefore(grid), [grid]);
  // The row of the open lesson and that of the focus are there in the first frame.
  const first = (before[Math.max(opened?.row ?? 0, row)] ?? 0) + 1;
  const drawn = useGrowing(before.at(-1) ?? 0, lessonsAtOnce, first, `${grid.view} ${grid.of} ${grid.from}`);
  const begun = before.findIndex((lessons) => lessons >= drawn);
  const hands = useHands<Hands>({
    press(at, item) {
      setActive(at);
      if (item) onOpen(itemName(item));
    },
    drag(item) {
      dragged.current = item;
    },
    drop([atRow, atColumn]) {
      if (dragged.current) onMove(dragged.current, grid.rows[atRow]?.key ?? '', grid.columns[atColumn]?.key ?? '');
      dragged.current = null;
    },
  });
  return (
    <div className="plan-scroll">
      <table
        ref={table}
        className="plan-grid"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that the keyboard walks through is a grid.
        role="grid"
        aria-label={props.label}
        onKeyDown={onKeyDown}
        data-view={grid.view}
      >
        <thead>
          <tr>
            <td className="plan-corner" />
            {grid.columns.map(({ key, heading, detail, today }) => (
              <th key={key} scope="col" data-today={today || undefined}>
                {heading} <span className="quiet">{detail}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.slice(0, begun).map(({ key }, rowAt) => (
            <Row
              key={key}
              inCell={
                drawn < (before[rowAt + 1] ?? 0)
                  ? Math.ceil((drawn - (before[rowAt] ?? 0)) / grid.columns.length)
                  : undefined
              }
              {...{ grid, rowAt, hands }}
              names={props.names}
              levels={props.levels}
              active={rowAt === row ? column : -1}
              now={key === props.nowRow}
              open={opened?.row === rowAt ? opened.name : ''}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** How many lessons stand before each row, and at the end how many there are. */
function lessonsBefore({ rows, columns, cells }: Grid): number[] {
  const before = [0];
  for (const row of rows) {
    const own = columns.reduce((sum, column) => sum + (cells.get(cellKey(row.key, column.key))?.length ?? 0), 0);
    before.push((before.at(-1) ?? 0) + own);
  }
  return before;
}

/** The row in which the open lesson stands. */
function rowOf({ rows, columns, cells }: Grid, open: string): { row: number; name: string } | null {
  if (open === '') return null;
  const has = ({ key }: { key: string }) =>
    columns.some((column) => cells.get(cellKey(key, column.key))?.some((item) => itemName(item) === open));
  const row = rows.findIndex(has);
  return row < 0 ? null : { row, name: open };
}

type Place = readonly [row: number, column: number];
interface Hands {
  press: (at: Place, item: PlanItem | null) => void;
  drag: (item: PlanItem) => void;
  drop: (at: Place) => void;
}

interface RowProps extends Pick<PlanGridProps, 'grid' | 'names' | 'levels'> {
  rowAt: number;
  /** How many lessons of each cell are drawn so far; all of them when it is not said. */
  inCell: number | undefined;
  /** The column of the active cell, -1 when it is in another row. */
  active: number;
  now: boolean;
  /** The open lesson when it stands in this row. */
  open: string;
  hands: Hands;
}

/** Drawn again only when something in it changes: after a move most rows of a new grid hold what they held. */
const Row = memo(PlanRow, (before, after) =>
  (Object.keys(after) as (keyof RowProps)[]).every((name) =>
    name === 'grid' ? isSameRow(before.grid, after.grid, after.rowAt) : Object.is(before[name], after[name]),
  ),
);

function PlanRow({ grid, rowAt, inCell, active, now, names, levels, open, hands }: RowProps) {
  const { t } = useTexts();
  const line = grid.rows[rowAt];
  if (!line) return null;
  const over = (event: DragEvent) => event.preventDefault();
  return (
    <tr data-now={now || undefined}>
      <th scope="row">
        {line.heading} <span className="quiet">{line.detail}</span>
      </th>
      {grid.columns.map((place, columnAt) => {
        const at: Place = [rowAt, columnAt];
        return (
          <td
            key={place.key}
            {...gridCell(rowAt, columnAt, columnAt === active)}
            data-today={place.today || undefined}
            onFocus={() => hands.press(at, null)}
            onDragOver={over}
            onDrop={() => hands.drop(at)}
          >
            {grid.cells
              .get(cellKey(line.key, place.key))
              ?.slice(0, inCell)
              .map((item) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the cell does the same.
                // biome-ignore lint/a11y/noStaticElementInteractions: the cell is what the keyboard stands on.
                <div
                  key={itemName(item)}
                  draggable={item.kind === 'own'}
                  title={item.kind === 'own' ? t('tvView.drag') : undefined}
                  onDragStart={() => hands.drag(item)}
                  onClick={() => hands.press(at, item)}
                >
                  <LessonChip
                    item={item}
                    subject={subjectOf(item, names)}
                    detail={detailOf(item, grid.view, names)}
                    level={levels.get(itemName(item))}
                    open={open === itemName(item)}
                  />
                </div>
              ))}
          </td>
        );
      })}
    </tr>
  );
}

export const subjectOf = ({ subjectKey, subjectText }: PlanItem, names: PlanNames): string =>
  subjectKey === null ? subjectText : names.subjectName(subjectKey);

/** What the view does not say already: the class for a teacher, the teacher for a class, both for a subject. */
function detailOf(item: PlanItem, view: View, names: PlanNames): string {
  const who = [...new Set(item.seats.map(({ staffId }) => (staffId === null ? '' : names.staffName(staffId))))];
  const teachers = who.filter(Boolean).join(', ');
  if (view === 'teacher') return names.className(item.classId);
  return view === 'subject' ? [names.className(item.classId), teachers].filter(Boolean).join(' · ') : teachers;
}
