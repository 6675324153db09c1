import { Button, Menu } from '@mantine/core';
import { IconArrowRight, IconUsers } from '@tabler/icons-react';
import { useCallback, useMemo } from 'react';
import { findDoubles } from '../../shared/people/doubles.ts';
import type { StudentRow } from '../../shared/people/people.contract.ts';
import { school } from '../client.ts';
import { useOpened } from '../ui/record-panel.tsx';
import { useRoute } from '../ui/route.ts';
import { useTexts } from '../ui/texts.tsx';
import { showProblem } from '../ui/toasts.tsx';
import { PeopleTable } from './people-table.tsx';
import { useStudentColumns } from './student-columns.tsx';
import { StudentPanel } from './student-panel.tsx';
import { useClassChoices, useStudents } from './use-people.ts';

const rowId = (row: StudentRow) => row.id;

export function StudentsTab() {
  const { t } = useTexts();
  const { query } = useRoute();
  const { rows, loaded } = useStudents();
  const doubles = useMemo(() => findDoubles(rows), [rows]);
  const columns = useStudentColumns(doubles);
  const opened = useOpened<number | 'new'>(query['open'] ? Number(query['open']) : null);
  const open = rows.find(({ id }) => id === opened.id);
  const remove = useCallback(
    (chosen: StudentRow[]) =>
      void school.people
        .deleteStudents({ ids: chosen.map(rowId) })
        .then(() => opened.open(null))
        .catch((error: unknown) => showProblem(error, t)),
    [opened, t],
  );
  const classFilter = query['class'];
  return (
    <PeopleTable
      part="students"
      {...{ rows, loaded, columns, opened, classFilter }}
      note={doubles.size > 0 ? t('people.students.doubles', { count: doubles.size }) : undefined}
      icon={<IconUsers size={40} />}
      panel={
        (opened.id === 'new' || open) && (
          <StudentPanel
            key={opened.id}
            student={open}
            classId={classFilter ? Number(classFilter) : null}
            students={rows}
            opened={opened}
          />
        )
      }
      onDelete={remove}
      moreActions={(chosen) => <MoveToClass chosen={chosen} />}
    />
  );
}

function MoveToClass({ chosen }: { chosen: StudentRow[] }) {
  const { t } = useTexts();
  const { choices } = useClassChoices();
  const move = (classId: number) =>
    void school.people
      .moveStudents({ ids: chosen.map(rowId), classId })
      .catch((error: unknown) => showProblem(error, t));
  return (
    <Menu shadow="md" position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconArrowRight size={16} />}>
          {t('people.students.move', { count: chosen.length })}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={340} style={{ overflowY: 'auto' }}>
        {choices.map(({ value, label }) => (
          <Menu.Item key={value} onClick={() => move(Number(value))}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
