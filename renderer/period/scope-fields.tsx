import { Chip, Group, MultiSelect, Select, Stack, Text } from '@mantine/core';
import { type PeriodInput, scopes } from '../../shared/period/distance-period.ts';
import { useTexts } from '../ui/texts.tsx';
import { useClasses, useStudents } from './use-period.ts';

interface ScopeFieldsProps {
  draft: PeriodInput;
  set: (change: Partial<PeriodInput>) => void;
}

/** Who studies at home: the school, grades, classes, or students one by one. */
export function ScopeFields({ draft, set }: ScopeFieldsProps) {
  const { t } = useTexts();
  return (
    <>
      <Select
        label={t('period.field.scope')}
        allowDeselect={false}
        data={scopes.map((value) => ({ value, label: t(`period.scope.${value}`) }))}
        value={draft.scope}
        onChange={(scope) => set({ scope: scope as PeriodInput['scope'] })}
      />
      {draft.scope === 'grades' && <Grades draft={draft} set={set} />}
      {draft.scope === 'classes' && <Classes draft={draft} set={set} />}
      {draft.scope === 'students' && <Students draft={draft} set={set} />}
    </>
  );
}

function Grades({ draft, set }: ScopeFieldsProps) {
  const { t } = useTexts();
  const grades = [...new Set(useClasses().map(({ grade }) => grade))].sort((a, b) => a - b);
  return (
    <Stack gap={4} role="group" aria-label={t('period.field.grades')}>
      <Text fw={500}>{t('period.field.grades')}</Text>
      <Chip.Group
        multiple
        value={draft.grades.map(String)}
        onChange={(values) => set({ grades: values.map(Number).sort((a, b) => a - b) })}
      >
        <Group gap={6}>
          {grades.map((grade) => (
            <Chip key={grade} value={String(grade)} size="sm" radius={6}>
              {grade}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </Stack>
  );
}

function Classes({ draft, set }: ScopeFieldsProps) {
  const { t } = useTexts();
  const classes = useClasses();
  return (
    <MultiSelect
      label={t('period.field.classes')}
      searchable
      data={classes.map(({ id, name }) => ({ value: String(id), label: name }))}
      value={draft.classIds.map(String)}
      onChange={(values) => set({ classIds: values.map(Number) })}
    />
  );
}

function Students({ draft, set }: ScopeFieldsProps) {
  const { t } = useTexts();
  const students = useStudents(true);
  const names = new Map(useClasses().map(({ id, name }) => [id, name]));
  return (
    <MultiSelect
      label={t('period.field.students')}
      placeholder={t('period.field.studentsHint')}
      searchable
      limit={50}
      data={students.map(({ id, lastName, firstName, classId }) => ({
        value: String(id),
        label: `${lastName} ${firstName}, ${names.get(classId) ?? ''}`,
      }))}
      value={draft.studentIds.map(String)}
      onChange={(values) => set({ studentIds: values.map(Number) })}
    />
  );
}
