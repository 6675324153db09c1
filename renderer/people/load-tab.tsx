import { IconBooks } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { LoadRow } from '../../shared/people/people.contract.ts';
import { CallProblem, school } from '../client.ts';
import { useOpened } from '../ui/record-panel.tsx';
import { useRoute } from '../ui/route.ts';
import type { Column } from '../ui/table-model.ts';
import { useTexts } from '../ui/texts.tsx';
import { showProblem } from '../ui/toasts.tsx';
import { formatHours, readHours } from './format-hours.ts';
import { LoadPanel } from './load-panel.tsx';
import { PeopleTable } from './people-table.tsx';
import { useClassChoices, useLoad, useStaffChoices, useSubjectChoices } from './use-people.ts';

const rowId = (row: LoadRow) => row.id;

export function LoadTab() {
  const { t } = useTexts();
  const { query } = useRoute();
  const { rows, loaded } = useLoad();
  const columns = useLoadColumns();
  const opened = useOpened<number | 'new'>(null);
  const open = rows.find(({ id }) => id === opened.id);
  const withoutTeacher = useMemo(() => rows.filter(({ staffId }) => staffId === null).length, [rows]);
  const classFilter = query['class'];
  const remove = (chosen: LoadRow[]) =>
    void school.people
      .deleteLoad({ ids: chosen.map(rowId) })
      .then(() => opened.open(null))
      .catch((error: unknown) => showProblem(error, t));
  return (
    <PeopleTable
      part="load"
      {...{ rows, loaded, columns, opened, classFilter }}
      note={withoutTeacher > 0 ? t('people.load.withoutTeacher', { count: withoutTeacher }) : undefined}
      icon={<IconBooks size={40} />}
      panel={
        (opened.id === 'new' || open) && (
          <LoadPanel key={opened.id} row={open} classId={classFilter ? Number(classFilter) : null} opened={opened} />
        )
      }
      onDelete={remove}
    />
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
