import { Badge, Button, Checkbox, Group, Loader, Stack, Text, TextInput } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import { useState } from 'react';
import { formatNumber, formatWeekday } from '../../../shared/text/format.ts';
import type { Texts } from '../../../shared/text/texts.ts';
import type { Finding } from '../../../shared/tv-plan/checks/finding.ts';
import { type PlanNames, tellFinding } from '../../../shared/tv-plan/checks/tell-finding.ts';
import type { Plan } from '../../../shared/tv-plan/plan.contract.ts';
import type { PlanChange } from '../../../shared/tv-plan/plan-change.ts';
import type { Candidate } from '../../../shared/tv-plan/substitution/rank.ts';
import type { HitSeat } from '../../../shared/tv-plan/substitution/substitution.contract.ts';
import { school } from '../../client.ts';
import { SidePanel } from '../../ui/side-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { showProblem } from '../../ui/toasts.tsx';
import { itemName, subjectOf } from '../plan/plan-grid.tsx';
import { useMakeChange } from '../plan/use-plan.ts';
import { subjectOfHit, tellWhen } from './hit-columns.tsx';
import { SwapCards } from './swap-cards.tsx';
import { useCandidates } from './use-substitutions.ts';

interface CandidatePanelProps {
  hit: HitSeat;
  plan: Plan;
  names: PlanNames;
  onClose: () => void;
}

/** Who could stand in for one lesson: every point of everybody, what is in the way, and what sending somebody would break. */
export function CandidatePanel({ hit, plan, names, onClose }: CandidatePanelProps) {
  const { t, language } = useTexts();
  const candidates = useCandidates(hit);
  const make = useMakeChange();
  const [reason, setReason] = useState('');
  const [busyShown, setBusyShown] = useState(false);
  const seat = { classId: hit.classId, slot: hit.slot, seat: hit.seat };
  const send = (staffId: number | null): PlanChange => ({ kind: 'substitute', lines: [{ ...seat, staffId }], reason });
  const { line } = hit;
  const shown = candidates?.filter(({ free, away }) => free || (busyShown && !away));
  const best = candidates?.find(({ free }) => free)?.total ?? null;
  const lock = (locked: boolean) =>
    line &&
    void school.tvPlan.lockSubstitutions({ ids: [line.id], locked }).catch((error: unknown) => showProblem(error, t));
  return (
    <SidePanel title={`${names.className(hit.classId)}: ${subjectOfHit(hit, names)}`} width={440} onClose={onClose}>
      <Text c="var(--quiet)">{[formatWeekday(hit.day, language), tellWhen(hit, t), t('tvSubstitution.insteadOf', { name: names.staffName(hit.absentId) })].filter(Boolean).join(', ')}</Text>
      {line && line.kind !== 'withdrawn' && (
        <Stack gap={6} p="sm" className="plan-finding">
          <Text fw={700}>{line.kind === 'cancelled' ? t('tvSubstitution.state.cancelled') : line.substituteName}</Text>
          {line.reason !== '' && <Text>{line.reason}</Text>}
          <Group gap="sm">
            <Checkbox label={t('tvSubstitution.lock')} checked={line.locked} onChange={(event) => lock(event.currentTarget.checked)} />
            <Button size="compact-sm" variant="default" onClick={() => void make({ kind: 'unsubstitute', seats: [seat] })}>{t('tvSubstitution.takeBack')}</Button>
          </Group>
        </Stack>
      )}
      <TextInput label={t('tvSubstitution.reason')} value={reason} maxLength={300} onChange={(event) => setReason(event.currentTarget.value)} />
      {shown && (line === null || line.kind === 'withdrawn') && <SwapCards hit={hit} names={names} least={best} onSwapped={onClose} />}
      {!shown && <Loader size="sm" />}
      {shown?.map((candidate) => (
        <CandidateCard key={candidate.staffId} {...{ candidate, plan, names }} chosen={line?.kind === 'assigned' && line.substituteId === candidate.staffId} change={send(candidate.staffId)} span={{ from: hit.day, to: hit.day }} onSend={() => void make(send(candidate.staffId))} />
      ))}
      {shown?.length === 0 && <Text>{t('tvSubstitution.nobodyFree')}</Text>}
      <Checkbox label={t('tvSubstitution.showBusy')} checked={busyShown} onChange={(event) => setBusyShown(event.currentTarget.checked)} />
      <Button variant="default" onClick={() => void make(send(null))}>{t('tvSubstitution.cancelLesson')}</Button>
    </SidePanel>
  ); // biome-ignore format: a part a line
}

interface CandidateCardProps {
  candidate: Candidate;
  plan: Plan;
  names: PlanNames;
  chosen: boolean;
  change: PlanChange;
  span: { from: string; to: string };
  onSend: () => void;
}

function CandidateCard({ candidate, plan, names, chosen, change, span, onSend }: CandidateCardProps) {
  const { t } = useTexts();
  const [chain, setChain] = useState<{ gone: Finding[]; found: Finding[] } | null>(null);
  const person = plan.staff.find(({ id }) => id === candidate.staffId);
  const look = () =>
    void school.tvPlan
      .tryChange({ ...span, change })
      .then(setChain)
      .catch((error: unknown) => showProblem(error, t));
  return (
    <Stack gap={4} p="sm" className="plan-finding" data-level={candidate.free ? undefined : 'warn'}>
      <Group justify="space-between" wrap="nowrap">
        <Text fw={700}>{person?.name}</Text>
        <Badge variant="light" className="number">{t('tvSubstitution.points', { count: candidate.total, value: formatNumber(candidate.total) })}</Badge>
      </Group>
      <Text fz={13} c="var(--quiet)">{tellPoints(candidate, t)}</Text>
      {candidate.full && <Text fz={13}>{t('tvSubstitution.full')}</Text>}
      {candidate.clash.length > 0 && <Text fz={13} c="var(--due)">{t('tvSubstitution.clash', { lessons: candidate.clash.map((place) => tellLesson(itemName(place), plan, names)).join('; ') })}</Text>}
      {person?.phone && <Group gap={6}><IconPhone size={14} aria-hidden /><Text fz={13}>{person.phone}</Text></Group>}
      {chain && <Text fz={13}>{chain.found.length === 0 ? t('tvSubstitution.noChain') : t('tvSubstitution.chain', { list: chain.found.map((finding) => tellFinding(finding, t, names)).join(' ') })}</Text>}
      <Group gap={6}>
        <Button size="compact-sm" disabled={chosen || !candidate.free} onClick={onSend}>{chosen ? t('tvSubstitution.chosen') : t('tvSubstitution.send')}</Button>
        <Button size="compact-sm" variant="subtle" onClick={look}>{t('tvSubstitution.look')}</Button>
      </Group>
    </Stack>
  ); // biome-ignore format: a part a line
}

/** `+20 тот же предмет; −5 подряд: 4` */
function tellPoints({ points }: Candidate, t: Texts): string {
  const told = points
    .filter(({ points: amount }) => amount !== 0)
    .map(
      ({ criterion, points: amount, value }) =>
        `${amount > 0 ? '+' : ''}${formatNumber(amount)} ${t(`tvSubstitution.criterion.${criterion}`, { value: formatNumber(value) })}`,
    );
  return told.length === 0 ? t('tvSubstitution.noPoints') : told.join('; ');
}

function tellLesson(name: string, plan: Plan, names: PlanNames): string {
  const item = plan.items.find((one) => itemName(one) === name);
  return item ? `${names.className(item.classId)}, ${subjectOf(item, names)}` : '';
}
