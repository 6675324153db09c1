import { Button, ScrollArea, Stack, Text } from '@mantine/core';
import { IconCalendarEvent, IconPlus } from '@tabler/icons-react';
import type { Period } from '../../shared/period/distance-period.ts';
import { dayOfWeek, type Week } from '../../shared/week.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { useOpened } from '../ui/record-panel.tsx';
import { WithPanel } from '../ui/side-panel.tsx';
import { useTexts } from '../ui/texts.tsx';
import { useWeek } from '../ui/week.ts';
import { PeriodCard } from './period-card.tsx';
import { PeriodPage } from './period-page.tsx';
import { PeriodPanel } from './period-panel.tsx';
import { PeriodTable } from './period-table.tsx';
import { usePeriods } from './use-period.ts';

/** The periods of the chosen week stand on top, else the next one after it; the others are a table. */
function inFront(periods: readonly Period[], week: Week): Period[] {
  const [first, last] = [dayOfWeek(week, 1), dayOfWeek(week, 7)];
  const running = periods.filter(({ startsOn, endsOn }) => startsOn <= last && first <= endsOn);
  if (running.length > 0) return running;
  const next = periods.findLast(({ startsOn }) => startsOn > last);
  return next ? [next] : [];
}

export function PeriodsTab() {
  const { t } = useTexts();
  const { periods, loaded } = usePeriods();
  const opened = useOpened<number | 'new'>();
  const front = inFront(periods, useWeek());
  const others = periods.filter((period) => !front.includes(period));
  const record = periods.find(({ id }) => id === opened.id);
  const add = (
    <Button leftSection={<IconPlus size={16} />} onClick={() => opened.open('new')}>
      {t('period.add')}
    </Button>
  );
  const panel = (opened.id === 'new' || record) && (
    <PeriodPanel key={String(opened.id)} period={record} opened={opened} />
  );
  if (!loaded) return <PeriodPage part="periods">{null}</PeriodPage>;
  return (
    <PeriodPage part="periods" action={periods.length > 0 && add}>
      <WithPanel panel={panel}>
        {periods.length === 0 ? (
          <EmptyState
            icon={<IconCalendarEvent size={40} />}
            title={t('period.emptyTitle')}
            text={t('period.empty')}
            action={add}
          />
        ) : (
          <Stack gap="md" flex={1} mih={0}>
            <ScrollArea.Autosize mah={others.length > 0 ? '60%' : '100%'} type="auto" style={{ flex: 'none' }}>
              <Stack gap="sm" pr="md">
                {front.map((period) => (
                  <PeriodCard key={period.id} period={period} onEdit={() => opened.open(period.id)} />
                ))}
                {front.length === 0 && (
                  <div className="period-card">
                    <Text fw={700} fz="lg">
                      {t('period.noCurrent')}
                    </Text>
                    <Text c="var(--quiet)">{t('period.noCurrentText')}</Text>
                  </div>
                )}
              </Stack>
            </ScrollArea.Autosize>
            {others.length > 0 && <PeriodTable periods={others} opened={opened} />}
          </Stack>
        )}
      </WithPanel>
    </PeriodPage>
  );
}
