import { Alert, ScrollArea } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { limitKinds } from '../../../shared/tv-plan/limits.ts';
import { school } from '../../client.ts';
import { useTexts } from '../../ui/texts.tsx';
import { useWeek } from '../../ui/week.ts';
import { spanOf } from '../plan/use-plan.ts';
import { TvPlanPage } from '../tv-plan-page.tsx';
import { LimitTable } from './limit-table.tsx';

/** What the school measures its plan by. No document names the minutes, so they are asked once. */
export function LimitsTab() {
  const { t } = useTexts();
  const span = spanOf(useWeek());
  const { data } = useQuery({
    queryKey: ['tvPlan', 'findLimits', span],
    queryFn: () => school.tvPlan.findLimits(span),
  });
  const missing = limitKinds.filter((kind) => data?.limits[kind] === null);
  return (
    <TvPlanPage part="limits">
      <ScrollArea flex={1} type="auto">
        {missing.length > 0 && (
          <Alert icon={<IconInfoCircle size={18} />} color="orange" variant="light" maw={1180} mb="md">
            {t('tvCount.limits.missing')}
          </Alert>
        )}
        {data && <LimitTable {...data} />}
      </ScrollArea>
    </TvPlanPage>
  );
}
