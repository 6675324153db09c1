import { Button, Stack, Table, Text } from '@mantine/core';
import { formatNumber, formatWeekday } from '../../../shared/text/format.ts';
import type { PlanNames } from '../../../shared/tv-plan/checks/tell-finding.ts';
import type { DayProposal, HitSeat } from '../../../shared/tv-plan/substitution/substitution.contract.ts';
import { SidePanel } from '../../ui/side-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { useMakeChange } from '../plan/use-plan.ts';
import { subjectOfHit, tellWhen } from './hit-columns.tsx';
import { hitName } from './use-substitutions.ts';

interface ProposalPanelProps {
  proposal: DayProposal;
  hits: HitSeat[];
  names: PlanNames;
  onClose: () => void;
}

/** Substitutes for all open lessons at once: found one after another, and the best of all by an exact search. */
export function ProposalPanel({ proposal, hits, names, onClose }: ProposalPanelProps) {
  const { t, language } = useTexts();
  const make = useMakeChange();
  const { greedy, exact } = proposal;
  const best = exact ?? greedy;
  const known = new Map(hits.map((hit) => [hitName(hit), hit]));
  const sent = best.assignments.filter(({ staffId }) => staffId !== null);
  const apply = async () => {
    const lines = sent.map(({ place, staffId }) => ({ ...place, staffId }));
    if (lines.length > 0 && (await make({ kind: 'substitute', lines, reason: '' }))) onClose();
  };
  return (
    <SidePanel
      title={t('tvSubstitution.proposal')}
      width={460}
      onClose={onClose}
      footer={
        <Button onClick={() => void apply()} disabled={sent.length === 0}>
          {t('tvSubstitution.apply', { count: sent.length })}
        </Button>
      }
    >
      <Stack gap={2}>
        <Text>{t('tvSubstitution.covered', { covered: best.covered, total: best.assignments.length })}</Text>
        <Text c="var(--quiet)">
          {exact
            ? t(exact.optimal ? 'tvSubstitution.exact' : 'tvSubstitution.exactInTime', {
                exact: formatNumber(exact.score),
                greedy: formatNumber(greedy.score),
              })
            : t('tvSubstitution.greedyOnly', { greedy: formatNumber(greedy.score) })}
        </Text>
      </Stack>
      <Table>
        <Table.Tbody>
          {best.assignments.map(({ place, staffId, total }) => {
            const hit = known.get(hitName(place));
            return (
              <Table.Tr key={hitName(place)}>
                <Table.Td>{hit && `${formatWeekday(hit.day, language)} ${tellWhen(hit, t)}`}</Table.Td>
                <Table.Td>{hit && `${names.className(hit.classId)}, ${subjectOfHit(hit, names)}`}</Table.Td>
                <Table.Td style={staffId === null ? { color: 'var(--late)' } : {}}>
                  {staffId === null
                    ? t('tvSubstitution.nobodyFree')
                    : `${names.staffName(staffId)} (${formatNumber(total)})`}
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </SidePanel>
  );
}
