import { Anchor, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import type { PlanNames } from '../../../shared/tv-plan/checks/tell-finding.ts';
import { type ClassCoverage, chosenWays } from '../../../shared/tv-plan/coverage.ts';
import type { Plan } from '../../../shared/tv-plan/plan.contract.ts';
import { school } from '../../client.ts';
import { type Opened, RecordPanel } from '../../ui/record-panel.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { useQuery } from '../../ui/use-query.ts';
import { wayIcons } from './coverage-matrix.tsx';

interface WayPanelProps {
  schoolClass: Plan['classes'][number];
  subject: ClassCoverage['subjects'][number];
  names: PlanNames;
  opened: Opened<string>;
}

/** How one subject reaches one class: broadcasts, a platform, the card of the grade, paper. */
export function WayPanel({ schoolClass, subject, names, opened }: WayPanelProps) {
  const { t } = useTexts();
  const { subjectKey, notes, shows, hours } = subject;
  const { grade, language } = schoolClass;
  const { data: board } = useQuery({ queryKey: ['tvPlan', 'findCardBoard'], queryFn: () => school.tvPlan.findCardBoard(null) });
  const card = board?.find((one) => one.subjectKey === subjectKey && one.grade === grade && one.language === language);
  const noteOf = (way: (typeof chosenWays)[number]) => notes.find((one) => one.way === way)?.note;
  const stored = {
    platform: { on: noteOf('platform') !== undefined, note: noteOf('platform') ?? '' },
    paper: { on: noteOf('paper') !== undefined, note: noteOf('paper') ?? '' },
    content: card?.content ?? '',
    link: card?.link ?? '',
  };
  const { draft, set, text, changed } = useDraft(stored);
  const save = async () => {
    for (const way of chosenWays) {
      const { on, note } = draft[way];
      if (JSON.stringify(draft[way]) === JSON.stringify(stored[way])) continue;
      await school.tvPlan.makeChange({ kind: 'way', way: { classId: schoolClass.id, subjectKey, way, note: on ? note : '' }, on });
    }
    if (draft.content === stored.content && draft.link === stored.link) return;
    const { content, link } = draft;
    const { issuedOn = null, dueOn = null } = card ?? {};
    await school.tvPlan.saveCard({ subjectKey, grade, language, content, link, issuedOn, dueOn });
  };
  const Tv = wayIcons.tv;
  const Card = wayIcons.card;
  return (
    <RecordPanel title={`${schoolClass.name}: ${names.subjectName(subjectKey)}`} opened={opened} changed={changed} ready onSave={save} saveLabel={t('app.actions.save')}>
      {() => (
        <Stack gap="md">
          <Text c="var(--quiet)">{t('tvCount.coverage.hours', { count: hours })}</Text>
          <Group gap={6} wrap="nowrap" c={shows > 0 ? 'var(--done)' : 'var(--quiet)'}>
            <Tv size={18} aria-hidden />
            <Text>{t('tvCount.coverage.shows', { count: shows })}</Text>
          </Group>
          {chosenWays.map((way) => (
            <Stack key={way} gap={6}>
              <Checkbox label={t(`tvCount.coverage.use.${way}`)} checked={draft[way].on} onChange={(event) => set({ [way]: { ...draft[way], on: event.currentTarget.checked } })} />
              {draft[way].on && <TextInput aria-label={t(`tvCount.coverage.which.${way}`)} placeholder={t(`tvCount.coverage.which.${way}`)} maxLength={300} value={draft[way].note} onChange={(event) => set({ [way]: { ...draft[way], note: event.currentTarget.value } })} />}
            </Stack>
          ))}
          {(shows === 0 || stored.content !== '' || stored.link !== '') && (
            <Stack gap={6}>
              <Group gap={6} wrap="nowrap">
                <Card size={18} aria-hidden />
                <Text fw={500}>{t('tvCount.coverage.card', { grade, language: t(`tvPaper.language.${language}`) })}</Text>
              </Group>
              <TextArea label={t('tvCards.board.field.content')} minRows={3} maxLength={4000} data-autofocus {...text('content')} />
              <TextInput label={t('tvCards.board.field.link')} maxLength={300} {...text('link')} />
              <Text c="var(--quiet)" fz="sm">{t('tvCards.board.hint')}</Text>
              <Anchor href="#/tv-plan/cards">{t('tvCount.coverage.toCards')}</Anchor>
            </Stack>
          )}
        </Stack>
      )}
    </RecordPanel>
  );
} // biome-ignore format: a field a line
