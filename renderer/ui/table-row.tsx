import { type MouseEvent, memo, useRef, useState } from 'react';
import type { Column } from './table-model.ts';
import { useTexts } from './texts.tsx';
import { showProblem } from './toasts.tsx';

interface TableRowProps<Row> {
  id: string;
  row: Row;
  index: number;
  columns: Column<Row>[];
  /** Column of the active cell, or -1 when the active cell is in another row. */
  activeColumn: number;
  editing: boolean;
  selectable: boolean;
  selected: boolean;
  open: boolean;
  /** The same object for the life of the table. */
  hands: RowHands;
  gridTemplateColumns: string;
  /** Pixels from the top of the list. */
  start: number;
}

/** What can be done with a row, by its place. */
export interface RowHands {
  press: (index: number, column: number, event: MouseEvent) => void;
  edit: (index: number, column: number) => void;
  edited: () => void;
  toggle: (index: number) => void;
}

/** Drawn again only when something of this row changes: scrolling draws the rows that come, not those that stay. */
export const TableRow = memo(Row) as typeof Row;

function Row<R>(props: TableRowProps<R>) {
  const { row, index, columns, activeColumn, editing, selected, open, hands } = props;
  const state = `${selected ? ' is-selected' : ''}${open ? ' is-open' : ''}`;
  return (
    <div
      id={props.id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      className={`data-table-row${state}`}
      style={{ gridTemplateColumns: props.gridTemplateColumns, transform: `translateY(${props.start}px)` }}
      // The first press may open a panel and move the columns: what counts is the cell that was pressed first.
      onDoubleClick={() => activeColumn >= 0 && hands.edit(index, activeColumn)}
    >
      {props.selectable && (
        <span role="gridcell" className="data-table-check" onDoubleClick={(event) => event.stopPropagation()}>
          <input
            type="checkbox"
            className="data-table-box"
            tabIndex={-1}
            checked={selected}
            onChange={() => hands.toggle(index)}
            aria-label={columns[0]?.text(row) ?? ''}
          />
        </span>
      )}
      {columns.map((column, place) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around it handles the keys of all cells
        <span
          key={column.id}
          role="gridcell"
          className={place === activeColumn ? 'is-active' : undefined}
          style={{ textAlign: column.align ?? 'left' }}
          title={column.cell ? undefined : column.text(row)}
          onClick={(event) => event.detail < 2 && hands.press(index, place, event)}
        >
          {editing && place === activeColumn && column.edit ? (
            <CellEditor column={column} row={row} onDone={hands.edited} />
          ) : (
            (column.cell?.(row) ?? column.text(row))
          )}
        </span>
      ))}
    </div>
  );
}

function CellEditor<Row>({ column, row, onDone }: { column: Column<Row>; row: Row; onDone: () => void }) {
  const { t } = useTexts();
  const [text, setText] = useState(column.text(row));
  const ended = useRef(false); // leaving the cell takes the focus away, which must not save a second time or after Esc
  const end = () => {
    ended.current = true;
    onDone();
  };
  const save = async () => {
    if (ended.current) return;
    end();
    if (text === column.text(row)) return;
    await column.edit?.(row, text)?.catch((error: unknown) => showProblem(error, t));
  };
  return (
    <input
      className="data-table-editor"
      aria-label={column.header}
      // biome-ignore lint/a11y/noAutofocus: the user has just asked to type here
      autoFocus
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => void save()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') void save();
        if (event.key === 'Escape') end();
        event.stopPropagation();
      }}
    />
  );
}
