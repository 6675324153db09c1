import { Badge } from '@mantine/core';
import { useMemo } from 'react';
import { roles, type StaffRow } from '../../shared/people/people.contract.ts';
import { formatPerson } from '../../shared/people/person-name.ts';
import { tidyPhone } from '../../shared/people/phone.ts';
import type { Texts } from '../../shared/text/texts.ts';
import { school } from '../client.ts';
import type { Column } from '../ui/table-model.ts';
import { useTexts } from '../ui/texts.tsx';
import { formatHours } from './format-hours.ts';
import { useAppointments } from './use-appointments.ts';
import { useClassChoices, useSubjectChoices } from './use-people.ts';

const save = (row: StaffRow, change: Partial<StaffRow>) => {
  const { sortKey: _sortKey, hours: _hours, ownClassIds: _ownClassIds, ...person } = { ...row, ...change };
  return school.people.saveStaff(person);
};

const coordinatorChoice = 'coordinator';

/** Roles as text; the coordinator is found by searching too. */
function tellRoles(row: StaffRow, coordinator: boolean, t: Texts): string {
  const own = row.roles.map((role) => t(`people.role.${role}`));
  return [...(coordinator ? [t('people.coordinator.badge')] : []), ...own].join(', ');
}

function Roles({ text, coordinator }: { text: string; coordinator: boolean }) {
  const { t } = useTexts();
  if (!coordinator) return text;
  return (
    <>
      <Badge size="sm" radius="sm" tt="none" mr={6} title={t('people.coordinator.title')}>
        {t('people.coordinator.badge')}
      </Badge>
      {text}
    </>
  );
}

export function useStaffColumns(): Column<StaffRow>[] {
  const { t } = useTexts();
  const classes = useClassChoices();
  const subjects = useSubjectChoices();
  const { current } = useAppointments();
  const coordinatorId = current?.staffId ?? null;
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
        text: (row) => tellRoles(row, row.id === coordinatorId, t),
        cell: (row) => <Roles text={tellRoles(row, false, t)} coordinator={row.id === coordinatorId} />,
        filter: {
          of: (row) => [...row.roles, ...(row.id === coordinatorId ? [coordinatorChoice] : [])],
          choices: [
            { value: coordinatorChoice, label: t('people.coordinator.title') },
            ...roles.map((value) => ({ value, label: t(`people.role.${value}`) })),
          ],
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
    [t, classes, subjects, coordinatorId],
  );
}
