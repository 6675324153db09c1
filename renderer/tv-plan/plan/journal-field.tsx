import { Checkbox, Group, Stack, Text } from '@mantine/core';
import { JournalMark } from '../../../shared/tv-plan/journal.ts';
import type { PlanItem } from '../../../shared/tv-plan/plan-item.ts';
import { dayOfSlot } from '../../../shared/tv-plan/slot.ts';
import { school } from '../../client.ts';
import { ClauseTag } from '../../ui/clause-tag.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { showProblem } from '../../ui/toasts.tsx';
import { useJournal } from './use-journal.ts';

/** Three ticks of a TV lesson, each kept at once (A22). Grey advice where the profile asks for no journal. */
export function JournalField({ item: { classId, slot } }: { item: PlanItem }) {
  const { t } = useTexts();
  const day = dayOfSlot(slot);
  const journal = useJournal({ from: day, to: day });
  if (!journal) return null;
  const { rule, ticks } = journal;
  const own = ticks.find((one) => one.classId === classId && one.slot === slot);
  const tick = (mark: JournalMark, on: boolean) =>
    void school.tvPlan.tickJournal({ classId, slot, mark, on }).catch((error: unknown) => showProblem(error, t));
  return (
    <Stack
      gap={6}
      role="group"
      aria-label={t('tvCards.journal.title')}
      {...(rule.counted ? {} : { c: 'var(--quiet)' })}
    >
      <Group gap={6}>
        <Text fw={rule.counted ? 500 : 400}>{t('tvCards.journal.title')}</Text>
        {rule.clause !== null && <ClauseTag id={rule.clause} />}
      </Group>
      <Group gap="md">
        {JournalMark.options.map((mark) => (
          <Checkbox
            key={mark}
            label={t(`tvCards.journal.mark.${mark}`)}
            checked={own?.[mark] ?? false}
            {...(rule.counted ? {} : { color: 'gray' })}
            onChange={(event) => tick(mark, event.currentTarget.checked)}
          />
        ))}
      </Group>
      {!rule.counted && <Text size="sm">{t('tvCards.journal.advice')}</Text>}
    </Stack>
  );
}
