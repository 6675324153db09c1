import { Button, Group, NumberInput, SegmentedControl, Select, Stack, Text, TextInput } from '@mantine/core';
import type { Language } from '../../shared/language.ts';
import { formatClass } from '../../shared/people/class-name.ts';
import type { ClassRow, SchoolClassInput } from '../../shared/people/people.contract.ts';
import { tidyClass } from '../../shared/people/tidy.ts';
import { school } from '../client.ts';
import { type Opened, RecordPanel } from '../ui/record-panel.tsx';
import { goTo } from '../ui/route.ts';
import { useTexts } from '../ui/texts.tsx';
import { useDraft } from '../ui/use-draft.ts';
import { useQuery } from '../ui/use-query.ts';
import { useStaffChoices } from './use-people.ts';

interface ClassPanelProps {
  schoolClass: ClassRow | undefined;
  rows: ClassRow[];
  opened: Opened<number | 'new'>;
}

export function ClassPanel({ schoolClass, rows, opened }: ClassPanelProps) {
  const { t, language } = useTexts();
  const staff = useStaffChoices();
  const about = useQuery({ queryKey: ['school', 'find'], queryFn: () => school.school.find(null) });
  const stored: SchoolClassInput = schoolClass ? inputOf(schoolClass) : blank(language);
  const { draft, set, text, changed } = useDraft(stored);
  const name = formatClass(tidyClass(draft));
  const taken = rows.some((row) => row.id !== schoolClass?.id && formatClass(row) === name);
  const save = () =>
    schoolClass ? school.people.saveClass({ ...draft, id: schoolClass.id }) : school.people.addClass(draft);
  const shifts = Math.max(about.data?.shifts ?? 1, draft.shift, 2);
  return (
    <RecordPanel
      title={schoolClass ? t('people.classes.one', { name: formatClass(schoolClass) }) : t('people.classes.new')}
      opened={opened}
      changed={changed}
      fresh={!schoolClass}
      ready={!taken}
      onSave={save}
      saveLabel={t('app.actions.save')}
    >
      {(tried) => (
        <>
          <Group grow gap="sm" align="flex-start">
            <NumberInput
              label={t('people.field.grade')}
              description={t('people.hint.grade')}
              min={0}
              max={12}
              allowDecimal={false}
              clampBehavior="strict"
              data-autofocus
              value={draft.grade}
              onChange={(value) => set({ grade: Number(value) || 0 })}
            />
            <TextInput
              label={t('people.field.letter')}
              description={t('people.hint.letter')}
              maxLength={4}
              error={taken && (tried || changed) ? t('people.classes.taken', { name }) : undefined}
              {...text('letter')}
            />
          </Group>
          <Choice
            label={t('people.field.language')}
            value={draft.language}
            onChange={(value) => set({ language: value as Language })}
            data={(['ru', 'kk'] as const).map((value) => ({ value, label: t(`people.language.${value}`) }))}
          />
          <Choice
            label={t('people.field.shift')}
            value={String(draft.shift)}
            onChange={(value) => set({ shift: Number(value) })}
            data={Array.from({ length: shifts }, (_, place) => String(place + 1))}
          />
          <Select
            label={t('people.field.classTeacher')}
            searchable
            clearable
            data={staff.choices}
            value={draft.classTeacherId === null ? null : String(draft.classTeacherId)}
            onChange={(value) => set({ classTeacherId: value === null ? null : Number(value) })}
            nothingFoundMessage={t('people.staff.nothing')}
          />
          {schoolClass && (
            <Group gap="xs">
              <Button variant="default" onClick={() => goTo(`/people/students?class=${schoolClass.id}`)}>
                {t('people.classes.toStudents', { count: schoolClass.students })}
              </Button>
              <Button variant="default" onClick={() => goTo(`/people/load?class=${schoolClass.id}`)}>
                {t('people.classes.toLoad')}
              </Button>
            </Group>
          )}
        </>
      )}
    </RecordPanel>
  );
}

function Choice(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  data: (string | { value: string; label: string })[];
}) {
  return (
    <Stack gap={2} align="flex-start">
      <Text fw={700} fz="sm">
        {props.label}
      </Text>
      <SegmentedControl aria-label={props.label} value={props.value} onChange={props.onChange} data={props.data} />
    </Stack>
  );
}

const blank = (language: Language): SchoolClassInput => ({
  grade: 1,
  letter: '',
  language,
  shift: 1,
  classTeacherId: null,
});

function inputOf({ grade, letter, language, shift, classTeacherId }: ClassRow): SchoolClassInput {
  return { grade, letter, language, shift, classTeacherId };
}
