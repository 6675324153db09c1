import { Stack, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import type { Finding } from '../../../shared/tv-plan/checks/finding.ts';
import type { PlanNames } from '../../../shared/tv-plan/checks/tell-finding.ts';
import { SidePanel } from '../../ui/side-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { FindingCard } from './finding-card.tsx';
import { itemName } from './plan-grid.tsx';

/** So many are read at once; the rest comes as these are put right. */
const most = 60;

interface FindingsPanelProps {
  findings: Finding[];
  names: PlanNames;
  onShow: (name: string) => void;
  onClose: () => void;
}

/** Everything that is wrong in the week, the worst first, each with its reason, its clause and its fixes. */
export function FindingsPanel({ findings, names, onShow, onClose }: FindingsPanelProps) {
  const { t } = useTexts();
  return (
    <SidePanel title={t('tvView.findingsTitle')} width={460} onClose={onClose}>
      {findings.length === 0 && (
        <Stack align="center" gap={6} py="lg">
          <IconCircleCheck size={36} color="var(--done)" aria-hidden />
          <Text>{t('tvView.noFindings')}</Text>
        </Stack>
      )}
      {findings.slice(0, most).map((finding) => {
        const [first] = finding.rows;
        return (
          <FindingCard
            key={JSON.stringify(finding)}
            finding={finding}
            names={names}
            {...(first ? { onShow: () => onShow(itemName(first)) } : {})}
          />
        );
      })}
      {findings.length > most && (
        <Text c="var(--quiet)">{t('tvView.moreFindings', { count: findings.length - most })}</Text>
      )}
    </SidePanel>
  );
}
