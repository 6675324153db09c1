import { ActionIcon, Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import {
  type ControlDate,
  controlKinds,
  lessonForms,
  type TeacherCardPlace,
} from '../../../shared/tv-plan/teacher-card.ts';
import { today } from '../../../shared/week.ts';
import { school } from '../../client.ts';
import { ClauseTag } from '../../ui/clause-tag.tsx';
import { DayField, OptionalDay } from '../../ui/day-field.tsx';
import { type Opened, RecordPanel } from '../../ui/record-panel.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { MaterialsField } from '../plan/materials-field.tsx';
import type { CardNames } from './use-teacher-cards.ts';

interface TeacherCardPanelProps {
  card: TeacherCardPlace;
  names: CardNames;
  opened: Opened<string>;
}

/** What a teacher told of one subject in one class. */
export function TeacherCardPanel({ card, names, opened }: TeacherCardPanelProps) {
  const { t } = useTexts();
  const { form, resources, note, toldOn, controls } = card;
  const { draft, set, text, changed } = useDraft({ form, resources, note, toldOn, controls });
  const seen = new Set<string>();
  const twice = draft.controls.map(({ day, kind }) => seen.size === seen.add(`${day} ${kind}`).size);
  const save = () => {
    const { classId, subjectKey, groupName } = card;
    const given = draft.resources.filter((one) => one.text.trim() !== '');
    // Whoever writes a card down without a day has been told it today.
    return school.tvPlan.saveTeacherCard({ classId, subjectKey, groupName, ...draft, resources: given, toldOn: draft.toldOn ?? (toldOn === null ? today() : null) });
  };
  const change = (at: number, next: Partial<ControlDate>) =>
    set({ controls: draft.controls.map((one, place) => (place === at ? { ...one, ...next } : one)) });
  const field = (name: 'form' | 'controls' | 'resources', clause: string) => (
    <Group gap={6}>
      <span>{t(`tvTeachers.field.${name}`)}</span>
      <ClauseTag id={clause} />
    </Group>
  );
  return (
    <RecordPanel
      title={`${names.className(card.classId)}: ${names.subjectOf(card)}`}
      opened={opened}
      changed={changed}
      ready={!twice.includes(true)}
      onSave={save}
      saveLabel={t('app.actions.save')}
    >
      {() => (
        <Stack gap="sm">
          <Text c="var(--quiet)">{names.staffName(card.staffId) || t('tvTeachers.notTaught')}</Text>
          <Select label={field('form', 'SYK-4.2.2a')} description={t('tvTeachers.formHint')} data={lessonForms.map((value) => ({ value, label: t(`tvTeachers.form.${value}`) }))} value={draft.form} clearable data-autofocus onChange={(value) => set({ form: value as typeof draft.form })} />
          <MaterialsField label={field('resources', 'SYK-4.2.2b')} materials={draft.resources} replay="" onChange={(next) => set({ resources: next })} />
          <Stack gap={6} role="group" aria-label={t('tvTeachers.field.controls')}>
            <Text fw={500} component="div">{field('controls', 'SYK-4.2.2c')}</Text>
            {draft.controls.map((control, at) => (
              <Stack key={at} gap={4} p="xs" className="plan-finding">
                <Group gap={6} wrap="nowrap" align="flex-start">
                  <DayField aria-label={t('tvTeachers.field.day')} value={control.day} error={twice[at] ? t('tvTeachers.sameDay') : undefined} onChange={(day) => change(at, { day })} />
                  <Select aria-label={t('tvTeachers.field.kind')} flex={1} data={controlKinds.map((value) => ({ value, label: t(`tvTeachers.kind.${value}`) }))} value={control.kind} allowDeselect={false} onChange={(value) => value && change(at, { kind: value as ControlDate['kind'] })} />
                  <ActionIcon variant="subtle" color="gray" mt={4} aria-label={t('tvTeachers.removeControl')} onClick={() => set({ controls: draft.controls.filter((_, place) => place !== at) })}>
                    <IconTrash size={16} />
                  </ActionIcon>
                </Group>
                <TextInput aria-label={t('tvTeachers.field.topic')} placeholder={t('tvTeachers.field.topic')} maxLength={300} value={control.topic} onChange={(event) => change(at, { topic: event.currentTarget.value })} />
              </Stack>
            ))}
            <Button size="compact-sm" variant="default" leftSection={<IconPlus size={14} />} onClick={() => set({ controls: [...draft.controls, { day: draft.controls.at(-1)?.day ?? today(), kind: 'current', topic: '' }] })}>
              {t('tvTeachers.addControl')}
            </Button>
          </Stack>
          <TextArea label={t('tvTeachers.field.note')} minRows={2} maxLength={1000} {...text('note')} />
          <OptionalDay label={t('tvTeachers.field.toldOn')} value={draft.toldOn} onChange={(day) => set({ toldOn: day })} />
          <Text c="var(--quiet)">{t('tvTeachers.reused')}</Text>
        </Stack>
      )}
    </RecordPanel>
  );
} // biome-ignore format: a field a line
