import { Button, Group, Text } from '@mantine/core';
import { formatDayShort } from '../../../shared/text/format.ts';
import type { Week } from '../../../shared/week.ts';
import { useTexts } from '../../ui/texts.tsx';
import { useVersionState } from './use-versions.ts';

/** Which version of the week is in force, and the button to what the draft changes and to approving it (A07). */
export function VersionLine({ week, open, onOpen }: { week: Week; open: boolean; onOpen: () => void }) {
  const { t } = useTexts();
  const state = useVersionState(week);
  if (!state) return null;
  const { approved, draft } = state;
  return (
    <Group gap="sm">
      <Text span>
        {approved
          ? t('tvView.version.approved', { number: approved.number, day: formatDayShort(approved.approvedOn), approver: approved.approver })
          : t('tvView.version.none')}
      </Text>
      {(approved || draft) && (
        <Button size="compact-sm" variant={draft ? 'light' : 'subtle'} aria-expanded={open} onClick={onOpen}>
          {draft ? t('tvView.version.approve', { number: draft.number, count: draft.changes }) : t('tvView.version.history')}
        </Button>
      )}
    </Group>
  ); // biome-ignore format: one text a line
}
