import { Button } from '@mantine/core';
import { IconTrash, IconUserCog } from '@tabler/icons-react';
import { useState } from 'react';
import type { StaffRow, StaffTies } from '../../shared/people/people.contract.ts';
import { school } from '../client.ts';
import { DataTable } from '../ui/data-table.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useOpened } from '../ui/record-panel.tsx';
import { useRoute } from '../ui/route.ts';
import { WithPanel } from '../ui/side-panel.tsx';
import { useTexts } from '../ui/texts.tsx';
import { showProblem } from '../ui/toasts.tsx';
import { EmptyActions, PeoplePage } from './people-page.tsx';
import { useStaffColumns } from './staff-columns.ts';
import { StaffPanel } from './staff-panel.tsx';
import { StaffTiesPanel } from './staff-ties-panel.tsx';
import { useStaff } from './use-people.ts';

const rowId = (row: StaffRow) => row.id;
const none = () => {};

export function StaffTab() {
  const { t } = useTexts();
  const { query } = useRoute();
  const { rows, loaded } = useStaff();
  const columns = useStaffColumns();
  const opened = useOpened<number | 'new'>(query['open'] ? Number(query['open']) : null);
  const [leaving, setLeaving] = useState<{ ids: number[]; ties: StaffTies[] } | null>(null);
  const open = rows.find(({ id }) => id === opened.id);
  const add = () => opened.open('new');
  const remove = async (ids: number[]) => {
    await school.people.deleteStaff({ ids });
    setLeaving(null);
    opened.open(null);
  };
  /** People with classes or lessons are deleted only after the consequences have been read. */
  const ask = async (ids: number[]) => {
    const ties = await school.people.findTies({ ids });
    if (ties.length === 0) return remove(ids);
    opened.open(null);
    setLeaving({ ids, ties });
  };
  const run = (work: Promise<unknown>) => void work.catch((error: unknown) => showProblem(error, t));
  const panel = leaving ? (
    <StaffTiesPanel
      ties={leaving.ties}
      count={leaving.ids.length}
      onDelete={() => run(remove(leaving.ids))}
      onClose={() => setLeaving(null)}
    />
  ) : (
    (opened.id === 'new' || open) && <StaffPanel key={opened.id} person={open} rows={rows} opened={opened} />
  );
  return (
    <PeoplePage part="staff" onAdd={add}>
      <WithPanel panel={panel}>
        {loaded && (
          <DataTable
            label={t('people.staff.title')}
            rows={rows}
            columns={columns}
            rowId={rowId}
            openId={opened.id}
            onOpen={(row) => {
              setLeaving(null);
              opened.open(row.id);
            }}
            onDelete={(chosen) => run(ask(chosen.map(rowId)))}
            onSelect={none}
            actions={(chosen) => (
              <Button
                variant="default"
                c="var(--late)"
                leftSection={<IconTrash size={16} />}
                onClick={() => run(ask(chosen.map(rowId)))}
              >
                {t('people.staff.delete', { count: chosen.length })}
              </Button>
            )}
            empty={
              <EmptyState
                icon={<IconUserCog size={40} />}
                title={t('people.staff.emptyTitle')}
                text={t('people.staff.empty')}
                action={<EmptyActions part="staff" onAdd={add} />}
              />
            }
          />
        )}
      </WithPanel>
    </PeoplePage>
  );
}
