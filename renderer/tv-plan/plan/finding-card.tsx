import { Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import type { Finding, Fix } from '../../../shared/tv-plan/checks/finding.ts';
import { type PlanNames, tellFinding, tellFix } from '../../../shared/tv-plan/checks/tell-finding.ts';
import { ClauseTag } from '../../ui/clause-tag.tsx';
import { goTo } from '../../ui/route.ts';
import { useTexts } from '../../ui/texts.tsx';
import { coveragePlace } from '../coverage/coverage-place.ts';
import { useMakeChange } from './use-plan.ts';

const colours = { stop: 'var(--late)', warn: 'var(--due)', note: 'var(--quiet)' };

/** Where a fix that is the deputy's to decide is made: the page, at the row that it is about. */
function placeOf({ place, seat }: Extract<Fix, { kind: 'open' }>, { kind, classIds, subjectKey }: Finding): string {
  const row = seat && new URLSearchParams({ of: String(seat.classId), slot: seat.slot });
  if (place === 'timetable') return `/tv-plan/timetable${row ? `?${row}` : ''}`;
  if (place === 'limits') return `/tv-plan/limits?of=${kind === 'noHomeworkLimit' ? 'homework' : 'screen'}`;
  if (place === 'card') return coveragePlace(classIds[0] ?? 0, subjectKey ?? '');
  return { load: '/people/load', grid: '/tv-plan/grid', substitution: '/tv-plan/substitutions' }[place];
}

interface FindingCardProps {
  finding: Finding;
  names: PlanNames;
  /** Goes to the lessons that it is about. */
  onShow?: () => void;
}

/** Why something is red, by which clause, and the buttons that put it right. */
export function FindingCard({ finding, names, onShow }: FindingCardProps) {
  const { t } = useTexts();
  const make = useMakeChange();
  const Icon = finding.level === 'note' ? IconInfoCircle : IconAlertTriangle;
  const run = (fix: Fix) => {
    if (fix.kind === 'change') void make(fix.change);
    else goTo(placeOf(fix, finding));
  };
  return (
    <div className="plan-finding" data-level={finding.level}>
      <Group gap={8} wrap="nowrap" align="flex-start">
        <Icon
          size={18}
          color={colours[finding.level]}
          style={{ flex: 'none', marginTop: 2 }}
          aria-label={t(`tvView.level.${finding.level}`)}
        />
        <div style={{ minWidth: 0 }}>
          <Text component="div">
            {tellFinding(finding, t, names)} {finding.clause && <ClauseTag id={finding.clause} />}
          </Text>
          <Group gap={6} mt={4}>
            {onShow && (
              <Button size="compact-sm" variant="subtle" onClick={onShow}>
                {t('tvView.show')}
              </Button>
            )}
            {finding.fixes.map((fix) => (
              <Button key={JSON.stringify(fix)} size="compact-sm" variant="default" onClick={() => run(fix)}>
                {tellFix(fix, t, names)}
              </Button>
            ))}
          </Group>
        </div>
      </Group>
    </div>
  );
}
