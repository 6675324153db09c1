import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import type { PeriodFinding } from '../../shared/period/distance-period.ts';
import { tellFinding } from '../../shared/period/tell-finding.ts';
import { ClauseTag } from '../ui/clause-tag.tsx';
import { useTexts } from '../ui/texts.tsx';

/** What is missing or odd, each with the clause that asks for it. */
export function FindingList({ findings }: { findings: readonly PeriodFinding[] }) {
  const { t } = useTexts();
  if (findings.length === 0) return null;
  return (
    <ul className="findings">
      {findings.map((finding) => {
        const Icon = finding.kind === 'agreementNotYet' ? IconInfoCircle : IconAlertTriangle;
        return (
          <li key={JSON.stringify(finding)} data-note={finding.kind === 'agreementNotYet' || undefined}>
            <Icon size={16} aria-hidden />
            <span>
              {tellFinding(finding, t)} {finding.clause && <ClauseTag id={finding.clause} />}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
