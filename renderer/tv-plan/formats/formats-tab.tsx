import { Button, SegmentedControl } from '@mantine/core';
import { IconRouteAltLeft, IconUsers } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useOpened } from '../../ui/record-panel.tsx';
import { goTo } from '../../ui/route.ts';
import { WithPanel } from '../../ui/side-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { useWeek } from '../../ui/week.ts';
import { WayPanel } from '../coverage/way-panel.tsx';
import { usePlan, usePlanNames } from '../plan/use-plan.ts';
import { TvPlanPage } from '../tv-plan-page.tsx';
import { useClassColumns, useStudentColumns, useSubjectColumns } from './format-columns.tsx';
import { FormatPanel } from './format-panel.tsx';
import { type SubjectFormat, useFormats } from './use-formats.ts';

const views = ['classes', 'subjects', 'students'] as const;
type View = (typeof views)[number];
const subjectName = ({ classId, subjectKey }: SubjectFormat) => `${classId} ${subjectKey}`;

/** In which format a class, a subject and a student are taught (M03). */
export function FormatsTab() {
  const { t } = useTexts();
  const week = useWeek();
  const { names, classes, subjects, students, loaded } = useFormats(week);
  const [view, setView] = useState<View>('classes');
  const [open, setOpen] = useState<number | null>(null);
  const opened = useOpened<string>();
  const plan = usePlan(week);
  const planNames = usePlanNames(plan);
  const columns = { classes: useClassColumns(classes, names), subjects: useSubjectColumns(subjects, names), students: useStudentColumns(students, names) };
  const undecided = students.filter(({ channel }) => channel === null).length;
  const close = () => {
    setOpen(null);
    opened.open(null);
  };
  const shown = { rowId: ({ classId }: { classId: number }) => classId, openId: open };
  const tables: Record<View, () => ReactNode> = {
    classes: () => <DataTable key="classes" label={t('tvFormats.view.classes')} rows={classes} columns={columns.classes} {...shown} onOpen={({ classId }) => setOpen(classId)} />,
    subjects: () => <DataTable key="subjects" label={t('tvFormats.view.subjects')} rows={subjects} columns={columns.subjects} rowId={subjectName} openId={opened.id} onOpen={(row) => opened.open(subjectName(row))} />,
    students: () => <DataTable key="students" label={t('tvFormats.view.students')} rows={students} columns={columns.students} rowId={({ studentId }) => studentId} openId={open} onOpen={({ studentId }) => setOpen(studentId)} />,
  };
  const panels: Record<View, () => ReactNode> = {
    classes: () => {
      const row = classes.find(({ classId }) => classId === open);
      return row && <FormatPanel key={open} title={t('tvFormats.wholeClass', { name: names.className(row.classId) })} students={row.students} onClose={close} />;
    },
    subjects: () => {
      const row = subjects.find((one) => subjectName(one) === opened.id);
      const schoolClass = plan?.classes.find(({ id }) => id === row?.classId);
      return row && schoolClass && <WayPanel key={opened.id} {...{ schoolClass, opened }} subject={row.subject} names={planNames} />;
    },
    students: () => {
      const row = students.find(({ studentId }) => studentId === open);
      return row && <FormatPanel key={open} title={row.name} students={[row]} onClose={close} />;
    },
  };
  return (
    <TvPlanPage
      part="formats"
      note={undecided > 0 && t('tvFormats.total', { count: undecided })}
      action={undecided > 0 && <Button leftSection={<IconRouteAltLeft size={16} />} onClick={() => goTo('/access')}>{t('tvFormats.toAccess')}</Button>}
    >
      {loaded && students.length === 0 ? (
        <EmptyState
          icon={<IconUsers size={44} stroke={1.4} />}
          title={t('tvFormats.empty')}
          text={t('tvFormats.emptyText')}
          action={<Button onClick={() => goTo('/imports?kind=students')}>{t('tvFormats.toImport')}</Button>}
        />
      ) : (
        <>
          <SegmentedControl mb="xs" style={{ alignSelf: 'start' }} value={view} onChange={(value) => { close(); setView(value as View); }} data={views.map((value) => ({ value, label: t(`tvFormats.view.${value}`) }))} />
          <WithPanel panel={panels[view]()}>{tables[view]()}</WithPanel>
        </>
      )}
    </TvPlanPage>
  );
} // biome-ignore format: a part of the page a line
