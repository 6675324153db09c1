import { Button, Checkbox, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconTarget } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { totalCoverage, ways } from '../../../shared/tv-plan/coverage.ts';
import { school } from '../../client.ts';
import { ClauseTag } from '../../ui/clause-tag.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useOpened } from '../../ui/record-panel.tsx';
import { goTo, useRoute } from '../../ui/route.ts';
import { WithPanel } from '../../ui/side-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { useQuery } from '../../ui/use-query.ts';
import { useWeek } from '../../ui/week.ts';
import { CountButtons } from '../hours/hours-bar.tsx';
import { usePaper } from '../paper/use-paper.tsx';
import { spanOf, usePlan, usePlanNames } from '../plan/use-plan.ts';
import { TvPlanPage } from '../tv-plan-page.tsx';
import { CoverageMatrix, wayIcons } from './coverage-matrix.tsx';
import { WayPanel } from './way-panel.tsx';

/** How each subject of each class reaches it this week; what reaches nobody is red (M09). */
export function CoverageTab() {
  const { t } = useTexts();
  const week = useWeek();
  const span = spanOf(week);
  const plan = usePlan(week);
  const names = usePlanNames(plan);
  const { query } = useRoute();
  const [onlyGaps, setOnlyGaps] = useState(false);
  const { data } = useQuery({
    queryKey: ['tvPlan', 'findCoverage', span],
    queryFn: () => school.tvPlan.findCoverage(span),
    placeholderData: keepPreviousData,
  });
  const asked = query['class'] ? `${query['class']} ${query['subject']}` : null;
  const opened = useOpened<string>(asked);
  const paper = usePaper();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a finding leads to its subject once
  useEffect(() => {
    if (asked) opened.open(asked);
  }, [asked]);
  const all = data ?? [];
  const total = useMemo(() => totalCoverage(data ?? []), [data]);
  const shown = onlyGaps ? all.filter(({ percent }) => percent < 100) : all;
  const [classId, subjectKey] = opened.id?.split(' ') ?? [];
  const own = all.find((one) => String(one.classId) === classId);
  const subject = own?.subjects.find((one) => one.subjectKey === subjectKey);
  const schoolClass = plan?.classes.find(({ id }) => id === own?.classId);
  const noLoad = data !== undefined && all.every(({ subjects }) => subjects.length === 0);
  const noDays = plan?.days.every(({ off }) => off !== null) ?? false;
  const green = total.percent === 100;
  const Icon = green ? IconCircleCheck : IconAlertTriangle;
  return (
    <TvPlanPage
      part="coverage"
      action={data && !noLoad && !noDays && <CountButtons span={{ ...span, until: span.to }} kind="coverage" onPaper={paper.show} />}
      note={
        data && !noLoad && !noDays && (
          <Group gap={6} c={green ? 'var(--done)' : 'var(--late)'} role="status">
            <Icon size={18} aria-hidden />
            <Text span fw={700}>{t('tvCount.coverage.total', { percent: t('tvCount.percent', { value: total.percent }) })}</Text>
            {!green && <Text span>{t('tvCount.coverage.gaps', { value: total.gaps })}</Text>}
            <ClauseTag id="MR-3" />
          </Group>
        )
      }
    >
      {noLoad || noDays ? (
        <EmptyState
          icon={<IconTarget size={44} stroke={1.4} />}
          title={t(noLoad ? 'tvCount.coverage.noLoad' : 'tvCount.coverage.noDays')}
          text={t('tvCount.coverage.emptyText')}
          action={noLoad && <Button onClick={() => goTo('/people/load')}>{t('tvCount.coverage.toLoad')}</Button>}
        />
      ) : (
        <WithPanel panel={paper.panel ?? (subject && schoolClass && <WayPanel key={opened.id} {...{ schoolClass, subject, names, opened }} />)}>
          <Group gap="lg" mb="xs">
            <Checkbox label={t('tvCount.coverage.onlyGaps')} checked={onlyGaps} onChange={(event) => setOnlyGaps(event.currentTarget.checked)} />
            <Group gap="md" c="var(--quiet)">
              {ways.map((way) => {
                const Sign = wayIcons[way];
                return <Group key={way} gap={4}><Sign size={16} aria-hidden />{t(`tvCount.coverage.way.${way}`)}</Group>;
              })}
            </Group>
          </Group>
          <CoverageMatrix classes={shown} names={names} open={opened.id} onOpen={(name) => { paper.close(); opened.open(name); }} />
        </WithPanel>
      )}
    </TvPlanPage>
  );
} // biome-ignore format: a part of the page a line
