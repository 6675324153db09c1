import { Button, Group, NumberInput, Stack, Text } from '@mantine/core';
import { IconPlus, IconPrinter, IconTrash } from '@tabler/icons-react';
import { formatWeekday } from '../../../shared/text/format.ts';
import { capital } from '../../../shared/tv-plan/leaving/plan-text.ts';
import {
  blankLessonCard,
  entriesOf,
  isPrintable,
  type LessonCard,
  lessonParts,
  sumOf,
  writtenIn,
} from '../../../shared/tv-plan/lesson-card.ts';
import type { CardedBroadcast } from '../../../shared/tv-plan/lesson-cards.contract.ts';
import { formatTime } from '../../../shared/tv-plan/time.ts';
import { school } from '../../client.ts';
import { ClauseTag } from '../../ui/clause-tag.tsx';
import { type Opened, RecordPanel } from '../../ui/record-panel.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { showProblem } from '../../ui/toasts.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { useNames } from '../use-tv-plan.ts';
import { LessonStrip } from './lesson-strip.tsx';

type ListPart = 'questions' | 'tasks' | 'resources' | 'links';

interface LessonPanelProps {
  lesson: CardedBroadcast;
  opened: Opened<number>;
  onPrint: (card: LessonCard) => void;
}

/** The card of one broadcast: its minutes, what stands on the screen, and what pupils do after it. */
export function LessonPanel({ lesson, opened, onPrint }: LessonPanelProps) {
  const { t, language } = useTexts();
  const { subject, channel } = useNames();
  const { draft, set, text, changed } = useDraft<LessonCard>(lesson.card ?? blankLessonCard(lesson));
  const sum = sumOf(draft.minutes);
  const fits = sum === lesson.minutes;
  const minute = (at: number, value: number) => set({ minutes: draft.minutes.map((one, place) => (place === at ? value : one)) });
  const save = () =>
    school.tvPlan.saveLessonCard({ ...draft, questions: writtenIn(draft.questions), tasks: writtenIn(draft.tasks), resources: writtenIn(draft.resources), links: writtenIn(draft.links) });
  const remove = () =>
    void school.tvPlan
      .deleteLessonCard({ slot: draft.slot, grade: draft.grade, language: draft.language })
      .then(opened.leave)
      .catch((error: unknown) => showProblem(error, t));
  const title = lesson.subjectKey === null ? lesson.subjectText : subject(lesson.subjectKey);
  const place = [formatWeekday(lesson.day, language), formatTime(lesson.startsAt), channel(lesson.channelId)];
  return (
    <RecordPanel
      title={`${t('tvLessons.paper.grade', { grade: lesson.grade })}: ${title}`}
      opened={opened}
      changed={changed}
      ready={fits}
      onSave={save}
      saveLabel={t('app.actions.save')}
    >
      {(tried) => (
        <Stack gap="sm">
          <Text c="var(--quiet)">{[...place, lesson.topic].filter(Boolean).join(', ')}</Text>
          <Stack gap={6} role="group" aria-label={t('tvLessons.field.strip')}>
            <Group gap={6}><Text fw={500}>{t('tvLessons.field.strip')}</Text><ClauseTag id="MR-7.4" /></Group>
            <LessonStrip minutes={draft.minutes} />
            {lessonParts.map(({ part, clause }, at) => (
              <Group key={part} gap={8} wrap="nowrap">
                <NumberInput aria-label={t('tvLessons.minutesOf', { part: t(`tvLessons.part.${part}`) })} aria-invalid={(tried && !fits) || undefined} w={76} size="xs" min={0} max={lesson.minutes} value={draft.minutes[at] ?? 0} onChange={(value) => minute(at, typeof value === 'number' ? value : 0)} />
                <Text flex={1}>{t(`tvLessons.part.${part}`)}</Text>
                <ClauseTag id={clause} />
              </Group>
            ))}
            <Text role="status" c={fits ? 'var(--done)' : 'var(--late)'}>{t(fits ? 'tvLessons.sum' : 'tvLessons.wrongSum', { sum, minutes: lesson.minutes })}</Text>
          </Stack>
          <TextArea label={capital(t('tvLessons.part.explanation'))} minRows={2} maxLength={2000} {...text('explanation')} />
          {(['questions', 'tasks', 'resources', 'links'] as const).map((part) => (
            <Entries key={part} part={part} entries={draft[part]} onChange={(entries) => set({ [part]: entries })} />
          ))}
          <TextArea label={<Group gap={6}><span>{t('tvLessons.field.afterwards')}</span><ClauseTag id="MR-6.2a" /></Group>} description={t('tvLessons.field.afterHint')} minRows={2} maxLength={2000} {...text('afterwards')} />
          {lesson.card && (
            <Group gap={6}>
              <Button size="compact-sm" variant="default" leftSection={<IconPrinter size={14} />} disabled={changed || !isPrintable(draft)} onClick={() => onPrint(draft)}>{t('tvLessons.printOne')}</Button>
              <Button size="compact-sm" variant="subtle" color="gray" leftSection={<IconTrash size={14} />} onClick={remove}>{t('tvLessons.remove')}</Button>
            </Group>
          )}
        </Stack>
      )}
    </RecordPanel>
  );
} // biome-ignore format: a field a line

interface EntriesProps {
  part: ListPart;
  entries: string[];
  onChange: (entries: string[]) => void;
}

/** A part of several entries: as many fields as are written, at least those that its clause asks for. */
function Entries({ part, entries, onChange }: EntriesProps) {
  const { t } = useTexts();
  const { least, most } = entriesOf[part] ?? { least: 1, most: 10 };
  const shown = [...entries, ...Array.from({ length: Math.max(0, least - entries.length) }, () => '')];
  const name = t(`tvLessons.part.${part}`);
  return (
    <Stack gap={4} role="group" aria-label={name}>
      <Text fw={700}>{capital(name)}</Text>
      {shown.map((entry, at) => (
        <TextArea key={at} aria-label={t('tvLessons.entry', { part: name, number: at + 1 })} minRows={1} maxLength={600} value={entry} onChange={(event) => onChange(shown.map((one, place) => (place === at ? event.currentTarget.value : one)))} />
      ))}
      {shown.length < most && (
        <Button size="compact-sm" variant="default" style={{ alignSelf: 'start' }} leftSection={<IconPlus size={14} />} onClick={() => onChange([...shown, ''])}>{t('tvLessons.add')}</Button>
      )}
    </Stack>
  );
} // biome-ignore format: a field a line
