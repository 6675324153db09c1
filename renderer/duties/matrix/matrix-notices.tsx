import { Button, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconPlayerPause } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { Board, DutyFinding } from '../../../shared/duties/board.contract.ts';
import { school } from '../../client.ts';
import { ClauseTag } from '../../ui/clause-tag.tsx';
import { goTo } from '../../ui/route.ts';
import { useTexts } from '../../ui/texts.tsx';
import { useCalls } from '../use-duties.ts';
import type { Tally } from './matrix-counts.ts';
import { everything } from './matrix-filter.ts';
import { useMatrixPlace } from './use-matrix-place.ts';

/** What the deputy should know about the matrix, the gravest first: each line opens its rows or holds its fix. */
export function MatrixNotices({ board, counts }: { board: Board; counts: Tally }) {
  const { t } = useTexts();
  const { findings, paused } = board;
  const [all, setAll] = useState(false);
  const finished = counts.total > 0 && counts.open === 0;
  if (findings.length === 0 && !paused && !finished) return null;
  return (
    <ul className="duty-notices">
      {paused && (
        <Notice icon={<IconPlayerPause size={16} aria-hidden />} text={t('duties.matrix.paused')}>
          <Button size="compact-sm" variant="default" onClick={() => goTo('/period')}>
            {t('duties.matrix.toPeriod')}
          </Button>
        </Notice>
      )}
      {finished && <Notice icon={<IconCircleCheck size={16} color="var(--done)" aria-hidden />} text={t('duties.matrix.allFinished')} />}
      {(all ? findings : findings.slice(0, 1)).map((finding, place) => (
        <Finding key={`${finding.kind} ${finding.staffIds.join()}`} finding={finding} board={board}>
          {place === 0 && findings.length > 1 && (
            <Button size="compact-sm" variant="subtle" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? t('duties.finding.fewer') : t('duties.finding.more', { count: findings.length - 1 })}
            </Button>
          )}
        </Finding>
      ))}
    </ul>
  );
} // biome-ignore format: a notice a line

function Notice({ icon, text, children }: { icon: ReactNode; text: ReactNode; children?: ReactNode }) {
  return (
    <li>
      {icon}
      <Text span>{text}</Text>
      {children}
    </li>
  );
}

function Finding({ finding, board, children }: { finding: DutyFinding; board: Board; children: ReactNode }) {
  const { t } = useTexts();
  const call = useCalls();
  const { go } = useMatrixPlace();
  const { kind, count, dutyIds, staffIds, clauses } = finding;
  const name = board.staff.find(({ id }) => id === staffIds[0])?.name ?? '';
  const periodId = board.period.id;
  const button = (label: string, onClick: () => void) => (
    <Button size="compact-sm" variant="default" onClick={onClick}>
      {label}
    </Button>
  );
  const fixes: Partial<Record<DutyFinding['kind'], ReactNode>> = {
    noCoordinator: button(t('duties.finding.toStaff'), () => goTo('/people/staff')),
    surveyOwner: button(t('duties.finding.toQuestion'), () => goTo('/period/questions')),
    notCovered: button(t('duties.finding.toPerson'), () => goTo(`/duties/people?person=${staffIds[0]}`)),
    afterEnd: button(t('duties.finding.pullDues'), () => call(school.duties.pullDues({ periodId }))),
    missing: button(t('duties.matrix.refill'), () => call(school.duties.fill({ periodId }))),
  };
  return (
    <Notice
      icon={<IconAlertTriangle size={16} color="var(--due)" aria-hidden />}
      text={
        <>
          {t(`duties.finding.${kind}`, { count, name })}{' '}
          {clauses.map((clause) => (
            <ClauseTag key={clause} id={clause} />
          ))}
        </>
      }
    >
      {dutyIds.length > 0 &&
        button(t('duties.finding.show'), () =>
          go({ view: 'sheet', cell: null, duty: null, panel: null, filter: { ...everything, only: dutyIds } }),
        )}
      {fixes[kind]}
      {children}
    </Notice>
  );
}
