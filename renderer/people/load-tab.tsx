import { Button } from '@mantine/core';
import { IconBooks, IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { LoadRow } from '../../shared/people/people.contract.ts';
import { CallProblem, school } from '../client.ts';
import { DataTable } from '../ui/data-table.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useOpened } from '../ui/record-panel.tsx';
import { useRoute } from '../ui/route.ts';
import { WithPanel } from '../ui/side-panel.tsx';
import type { Column } from '../ui/table-model.ts';
import { useTexts } from '../ui/texts.tsx';
import { showProblem } from '../ui/toasts.tsx';
import { formatHours, readHours } from './format-hours.ts';
import { LoadPanel } from './load-panel.tsx';
import { EmptyActions, PeoplePage } from './people-page.tsx';
import { useClassChoices, useLoad, useStaffChoices, useSubjectChoices } from './use-people.ts';

const rowId = (row: LoadRow) => row.id;
const none = () => {};

export function LoadTab() {
  const { t } = useTexts();
  const { query } = useRoute();
  const { rows, loaded } = useLoad();
  const columns = useLoadColumns();
  const opened = useOpened<number | 'new'>(null);
  const open = rows.find(({ id }) => id === opened.id);
  const withoutTeacher = useMemo(() => rows.filter(({ staffId }) => staffId === null).length, [rows]);
  const classFilter = query['class'];
  const add = () => opened.open('new');
  const remove = (chosen: LoadRow[]) =>
    void school.people
      .deleteLoad({ ids: chosen.map(rowId) })
      .then(() => opened.open(null))
      .catch((error: unknown) => showProblem(error, t));
  return (
    <PeoplePage
      part="load"
      note={withoutTeacher > 0 ? t('people.load.withoutTeacher', { count: withoutTeacher }) : undefined}
      onAdd={add}
    >
      <WithPanel
        panel={
          (opened.id === 'new' || open) && (
            <LoadPanel key={opened.id} row={open} classId={classFilter ? Number(classFilter) : null} opened={opened} />
          )
        }
      >
        {loaded && (
          <DataTable
            label={t('people.load.title')}
            rows={rows}
            columns={columns}
            rowId={rowId}
            {...(classFilter ? { initialFilters: { class: classFilter } } : {})}
            openId={opened.id}
            onOpen={(row) => opened.open(row.id)}
            onDelete={remove}
            onSelect={none}
            actions={(chosen) => (
              <Button
                variant="default"
                c="var(--late)"
                leftSection={<IconTrash size={16} />}
                onClick={() => remove(chosen)}
              >
                {t('people.load.delete', { count: chosen.length })}
              </Button>
            )}
            empty={
              <EmptyState
                icon={<IconBooks size={40} />}
                title={t('people.load.emptyTitle')}
                text={t('people.load.empty')}
                action={<EmptyActions part="load" onAdd={add} />}
              />
            }
          />
        )}
      </WithPanel>
    </PeoplePage>
  );
}

function useLoadColumns(): Column<LoadRow>[] {
  const { t } = useTexts();
  const classes = useClassChoices();
  const staff = useStaffChoices();
  const subjects = useSubjectChoices();
  return useMemo(
    () => [
      {
        id: 'class',
        header: t('people.field.class'),
        width: 100,
        text: (row) => classes.name(row.classId),
        sort: (row) => classes.sort(row.classId),
        filter: { of: (row) => String(row.classId), choices: classes.choices },
        foot: (rows) => t('app.table.rows', { count: rows.length }),
      },
      {
        id: 'subject',
        header: t('people.field.subject'),
        width: 240,
        grow: true,
        text: (row) => subjects.name(row.subjectKey),
        sort: (row) => subjects.position(row.subjectKey),
        filter: { of: (row) => row.subjectKey, choices: subjects.choices },
      },
      {
        id: 'group',
        header: t('people.field.group'),
        width: 140,
        text: (row) => row.groupName,
        edit: (row, groupName) => school.people.saveLoad({ ...row, groupName }),
      },
      {
        id: 'teacher',
        header: t('people.field.teacher'),
        width: 260,
        grow: true,
        text: (row) => staff.name(row.staffId),
        filter: {
          of: (row) => (row.staffId === null ? 'none' : String(row.staffId)),
          choices: [{ value: 'none', label: t('people.load.nobody') }, ...staff.choices],
        },
      },
      {
        id: 'hours',
        header: t('people.field.hours'),
        width: 130,
        align: 'right',
        text: (row) => formatHours(row.hours),
        sort: (row) => row.hours,
        edit: async (row, typed) => {
          const hours = readHours(typed);
          if (hours === null) throw new CallProblem({ key: 'people.load.wrongHours', values: {} });
          return school.people.saveLoad({ ...row, hours });
        },
        foot: (rows) => formatHours(rows.reduce((all, row) => all + row.hours, 0)),
      },
    ],
    [t, classes, staff, subjects],
  );
}
