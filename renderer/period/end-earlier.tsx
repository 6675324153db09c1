import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { Period } from '../../shared/period/distance-period.ts';
import { today } from '../../shared/week.ts';
import { school } from '../client.ts';
import { DayField, stopsAtUnreadDay } from '../ui/day-field.tsx';
import { useTexts } from '../ui/texts.tsx';
import { showProblem } from '../ui/toasts.tsx';

/** Ends a period before its last day: first the day is asked, then it is done. */
export function EndEarlier({ period }: { period: Period }) {
  const { t } = useTexts();
  const [asked, setAsked] = useState(false);
  const [day, setDay] = useState(() => {
    const now = today();
    return now < period.startsOn || now > period.endsOn ? period.startsOn : now;
  });
  if (!asked) {
    return (
      <Button variant="default" onClick={() => setAsked(true)}>
        {t('period.endEarlier')}
      </Button>
    );
  }
  const end = () => {
    if (stopsAtUnreadDay()) return;
    void school.period
      .endEarlier({ id: period.id, endsOn: day })
      .then(() => setAsked(false))
      .catch((error: unknown) => showProblem(error, t));
  };
  return (
    <Group gap="xs" align="flex-end">
      <DayField label={t('period.lastDay')} value={day} onChange={setDay} />
      <Button onClick={end}>{t('period.endToday')}</Button>
      <Button variant="subtle" onClick={() => setAsked(false)}>
        {t('app.actions.cancel')}
      </Button>
    </Group>
  );
}
