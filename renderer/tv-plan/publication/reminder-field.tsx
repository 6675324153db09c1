import { Group, Text, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { formatTime, parseTime } from '../../../shared/tv-plan/time.ts';
import { school } from '../../client.ts';
import { useTexts } from '../../ui/texts.tsx';
import { showProblem } from '../../ui/toasts.tsx';

/** The hour from which on an unpublished next day is reminded of; empty: never, as long as the school has not said. */
export function ReminderField({ remindAt }: { remindAt: number | null }) {
  const { t } = useTexts();
  const shown = remindAt === null ? '' : formatTime(remindAt);
  const [text, setText] = useState(shown);
  useEffect(() => setText(shown), [shown]);
  const time = parseTime(text);
  const wrong = text.trim() !== '' && time === null;
  const keep = () => {
    if (wrong) return;
    const next = time?.start ?? null;
    setText(next === null ? '' : formatTime(next));
    void school.tvPlan.saveReminder({ remindAt: next }).catch((error: unknown) => showProblem(error, t));
  };
  return (
    <Group gap="xs" wrap="nowrap">
      <Text c="var(--quiet)">{t('tvCount.publication.remindAt')}</Text>
      <TextInput
        aria-label={t('tvCount.publication.remindAt')}
        placeholder={t('tvCount.publication.never')}
        w={104}
        value={text}
        error={wrong ? t('tvPlan.grid.wrongTime') : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && keep()}
        onBlur={keep}
      />
    </Group>
  );
}
