import { Checkbox, Group, Text } from '@mantine/core';
import { ClauseTag } from '../../ui/clause-tag.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { useMakeChange } from '../plan/use-plan.ts';
import type { CardNames } from '../teachers/use-teacher-cards.ts';
import type { SubjectFormat } from './use-formats.ts';

interface SubjectPanelProps {
  row: SubjectFormat;
  names: CardNames;
  onClose: () => void;
}

/** How a subject reaches a class: television follows the grid, the other ways are chosen; several are a mix. */
export function SubjectPanel({ row, names, onClose }: SubjectPanelProps) {
  const { t } = useTexts();
  const make = useMakeChange();
  const { classId, subjectKey, ways, offline } = row;
  const toggle = (way: 'platform' | 'paper', on: boolean) => void make({ kind: 'way', way: { classId, subjectKey, way, note: '' }, on });
  return (
    <SidePanel title={`${names.className(classId)}: ${names.subjectName(subjectKey)}`} onClose={onClose}>
      <Group gap={8}>
        <Checkbox checked={ways.includes('tv')} disabled label={t('tvFormats.way.tv')} />
        <ClauseTag id="MR-1.1" />
      </Group>
      <Text fz={13} c="var(--quiet)">{t('tvFormats.tvHint')}</Text>
      <Group gap={8}>
        <Checkbox checked={ways.includes('platform')} label={t('tvFormats.way.platform')} data-autofocus onChange={(event) => toggle('platform', event.currentTarget.checked)} />
        <ClauseTag id="MR-1.2" />
      </Group>
      {offline > 0 && ways.includes('platform') && <Text fz={13} c="var(--due)">{t('tvFormats.offline', { count: offline })}</Text>}
      <Group gap={8}>
        <Checkbox checked={ways.includes('paper')} label={t('tvFormats.way.paper')} onChange={(event) => toggle('paper', event.currentTarget.checked)} />
        <ClauseTag id="MR-1.3" />
      </Group>
      {ways.includes('card') && <Text>{t('tvFormats.way.card')}</Text>}
      {ways.length === 0 && <Text c="var(--late)">{t('tvFormats.noWayText')}</Text>}
    </SidePanel>
  );
} // biome-ignore format: a field a line
