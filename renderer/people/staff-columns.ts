import { useMemo } from 'react';
import { roles, type StaffRow } from '../../shared/people/people.contract.ts';
import { formatPerson } from '../../shared/people/person-name.ts';
import { tidyPhone } from '../../shared/people/phone.ts';
import { school } from '../client.ts';
import type { Column } from '../ui/table-model.ts';
import { useTexts } from '../ui/texts.tsx';
import { formatHours } from './format-hours.ts';
import { useClassChoices, useSubjectChoices } from './use-people.ts';

const save = (row: StaffRow, change: Partial<StaffRow>) => {
  const { sortKey: _sortKey, hours: _hours, ownClassIds: _ownClassIds, ...person } = { ...row, ...change };
  return school.people.saveStaff(person);
};

export function useStaffColumns(): Column<StaffRow>[] {
  const { t } = useTexts();
  const classes = useClassChoices();
  const subjects = useSubjectChoices();
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('people.field.name'),
        width: 220,
        grow: true,
        text: formatPerson,
        sort: (row) => row.sortKey,
        foot: (rows) => t('people.staff.total', { count: rows.length }),
      },
      {
        id: 'roles',
        header: t('people.field.roles'),
        width: 180,
        grow: true,
        text: (row) => row.roles.map((role) => t(`people.role.${role}`)).join(', '),
        filter: {
          of: (row) => row.roles,
          choices: roles.map((value) => ({ value, label: t(`people.role.${value}`) })),
        },
      },
      {
        id: 'subjects',
        header: t('people.field.subjects'),
        width: 170,
        grow: true,
        text: (row) => row.subjects.map(subjects.name).join(', '),
      },
      {
        id: 'classes',
        header: t('people.field.ownClass'),
        width: 104,
        text: (row) => row.ownClassIds.map(classes.name).join(', '),
      },
      {
        id: 'phone',
        header: t('people.field.phone'),
        width: 150,
        text: (row) => tidyPhone(row.phone),
        edit: (row, phone) => save(row, { phone }),
      },
      {
        id: 'email',
        header: t('people.field.email'),
        width: 160,
        text: (row) => row.email,
        edit: (row, email) => save(row, { email }),
      },
      {
        id: 'hours',
        header: t('people.field.hours'),
        width: 120,
        align: 'right',
        text: (row) => formatHours(row.hours),
        sort: (row) => row.hours,
        foot: (rows) => formatHours(rows.reduce((all, row) => all + row.hours, 0)),
      },
    ],
    [t, classes, subjects],
  );
}
