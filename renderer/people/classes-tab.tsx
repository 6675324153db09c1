import { IconSchool } from '@tabler/icons-react';
import { useMemo } from 'react';
import { languages } from '../../shared/language.ts';
import { formatClass } from '../../shared/people/class-name.ts';
import type { ClassRow } from '../../shared/people/people.contract.ts';
import { formatNumber } from '../../shared/text/format.ts';
import { school } from '../client.ts';
import { useOpened } from '../ui/record-panel.tsx';
import { useRoute } from '../ui/route.ts';
import type { Column } from '../ui/table-model.ts';
import { useTexts } from '../ui/texts.tsx';
import { showProblem } from '../ui/toasts.tsx';
import { ClassPanel } from './class-panel.tsx';
import { formatHours } from './format-hours.ts';
import { PeopleTable } from './people-table.tsx';
import { useClasses, useStaffChoices } from './use-people.ts';

const rowId = (row: ClassRow) => row.id;
const sum = (rows: ClassRow[], of: (row: ClassRow) => number) => rows.reduce((all, row) => all + of(row), 0);

export function ClassesTab() {
  const { t } = useTexts();
  const { query } = useRoute();
  const { rows, loaded } = useClasses();
  const columns = useClassColumns();
  const opened = useOpened<number | 'new'>(query['open'] ? Number(query['open']) : null);
  const open = rows.find(({ id }) => id === opened.id);
  const remove = (chosen: ClassRow[]) =>
    void school.people
      .deleteClasses({ ids: chosen.map(rowId) })
      .then(() => opened.open(null))
      .catch((error: unknown) => showProblem(error, t));
  return (
    <PeopleTable
      part="classes"
      {...{ rows, loaded, columns, opened }}
      icon={<IconSchool size={40} />}
      panel={
        (opened.id === 'new' || open) && <ClassPanel key={opened.id} schoolClass={open} rows={rows} opened={opened} />
      }
      onDelete={remove}
    />
  );
}

function useClassColumns(): Column<ClassRow>[] {
  const { t } = useTexts();
  const staff = useStaffChoices();
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('people.field.class'),
        width: 110,
        text: formatClass,
        sort: (row) => row.sortKey,
        foot: (rows) => t('people.classes.total', { count: rows.length }),
      },
      {
        id: 'language',
        header: t('people.field.language'),
        width: 130,
        text: (row) => t(`people.language.${row.language}`),
        filter: {
          of: (row) => row.language,
          choices: languages.map((value) => ({ value, label: t(`people.language.${value}`) })),
        },
      },
      {
        id: 'shift',
        header: t('people.field.shift'),
        width: 100,
        text: (row) => String(row.shift),
        filter: { of: (row) => String(row.shift), choices: ['1', '2', '3'].map((value) => ({ value, label: value })) },
      },
      {
        id: 'teacher',
        header: t('people.field.classTeacher'),
        width: 260,
        grow: true,
        text: (row) => staff.name(row.classTeacherId),
        filter: {
          of: (row) => (row.classTeacherId === null ? 'none' : ''),
          choices: [{ value: 'none', label: t('people.classes.withoutTeacher') }],
        },
      },
      {
        id: 'students',
        header: t('people.field.students'),
        width: 110,
        align: 'right',
        text: (row) => formatNumber(row.students),
        sort: (row) => row.students,
        foot: (rows) => formatNumber(sum(rows, (row) => row.students)),
      },
      {
        id: 'hours',
        header: t('people.field.hours'),
        width: 130,
        align: 'right',
        text: (row) => formatHours(row.hours),
        sort: (row) => row.hours,
        foot: (rows) => formatHours(sum(rows, (row) => row.hours)),
      },
    ],
    [t, staff],
  );
}
