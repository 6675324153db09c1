import { Button, Group, Text, TextInput } from '@mantine/core';
import { IconSearch, IconTrash, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { formatNumber } from '../../shared/text/format.ts';
import { useTexts } from './texts.tsx';
import type { TableState } from './use-table.ts';

interface TableToolbarProps<Row> {
  rows: Row[];
  table: TableState<Row>;
  actions?: (rows: Row[]) => ReactNode;
  onDelete?: (rows: Row[]) => void;
  tools?: ReactNode;
}

/** Search, more filters, and how many rows are in sight; or, while rows are chosen, what can be done with them. */
export function TableToolbar<Row>({ rows, actions, onDelete, tools, table }: TableToolbarProps<Row>) {
  const { t } = useTexts();
  const { shown, chosen, search } = table;
  const count =
    shown.length === rows.length
      ? formatNumber(rows.length)
      : `${formatNumber(shown.length)} / ${formatNumber(rows.length)}`;
  return (
    <Group gap="xs" wrap="nowrap" mih={36}>
      <TextInput
        w={260}
        value={search}
        onChange={(event) => table.setSearch(event.currentTarget.value)}
        placeholder={t('app.table.filter')}
        aria-label={t('app.table.filter')}
        leftSection={<IconSearch size={16} />}
        rightSection={
          search && (
            <button
              type="button"
              className="plain-button"
              onClick={() => table.setSearch('')}
              aria-label={t('app.actions.clear')}
            >
              <IconX size={14} />
            </button>
          )
        }
      />
      {tools}
      <span style={{ flex: 1 }} />
      {chosen.length > 0 && (actions || onDelete) ? (
        <>
          <Text className="number">{t('app.table.selected', { count: chosen.length })}</Text>
          {actions
            ? actions(chosen)
            : onDelete && (
                <Button
                  variant="default"
                  c="var(--late)"
                  leftSection={<IconTrash size={16} />}
                  onClick={() => onDelete(chosen)}
                >
                  {t('app.actions.delete')}
                </Button>
              )}
        </>
      ) : (
        <Text c="var(--quiet)" className="number" role="status">
          {count}
        </Text>
      )}
    </Group>
  );
}
