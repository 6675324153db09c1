import { IconPrinter, IconUserCog } from '@tabler/icons-react';
import { useState } from 'react';
import type { StaffRow, StaffTies } from '../../shared/people/people.contract.ts';
import { school } from '../client.ts';
import { useOpened } from '../ui/record-panel.tsx';
import { useRoute } from '../ui/route.ts';
import { useTexts } from '../ui/texts.tsx';
import { showProblem } from '../ui/toasts.tsx';
import { AppointmentNote } from './appointment-note.tsx';
import { PeopleTable } from './people-table.tsx';
import { useStaffColumns } from './staff-columns.tsx';
import { StaffPanel } from './staff-panel.tsx';
import { StaffTiesPanel } from './staff-ties-panel.tsx';
import { usePrintAppointments } from './use-appointments.ts';
import { useStaff } from './use-people.ts';

const rowId = (row: StaffRow) => row.id;

export function StaffTab() {
  const { t } = useTexts();
  const { query } = useRoute();
  const { rows, loaded } = useStaff();
  const columns = useStaffColumns();
  const printSheet = usePrintAppointments();
  const opened = useOpened<number | 'new'>(query['open'] ? Number(query['open']) : null);
  const [leaving, setLeaving] = useState<{ ids: number[]; ties: StaffTies[] } | null>(null);
  const open = rows.find(({ id }) => id === opened.id);
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
    <PeopleTable
      part="staff"
      {...{ rows, loaded, columns, panel, opened }}
      icon={<IconUserCog size={40} />}
      note={rows.length > 0 && <AppointmentNote />}
      menu={[{ label: t('people.appointments.print'), icon: <IconPrinter size={16} />, onClick: printSheet }]}
      onOpen={(row) => {
        setLeaving(null);
        opened.open(row.id);
      }}
      onDelete={(chosen) => run(ask(chosen.map(rowId)))}
    />
  );
}
