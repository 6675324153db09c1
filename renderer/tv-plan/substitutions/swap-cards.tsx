import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatNumber, formatWeekday } from '../../../shared/text/format.ts';
import { type PlanNames, tellFinding } from '../../../shared/tv-plan/checks/tell-finding.ts';
import type { PlanItem } from '../../../shared/tv-plan/plan-item.ts';
import { dayOfSlot } from '../../../shared/tv-plan/slot.ts';
import type { HitSeat } from '../../../shared/tv-plan/substitution/substitution.contract.ts';
import type { Swap } from '../../../shared/tv-plan/substitution/swaps.ts';
import { school } from '../../client.ts';
import { useTexts } from '../../ui/texts.tsx';
import { itemName, subjectOf } from '../plan/plan-grid.tsx';
import { useMakeChange } from '../plan/use-plan.ts';
import { subjectOfHit, tellWhen } from './hit-columns.tsx';
import { useSwaps } from './use-substitutions.ts';

interface SwapCardsProps {
  hit: HitSeat;
  names: PlanNames;
  /** Points of the best who is free; null when nobody is. Swaps that are no better wait behind a button. */
  least: number | null;
  onSwapped: () => void;
}

/** What could change places: every swap shows what it brings about before it can be taken. */
export function SwapCards({ hit, names, least, onSwapped }: SwapCardsProps) {
  const { t } = useTexts();
  const swaps = useSwaps(hit);
  const [all, setAll] = useState(false);
  if (!swaps) return null;
  const why = hit.kind === 'tv' ? 'noneTv' : hit.groupName !== '' ? 'noneGroup' : 'none';
  const better = swaps.filter(({ total }) => least === null || total > least).slice(0, 2);
  const shown = all ? swaps : better;
  return (
    <Stack gap={8} role="group" aria-label={t('tvSubstitution.swap.title')}>
      <Group gap={6}>
        <IconArrowsExchange size={18} aria-hidden />
        <Text fw={700}>{t('tvSubstitution.swap.title')}</Text>
      </Group>
      {swaps.length === 0 && (
        <Text fz={13} c="var(--quiet)">
          {t(`tvSubstitution.swap.${why}`)}
        </Text>
      )}
      {shown.map((swap) => (
        <SwapCard key={`${swap.kind} ${itemName(swap.other)}`} {...{ swap, hit, names, onSwapped }} />
      ))}
      {shown.length < swaps.length && (
        <Button size="compact-sm" variant="subtle" style={{ alignSelf: 'start' }} onClick={() => setAll(true)}>
          {t('tvSubstitution.swap.more', { count: swaps.length - shown.length })}
        </Button>
      )}
    </Stack>
  );
}

function SwapCard({ swap, hit, names, onSwapped }: Omit<SwapCardsProps, 'least'> & { swap: Swap }) {
  const { t, language } = useTexts();
  const make = useMakeChange();
  const [looked, setLooked] = useState(false);
  const other = useOther(swap);
  const days = [hit.day, other?.day ?? dayOfSlot(swap.other.slot)].sort();
  const span = { from: days[0] ?? hit.day, to: days[1] ?? hit.day };
  const { data: chain } = useQuery({
    queryKey: ['tvPlan', 'tryChange', span, swap.change],
    queryFn: () => school.tvPlan.tryChange({ ...span, change: swap.change }),
    enabled: looked,
  });
  const take = async () => {
    if (await make(swap.change)) onSwapped();
  };
  const when = (day: string, at: Pick<HitSeat, 'startsAt' | 'number'>) => `${formatWeekday(day, language)} ${tellWhen(at, t)}`;
  const now = { when: when(hit.day, hit), subject: subjectOfHit(hit, names), className: names.className(hit.classId) };
  const then = other && { when: when(other.day, other), subject: subjectOf(other, names), className: names.className(other.classId) };
  const steps = !then ? [] : swap.kind === 'lessons'
    ? [
        t('tvSubstitution.swap.step', { ...then, when: now.when, teacher: names.staffName(swap.staffId) }),
        t('tvSubstitution.swap.step', { ...now, when: then.when, teacher: names.staffName(swap.otherStaffId) }),
      ]
    : [
        t('tvSubstitution.swap.step', { ...now, teacher: names.staffName(swap.staffId) }),
        t('tvSubstitution.swap.step', { ...then, teacher: names.staffName(swap.otherStaffId) }),
      ];
  return (
    <Stack gap={4} p="sm" className="plan-finding">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Text fw={700}>{t(`tvSubstitution.swap.${swap.kind}`)}</Text>
        <Badge variant="light" className="number" style={{ flex: 'none' }}>{t('tvSubstitution.points', { count: swap.total, value: formatNumber(swap.total) })}</Badge>
      </Group>
      {steps.map((step) => <Text key={step} fz={13}>{step}</Text>)}
      {swap.splits > 0 && <Text fz={13} c="var(--due)">{t('tvSubstitution.swap.splits', { count: swap.splits })}</Text>}
      {looked && chain && <Text fz={13} role="status">{chain.found.length === 0 ? t('tvSubstitution.noChain') : t('tvSubstitution.chain', { list: chain.found.map((finding) => tellFinding(finding, t, names)).join(' ') })}</Text>}
      <Group gap={6}>
        {looked && chain
          ? <Button size="compact-sm" onClick={() => void take()}>{t('tvSubstitution.swap.take')}</Button>
          : <Button size="compact-sm" variant="default" loading={looked} onClick={() => setLooked(true)}>{t('tvSubstitution.look')}</Button>}
      </Group>
    </Stack>
  );
} // biome-ignore format: a part a line

/** The other lesson, which may stand in the next week: then it is in no plan that is on the screen. */
function useOther({ other }: Swap): PlanItem | undefined {
  const day = dayOfSlot(other.slot);
  const { data } = useQuery({
    queryKey: ['tvPlan', 'findPlan', day, other.classId],
    queryFn: () => school.tvPlan.findPlan({ from: day, to: day, classId: other.classId, staffId: null }),
  });
  return data?.items.find((item) => itemName(item) === itemName(other));
}
