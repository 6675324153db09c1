import { Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconRepeat } from '@tabler/icons-react';
import type { BroadcastRow } from '../../../shared/tv-plan/broadcasts.contract.ts';
import { ClauseTag } from '../../ui/clause-tag.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { useFlagText } from './broadcast-columns.tsx';

/** What to look at in one broadcast. */
export function BroadcastNotes({ broadcast: { flags, firstId, minutes } }: { broadcast: BroadcastRow }) {
  const { t } = useTexts();
  const flagText = useFlagText();
  return (
    <>
      {flags.map((flag) => (
        <Group key={flag.kind} gap={6} wrap="nowrap" c="var(--due)">
          <IconAlertTriangle size={16} aria-hidden style={{ flex: 'none' }} />
          <Text>{flagText(minutes, flag)}</Text>
          {flag.clause && <ClauseTag id={flag.clause} />}
        </Group>
      ))}
      {firstId !== null && (
        <Group gap={6} c="var(--quiet)">
          <IconRepeat size={16} aria-hidden />
          <Text>{t('tvPlan.grid.repeat')}</Text>
        </Group>
      )}
    </>
  );
}
