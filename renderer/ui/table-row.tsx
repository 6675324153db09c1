import { Checkbox } from '@mantine/core';
import { type CSSProperties, type MouseEvent, useRef, useState } from 'react';
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
  onPress: (column: number, event: MouseEvent) => void;
  onEdit: (column: number) => void;
  onEdited: () => void;
  onToggle: () => void;
  style: CSSProperties;
}

export function TableRow<Row>(props: TableRowProps<Row>) {
  const { row, index, columns, activeColumn, editing, selected, open } = props;
  const state = `${selected ? ' is-selected' : ''}${open ? ' is-open' : ''}`;
  return (
    <div
      id={props.id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      className={`data-table-row${state}`}
      style={props.style}
      // The first press may open a panel and move the columns: what counts is the cell that was pressed first.
      onDoubleClick={() => activeColumn >= 0 && props.onEdit(activeColumn)}
    >
      {props.selectable && (
        <span role="gridcell" className="data-table-check" onDoubleClick={(event) => event.stopPropagation()}>
          <Checkbox
            size="xs"
            tabIndex={-1}
            checked={selected}
            onChange={props.onToggle}
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
          onClick={(event) => event.detail < 2 && props.onPress(place, event)}
        >
          {editing && place === activeColumn && column.edit ? (
            <CellEditor column={column} row={row} onDone={props.onEdited} />
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
