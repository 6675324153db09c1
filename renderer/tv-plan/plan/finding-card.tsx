import { Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { groupBy } from '../../../shared/group-by.ts';
import type { Finding, Fix } from '../../../shared/tv-plan/checks/finding.ts';
import { type PlanNames, tellFinding, tellFix } from '../../../shared/tv-plan/checks/tell-finding.ts';
import { placesOf } from '../../../shared/tv-plan/plan-change.ts';
import { ClauseTag } from '../../ui/clause-tag.tsx';
import { goTo } from '../../ui/route.ts';
import { useTexts } from '../../ui/texts.tsx';
import { coveragePlace } from '../coverage/coverage-place.ts';
import { useMakeChange } from './use-plan.ts';
import { lookAt } from './view.ts';

const colours = { stop: 'var(--late)', warn: 'var(--due)', note: 'var(--quiet)' };

/** Where a fix that is the deputy's to decide is made: the page, at the row that it is about. */
function placeOf(fix: Extract<Fix, { kind: 'open' }>, { kind, classIds, subjectKey }: Finding): string {
  const { place, seat, studentId } = fix;
  const row = seat && new URLSearchParams({ of: String(seat.classId), slot: seat.slot, seat: seat.seat });
  if (place === 'timetable') return `/tv-plan/timetable${row ? `?${row}` : ''}`;
  if (place === 'substitution') return `/tv-plan/substitutions${row ? `?${row}` : ''}`;
  if (place === 'lesson' && seat)
    return lookAt({ view: 'class', of: String(seat.classId), open: `${seat.classId} ${seat.slot}` });
  if (place === 'family') return `/access/students?open=${studentId}`;
  if (place === 'load') return `/people/load?class=${classIds[0]}`;
  if (place === 'limits') return `/tv-plan/limits?of=${kind === 'noHomeworkLimit' ? 'homework' : 'screen'}`;
  if (place === 'card') return coveragePlace(classIds[0] ?? 0, subjectKey ?? '');
  return place === 'replays' ? '/tv-plan/directory' : '/tv-plan/grid';
}

/** The class in which a fix changes or opens something; null where it is about none in particular. */
const classOf = (fix: Fix): number | null =>
  (fix.kind === 'open' ? fix.seat?.classId : placesOf(fix.change)[0]?.classId) ?? null;

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
  const button = (fix: Fix) => (
    <Button key={JSON.stringify(fix)} size="compact-sm" variant="default" onClick={() => run(fix)}>
      {tellFix(fix, t, names)}
    </Button>
  );
  // Where several classes meet, each has its own way out.
  const places = [...groupBy(finding.fixes, classOf)];
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
            {places.length < 2 && finding.fixes.map(button)}
          </Group>
          {places.length > 1 &&
            places.map(([classId, fixes]) => (
              <Group key={classId} gap={6} mt={4} wrap="nowrap" align="flex-start">
                <Text fw={700} w={36} style={{ flex: 'none' }}>
                  {classId === null ? '' : names.className(classId)}
                </Text>
                <Group gap={6}>{fixes.map(button)}</Group>
              </Group>
            ))}
        </div>
      </Group>
    </div>
  );
}
