import { SegmentedControl, Stack, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { formatNumber } from '../../../shared/text/format.ts';
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
  const levels = (['stop', 'warn', 'note'] as const).filter((level) => findings.some((one) => one.level === level));
  const [chosen, choose] = useState<Finding['level']>();
  const level = levels.find((one) => one === chosen) ?? levels[0];
  const shown = findings.filter((one) => one.level === level);
  return (
    <SidePanel title={t('tvView.findingsTitle')} width={460} onClose={onClose}>
      {findings.length === 0 && (
        <Stack align="center" gap={6} py="lg">
          <IconCircleCheck size={36} color="var(--done)" aria-hidden />
          <Text>{t('tvView.noFindings')}</Text>
        </Stack>
      )}
      {level && levels.length > 1 && (
        <SegmentedControl
          fullWidth
          value={level}
          onChange={(value) => choose(value as Finding['level'])}
          data={levels.map((value) => ({
            value,
            label: `${t(`tvView.level.${value}`)} ${formatNumber(findings.filter((one) => one.level === value).length)}`,
          }))}
        />
      )}
      {shown.slice(0, most).map((finding) => {
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
      {shown.length > most && <Text c="var(--quiet)">{t('tvView.moreFindings', { count: shown.length - most })}</Text>}
    </SidePanel>
  );
}
