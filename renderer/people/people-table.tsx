import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { DataTable } from '../ui/data-table.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import type { MenuAction } from '../ui/page.tsx';
import type { Opened } from '../ui/record-panel.tsx';
import { WithPanel } from '../ui/side-panel.tsx';
import type { Column } from '../ui/table-model.ts';
import { useTexts } from '../ui/texts.tsx';
import { EmptyActions, type Part, PeoplePage } from './people-page.tsx';

interface PeopleTableProps<Row> {
  part: Part;
  rows: Row[];
  loaded: boolean;
  columns: Column<Row>[];
  icon: ReactNode;
  note?: ReactNode;
  menu?: MenuAction[];
  /** The record beside the table, when one is open. */
  panel: ReactNode;
  opened: Opened<number | 'new'>;
  /** Class to show alone, from the address. */
  classFilter?: string | undefined;
  onOpen?: (row: Row) => void;
  onDelete: (rows: Row[]) => void;
  /** What else can be done with the chosen rows. */
  moreActions?: (chosen: Row[]) => ReactNode;
}

const rowId = (row: { id: number }) => row.id;

/** One part of the room: its table, the record beside it, deleting what is chosen, and what an empty table says. */
export function PeopleTable<Row extends { id: number }>(props: PeopleTableProps<Row>) {
  const { part, opened, classFilter, onDelete } = props;
  const { t } = useTexts();
  const add = () => opened.open('new');
  return (
    <PeoplePage part={part} note={props.note} menu={props.menu ?? []} onAdd={add}>
      <WithPanel panel={props.panel}>
        {props.loaded && (
          <DataTable
            label={t(`people.${part}.title`)}
            rows={props.rows}
            columns={props.columns}
            rowId={rowId}
            {...(classFilter ? { initialFilters: { class: classFilter } } : {})}
            openId={opened.id}
            onOpen={props.onOpen ?? ((row) => opened.open(row.id))}
            onDelete={onDelete}
            actions={(chosen) => (
              <>
                {props.moreActions?.(chosen)}
                <Button
                  variant="default"
                  c="var(--late)"
                  leftSection={<IconTrash size={16} />}
                  onClick={() => onDelete(chosen)}
                >
                  {t(`people.${part}.delete`, { count: chosen.length })}
                </Button>
              </>
            )}
            empty={
              <EmptyState
                icon={props.icon}
                title={t(`people.${part}.emptyTitle`)}
                text={t(`people.${part}.empty`)}
                action={<EmptyActions part={part} onAdd={add} />}
              />
            }
          />
        )}
      </WithPanel>
    </PeoplePage>
  );
}
