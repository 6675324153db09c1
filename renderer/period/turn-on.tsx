import { Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { clauseText } from '../../shared/access/clauses.ts';
import type { Period } from '../../shared/period/distance-period.ts';
import { formatMoment } from '../../shared/text/format.ts';
import { school } from '../client.ts';
import { WithClauses } from '../ui/clause-tag.tsx';
import { goTo } from '../ui/route.ts';
import { TextArea } from '../ui/text-area.tsx';
import { useTexts } from '../ui/texts.tsx';
import { showProblem } from '../ui/toasts.tsx';

/** Switches remote mode on; while somebody has no decided channel, only with a reason in words (A12). */
export function TurnOn({ period }: { period: Period }) {
  const { t } = useTexts();
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  const turnOn = () =>
    void school.period
      .switchRemote({ id: period.id, on: true, reason })
      .catch((error: unknown) => showProblem(error, t));
  if (!asked || period.undecided === 0) {
    return <Button onClick={() => (period.undecided > 0 ? setAsked(true) : turnOn())}>{t('period.turnOn')}</Button>;
  }
  return (
    <Stack gap="xs" w="100%">
      <TextArea
        label={t('period.undecided.reason')}
        description={t('period.undecided.reasonHint')}
        required
        minRows={2}
        maxLength={300}
        data-autofocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Group gap="xs">
        <Button disabled={reason.trim() === ''} onClick={turnOn}>
          {t('period.undecided.pass')}
        </Button>
        <Button variant="subtle" onClick={() => setAsked(false)}>
          {t('app.actions.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}

/** How many have no decided channel, with the way to them. */
export function Undecided({ period }: { period: Period }) {
  const { t } = useTexts();
  if (period.undecided === 0) return null;
  return (
    <Group gap="sm">
      <Text className="period-undecided">
        <IconAlertTriangle size={16} aria-hidden /> {t('period.undecided.count', { count: period.undecided })} (
        <WithClauses text={clauseText('decision')} />)
      </Text>
      <Button size="compact-sm" variant="default" onClick={() => goTo('/access?channel=unknown')}>
        {t('period.undecided.show')}
      </Button>
    </Group>
  );
}

/** With what reasons remote mode was switched on while somebody had no decided channel. */
export function Passes({ passes }: Pick<Period, 'passes'>) {
  const { t } = useTexts();
  return passes.map(({ passedAt, students, reason }) => (
    <Text key={passedAt} c="var(--quiet)">
      {t('period.undecided.passed', { count: students, reason, day: formatMoment(passedAt) })}
    </Text>
  ));
}
