import { Button, Menu } from '@mantine/core';
import { IconArrowRight, IconTrash, IconUsers } from '@tabler/icons-react';
import { useCallback, useMemo } from 'react';
import { findDoubles } from '../../shared/people/doubles.ts';
import type { StudentRow } from '../../shared/people/people.contract.ts';
import { school } from '../client.ts';
import { DataTable } from '../ui/data-table.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useOpened } from '../ui/record-panel.tsx';
import { useRoute } from '../ui/route.ts';
import { WithPanel } from '../ui/side-panel.tsx';
import { useTexts } from '../ui/texts.tsx';
import { showProblem } from '../ui/toasts.tsx';
import { EmptyActions, PeoplePage } from './people-page.tsx';
import { useStudentColumns } from './student-columns.tsx';
import { StudentPanel } from './student-panel.tsx';
import { useClassChoices, useStudents } from './use-people.ts';

const rowId = (row: StudentRow) => row.id;
const none = () => {};

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
  const add = () => opened.open('new');
  const classFilter = query['class'];
  return (
    <PeoplePage
      part="students"
      note={doubles.size > 0 ? t('people.students.doubles', { count: doubles.size }) : undefined}
      onAdd={add}
    >
      <WithPanel
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
      >
        {loaded && (
          <DataTable
            label={t('people.students.title')}
            rows={rows}
            columns={columns}
            rowId={rowId}
            {...(classFilter ? { initialFilters: { class: classFilter } } : {})}
            openId={opened.id}
            onOpen={(row) => opened.open(row.id)}
            onDelete={remove}
            onSelect={none}
            actions={(chosen) => <StudentActions chosen={chosen} onDelete={() => remove(chosen)} />}
            empty={
              <EmptyState
                icon={<IconUsers size={40} />}
                title={t('people.students.emptyTitle')}
                text={t('people.students.empty')}
                action={<EmptyActions part="students" onAdd={add} />}
              />
            }
          />
        )}
      </WithPanel>
    </PeoplePage>
  );
}

function StudentActions({ chosen, onDelete }: { chosen: StudentRow[]; onDelete: () => void }) {
  const { t } = useTexts();
  const { choices } = useClassChoices();
  const move = (classId: number) =>
    void school.people
      .moveStudents({ ids: chosen.map(rowId), classId })
      .catch((error: unknown) => showProblem(error, t));
  return (
    <>
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
      <Button variant="default" c="var(--late)" leftSection={<IconTrash size={16} />} onClick={onDelete}>
        {t('people.students.delete', { count: chosen.length })}
      </Button>
    </>
  );
}
