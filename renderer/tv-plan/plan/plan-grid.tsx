import { type DragEvent, type KeyboardEvent, memo, useRef, useState } from 'react';
import type { Finding } from '../../../shared/tv-plan/checks/finding.ts';
import type { PlanNames } from '../../../shared/tv-plan/checks/tell-finding.ts';
import type { PlanItem } from '../../../shared/tv-plan/plan-item.ts';
import { useTexts } from '../../ui/texts.tsx';
import { LessonChip } from './lesson-chip.tsx';
import { cellKey, type Grid, stepCell } from './plan-grid.ts';
import type { View } from './view.ts';

export const itemName = ({ classId, slot }: Pick<PlanItem, 'classId' | 'slot'>): string => `${classId} ${slot}`;

interface PlanGridProps {
  label: string;
  grid: Grid;
  view: View;
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
  const [row, column] = [Math.min(active[0], grid.rows.length - 1), Math.min(active[1], grid.columns.length - 1)];
  const focusCell = (next: readonly [number, number]) => {
    setActive(next);
    table.current?.querySelector<HTMLElement>(`[data-at="${next[0]} ${next[1]}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = stepCell({ rows: grid.rows.length, columns: grid.columns.length }, [row, column], event.key);
    const items = grid.cells.get(cellKey(grid.rows[row]?.key ?? '', grid.columns[column]?.key ?? '')) ?? [];
    if (step) {
      event.preventDefault();
      const [first] = items;
      if (event.altKey && first) onMove(first, grid.rows[step[0]]?.key ?? '', grid.columns[step[1]]?.key ?? '');
      return focusCell(step);
    }
    if ((event.key === 'Enter' || event.key === ' ') && items[0]) {
      event.preventDefault();
      // A cell with several lessons opens one after another.
      const at = items.findIndex((item) => itemName(item) === props.open);
      onOpen(itemName(items[(at + 1) % items.length] as PlanItem));
    }
  };
  return (
    <div className="plan-scroll">
      <table
        ref={table}
        className="plan-grid"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that the keyboard walks through is a grid.
        role="grid"
        aria-label={props.label}
        onKeyDown={onKeyDown}
        data-view={props.view}
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
          {grid.rows.map(({ key, heading, detail }, rowAt) => (
            <tr key={key} data-now={key === props.nowRow || undefined}>
              <th scope="row">
                {heading} <span className="quiet">{detail}</span>
              </th>
              {grid.columns.map((place, columnAt) => (
                <Cell
                  key={place.key}
                  at={`${rowAt} ${columnAt}`}
                  items={grid.cells.get(cellKey(key, place.key))}
                  active={rowAt === row && columnAt === column}
                  today={place.today}
                  view={props.view}
                  names={props.names}
                  levels={props.levels}
                  open={props.open}
                  onPress={(item) => {
                    setActive([rowAt, columnAt]);
                    if (item) onOpen(itemName(item));
                  }}
                  onDrag={(item) => {
                    dragged.current = item;
                  }}
                  onDrop={() => {
                    if (dragged.current) onMove(dragged.current, key, place.key);
                    dragged.current = null;
                  }}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps extends Pick<PlanGridProps, 'view' | 'names' | 'levels' | 'open'> {
  at: string;
  items: PlanItem[] | undefined;
  active: boolean;
  today: boolean;
  onPress: (item: PlanItem | null) => void;
  onDrag: (item: PlanItem) => void;
  onDrop: () => void;
}

/** Drawn again only when its own lessons change: hands are the newest ones by way of the grid. */
const Cell = memo(
  function Cell({ at, items = [], active, today, view, names, levels, open, onPress, onDrag, onDrop }: CellProps) {
    const { t } = useTexts();
    const over = (event: DragEvent) => event.preventDefault();
    return (
      <td
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: as above.
        role="gridcell"
        data-at={at}
        data-today={today || undefined}
        tabIndex={active ? 0 : -1}
        onFocus={() => onPress(null)}
        onDragOver={over}
        onDrop={onDrop}
      >
        {items.map((item) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the cell does the same.
          // biome-ignore lint/a11y/noStaticElementInteractions: the cell is what the keyboard stands on.
          <div
            key={itemName(item)}
            draggable={item.kind === 'own'}
            title={item.kind === 'own' ? t('tvView.drag') : undefined}
            onDragStart={() => onDrag(item)}
            onClick={() => onPress(item)}
          >
            <LessonChip
              item={item}
              subject={subjectOf(item, names)}
              detail={detailOf(item, view, names)}
              level={levels.get(itemName(item))}
              open={open === itemName(item)}
            />
          </div>
        ))}
      </td>
    );
  },
  (before, after) =>
    before.items === after.items &&
    before.active === after.active &&
    before.levels === after.levels &&
    before.names === after.names &&
    (before.open === after.open || !after.items?.some((item) => [before.open, after.open].includes(itemName(item)))),
);

export const subjectOf = ({ subjectKey, subjectText }: PlanItem, names: PlanNames): string =>
  subjectKey === null ? subjectText : names.subjectName(subjectKey);

/** What the view does not say already: the class for a teacher, the teacher for a class, both for a subject. */
function detailOf(item: PlanItem, view: View, names: PlanNames): string {
  const who = [...new Set(item.seats.map(({ staffId }) => (staffId === null ? '' : names.staffName(staffId))))];
  const teachers = who.filter(Boolean).join(', ');
  if (view === 'teacher') return names.className(item.classId);
  return view === 'subject' ? [names.className(item.classId), teachers].filter(Boolean).join(' · ') : teachers;
}
