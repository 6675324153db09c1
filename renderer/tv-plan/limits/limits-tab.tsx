import { Group, ScrollArea, Text } from '@mantine/core';
import { IconClock } from '@tabler/icons-react';
import { limitKinds } from '../../../shared/tv-plan/limits.ts';
import { school } from '../../client.ts';
import { useTexts } from '../../ui/texts.tsx';
import { useRecordQuery } from '../../ui/use-query.ts';
import { useWeek } from '../../ui/week.ts';
import { spanOf } from '../plan/use-plan.ts';
import { TvPlanPage } from '../tv-plan-page.tsx';
import { LimitTable } from './limit-table.tsx';

/** What the school measures its plan by. The rules name no minutes, so they are asked once. */
export function LimitsTab() {
  const { t } = useTexts();
  const span = spanOf(useWeek());
  const { data } = useRecordQuery({
    queryKey: ['tvPlan', 'findLimits', span],
    queryFn: () => school.tvPlan.findLimits(span),
  });
  const missing = limitKinds.some((kind) => data?.limits[kind] === null);
  return (
    <TvPlanPage part="limits">
      <ScrollArea flex={1} type="auto">
        {missing && (
          <Group gap={6} mb="sm" c="var(--due)" wrap="nowrap">
            <IconClock size={18} aria-hidden style={{ flex: 'none' }} />
            <Text>{t('tvCount.limits.missing')}</Text>
          </Group>
        )}
        {data && <LimitTable {...data} />}
      </ScrollArea>
    </TvPlanPage>
  );
}
