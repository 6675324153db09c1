import { Button, Group, Text } from '@mantine/core';
import { elementScroll, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { school } from '../client.ts';
import { TableHead } from './table-head.tsx';
import { type Column, type Sorting, toTsv } from './table-model.ts';
import { type RowHands, TableRow } from './table-row.tsx';
import { TableToolbar } from './table-toolbar.tsx';
import './data-table.css';
import { useTexts } from './texts.tsx';
import { showDone } from './toasts.tsx';
import { useGrowing } from './use-growing.ts';
import { useHands } from './use-hands.ts';
import { type RowId, useTable } from './use-table.ts';

export interface DataTableProps<Row> {
  /** Names the table for assistive technology. */
  label: string;
  rows: Row[];
  /** Keep this array stable (useMemo): it decides what is computed again. */
  columns: Column<Row>[];
  rowId: (row: Row) => RowId;
  initialSort?: Sorting;
  initialFilters?: Record<string, string>;
  /** Row whose record is open in the panel. */
  openId?: RowId | null;
  onOpen?: (row: Row) => void;
  /** Deletes rows, by the key or by the button that stands over chosen ones. */
  onDelete?: (rows: Row[]) => void;
  /** Reports the chosen rows that are in sight. */
  onSelect?: (rows: Row[]) => void;
  /** Buttons for the chosen rows; shown instead of the count while rows are chosen. */
  actions?: (rows: Row[]) => ReactNode;
  /** More filters or buttons beside the search field. */
  tools?: ReactNode;
  /** Other keys on the active row, e.g. digits for quick answers; return true, or where to go on, when handled. */
  onRowKey?: (
    event: KeyboardEvent,
    row: Row,
    column: Column<Row> | undefined,
  ) => boolean | { down: number; right: number };
  /** Shown when there are no rows at all. */
  empty?: ReactNode;
}

const rowHeight = 34;
/** Rows drawn above and under what is in sight, so that a turn of the wheel finds them there. */
const rowsAhead = 12;
// Both stay in sight over the rows (data-table.css): a row under them is not in sight.
const headHeight = 36;
const footHeight = 33;
/** Pixels of the window above and under the rows of a table, more or less. */
const aroundTable = 240;

/** Rows can be chosen, with check boxes, where something can be done with them. */
const isSelectable = ({
  onSelect,
  onDelete,
  actions,
}: Pick<DataTableProps<never>, 'onSelect' | 'onDelete' | 'actions'>): boolean =>
  onSelect !== undefined || onDelete !== undefined || actions !== undefined;

/** The table of the house: thousands of rows, sort by the right alphabet, search, filters in the header, keyboard, copy to Excel. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { rows, columns, rowId, onSelect, empty } = props;
  const selectable = isSelectable(props);
  const table = useTable(props);
  const tableId = useId();
  const { t } = useTexts();
  const scroller = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState(false);
  const virtual = useVirtualizer({
    count: table.shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: useGrowing(rowsAhead, 4), // not with the first drawing, which is long enough
    // The rows of the first drawing come with it, piece by piece, and not all at once after the table has been measured.
    initialRect: { width: 0, height: window.innerHeight - aroundTable },
    useFlushSync: false,
    // A table that stands at its top is not scrolled there: to ask for its place would lay the page out once more.
    observeElementRect: watchSize,
    scrollToFn: (offset, how, list) => (offset > 0 || list.scrollOffset ? elementScroll(offset, how, list) : undefined),
    scrollPaddingEnd: headHeight + (columns.some(({ foot }) => foot) ? footHeight : 0),
  });
  const { chosen, active } = table;
  useEffect(() => onSelect?.(chosen), [chosen, onSelect]);
  useEffect(() => {
    const atTop = active.row === 0 && !virtual.scrollOffset; // as above
    if (table.shown.length > 0 && !atTop) virtual.scrollToIndex(Math.min(active.row, table.shown.length - 1));
  }, [active.row, virtual, table.shown.length]);

  const { shown } = table;
  const { openId } = props;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a record opened from elsewhere is brought into sight once
  useEffect(() => {
    const place = openId == null ? -1 : shown.findIndex((row) => rowId(row) === openId);
    if (place >= 0) virtual.scrollToIndex(place);
  }, [openId]);

  const hands = useHands<RowHands>({
    press(index, column, event) {
      table.moveTo(index, column, event.shiftKey);
      const row = table.shown[index];
      if (event.ctrlKey || event.metaKey) table.toggle(index);
      // A panel that opens under the pointer would swallow the second press on a cell that is edited in place.
      else if (row && !event.shiftKey && (!columns[column]?.edit || props.openId != null)) props.onOpen?.(row);
    },
    edit(index, column) {
      table.moveTo(index, column, false);
      setEditing(columns[column]?.edit !== undefined);
    },
    edited() {
      setEditing(false);
      scroller.current?.focus();
    },
    toggle: (index) => table.toggle(index),
  });

  if (rows.length === 0 && empty) return empty;

  const template = columns.map(({ width, grow }) => (grow ? `minmax(${width}px, 1fr)` : `${width}px`)).join(' ');
  const gridTemplateColumns = selectable ? `36px ${template}` : template;
  const minWidth = columns.reduce((sum, { width }) => sum + width, selectable ? 36 : 0);
  const onKeyDown = tableKeys(
    props,
    table,
    editing,
    setEditing,
    t('app.table.copied', { count: Math.max(1, chosen.length) }),
  );
  const drawn = virtual.getVirtualItems();
  const hasFoot = columns.some(({ foot }) => foot);

  return (
    <div className="data-table">
      <TableToolbar {...props} table={table} />
      <div
        ref={scroller}
        className="data-table-scroll"
        role="grid"
        aria-label={props.label}
        aria-rowcount={table.shown.length + 1}
        aria-multiselectable={selectable}
        tabIndex={0}
        aria-activedescendant={drawn.some(({ index }) => index === active.row) ? `${tableId}-${active.row}` : undefined}
        onKeyDown={onKeyDown}
      >
        <TableHead columns={columns} table={table} selectable={selectable} style={{ gridTemplateColumns, minWidth }} />
        <div role="rowgroup" style={{ height: virtual.getTotalSize(), position: 'relative', minWidth }}>
          {drawn.map(({ index, start }) => {
            const row = table.shown[index] as Row;
            return (
              <TableRow
                key={rowId(row)}
                id={`${tableId}-${index}`}
                row={row}
                index={index}
                columns={columns}
                activeColumn={index === active.row ? active.column : -1}
                editing={editing && index === active.row}
                selectable={selectable}
                selected={table.selected.has(rowId(row))}
                open={props.openId !== undefined && props.openId === rowId(row)}
                hands={hands}
                gridTemplateColumns={gridTemplateColumns}
                start={start}
              />
            );
          })}
        </div>
        {table.shown.length === 0 && (
          <Group p="lg" gap="sm">
            <Text c="var(--quiet)">{t('app.table.nothingFound')}</Text>
            <Button variant="default" size="xs" onClick={table.reset}>
              {t('app.actions.clear')}
            </Button>
          </Group>
        )}
        {hasFoot && table.shown.length > 0 && (
          <div className="data-table-foot" role="row" style={{ gridTemplateColumns, minWidth }}>
            {selectable && <span />}
            {columns.map((column) => (
              <span key={column.id} role="gridcell" style={{ textAlign: column.align ?? 'left' }}>
                {column.foot?.(table.shown)}
              </span>
            ))}
          </div>
        )}
      </div>
    </div>
  );
}

/** The size of the scrolled part whenever it changes; told after the layout, which is not done a second time for it. */
function watchSize(
  { scrollElement }: { scrollElement: Element | null },
  tell: (size: { width: number; height: number }) => void,
) {
  if (!scrollElement) return;
  const observer = new ResizeObserver(([entry]) => {
    if (entry) tell({ width: Math.round(entry.contentRect.width), height: Math.round(entry.contentRect.height) });
  });
  observer.observe(scrollElement);
  return () => observer.disconnect();
}

function tableKeys<Row>(
  props: DataTableProps<Row>,
  table: ReturnType<typeof useTable<Row>>,
  editing: boolean,
  setEditing: (editing: boolean) => void,
  copied: string,
) {
  const { active, shown, chosen } = table;
  const { columns } = props;
  return (event: KeyboardEvent) => {
    if (editing || event.target !== event.currentTarget) return;
    const row = shown[active.row];
    const page = 15;
    const control = event.ctrlKey || event.metaKey;
    const moves: Record<string, [number, number]> = {
      ArrowDown: [active.row + 1, active.column],
      ArrowUp: [active.row - 1, active.column],
      ArrowLeft: [active.row, active.column - 1],
      ArrowRight: [active.row, active.column + 1],
      PageDown: [active.row + page, active.column],
      PageUp: [active.row - page, active.column],
      Home: [control ? 0 : active.row, 0],
      End: [control ? shown.length - 1 : active.row, columns.length - 1],
    };
    const move = event.altKey ? undefined : moves[event.key];
    const done = () => event.preventDefault();
    if (move) {
      table.moveTo(...move, event.shiftKey);
      return done();
    }
    if (!row) return;
    const column = columns[active.column];
    const handled = props.onRowKey?.(event, row, column);
    if (typeof handled === 'object') table.moveTo(active.row + handled.down, active.column + handled.right, false);
    if (handled) return done();
    if (control && event.code === 'KeyC') {
      const text = toTsv(chosen.length > 0 ? chosen : [row], columns);
      void school.shell.copyText({ text }).then(() => showDone(copied));
      return done();
    }
    if (control && event.code === 'KeyA' && isSelectable(props)) {
      table.toggleAll();
      return done();
    }
    if ((event.key === 'Enter' || event.key === 'F2') && column?.edit) {
      setEditing(true);
      return done();
    }
    if (event.key === 'Enter') {
      props.onOpen?.(row);
      return done();
    }
    if (event.key === ' ' && isSelectable(props)) {
      table.toggle(active.row);
      return done();
    }
    if (event.key === 'Delete' && props.onDelete) {
      props.onDelete(chosen.length > 0 ? chosen : [row]);
      return done();
    }
  };
}
