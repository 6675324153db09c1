import { Checkbox, Menu } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconCheck, IconFilter, IconFilterFilled } from '@tabler/icons-react';
import type { CSSProperties } from 'react';
import type { Column } from './table-model.ts';
import { useTexts } from './texts.tsx';
import type { TableState } from './use-table.ts';

interface TableHeadProps<Row> {
  columns: Column<Row>[];
  table: TableState<Row>;
  selectable: boolean;
  style: CSSProperties;
}

export function TableHead<Row>({ columns, table, selectable, style }: TableHeadProps<Row>) {
  const { t } = useTexts();
  const { selected, shown, sorting } = table;
  return (
    <div className="data-table-head" role="row" style={style}>
      {selectable && (
        <span role="columnheader" className="data-table-check">
          <Checkbox
            size="xs"
            tabIndex={-1}
            checked={selected.size > 0 && selected.size >= shown.length}
            indeterminate={selected.size > 0 && selected.size < shown.length}
            onChange={table.toggleAll}
            aria-label={t('app.actions.all')}
          />
        </span>
      )}
      {columns.map((column) => {
        const order = sorting?.column === column.id ? (sorting.down ? 'descending' : 'ascending') : 'none';
        return (
          <span
            key={column.id}
            role="columnheader"
            aria-sort={order}
            style={{ justifyContent: column.align === 'right' ? 'flex-end' : 'flex-start' }}
          >
            <button
              type="button"
              className="plain-button data-table-sort"
              title={t('app.table.sort', { column: column.header })}
              onClick={() => table.sortBy(column.id)}
            >
              {column.header}
              {order === 'ascending' && <IconArrowUp size={14} />}
              {order === 'descending' && <IconArrowDown size={14} />}
            </button>
            {column.filter && <HeadFilter column={column} table={table} />}
          </span>
        );
      })}
    </div>
  );
}

function HeadFilter<Row>({ column, table }: { column: Column<Row>; table: TableState<Row> }) {
  const { t } = useTexts();
  const chosen = table.filters[column.id] ?? null;
  const choices = [{ value: null, label: t('app.actions.all') }, ...(column.filter?.choices ?? [])];
  return (
    <Menu shadow="md" position="bottom-start">
      <Menu.Target>
        <button
          type="button"
          className="plain-button data-table-filter"
          aria-label={`${column.header}: ${t('app.table.filter')}`}
        >
          {chosen ? <IconFilterFilled size={14} color="var(--accent-text)" /> : <IconFilter size={14} />}
        </button>
      </Menu.Target>
      <Menu.Dropdown mah={340} style={{ overflowY: 'auto' }}>
        {choices.map(({ value, label }) => (
          <Menu.Item
            key={value ?? ''}
            leftSection={<IconCheck size={14} visibility={chosen === value ? 'visible' : 'hidden'} />}
            onClick={() => table.filterBy(column.id, value)}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
