import { Button, ScrollArea, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useOpened } from '../../ui/record-panel.tsx';
import { WithPanel } from '../../ui/side-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { TvPlanPage } from '../tv-plan-page.tsx';
import { useChannels, useReplayPlaces } from '../use-tv-plan.ts';
import { ChannelPanel } from './channel-panel.tsx';
import { ChannelTable } from './channel-table.tsx';
import { OffTvTable } from './off-tv-table.tsx';
import { ReplayPanel } from './replay-panel.tsx';
import { ReplayTable } from './replay-table.tsx';
import { SubjectTable } from './subject-table.tsx';

/** `channel 3`, `replay new`: what the panel shows. */
export type DirectoryRecord = `${'channel' | 'replay'} ${number | 'new'}`;

/** Channels, replay places, and which subjects are on TV. */
export function DirectoryTab() {
  const { t } = useTexts();
  const opened = useOpened<DirectoryRecord>();
  const channels = useChannels();
  const places = useReplayPlaces();
  const [kind, id] = opened.id?.split(' ') ?? [];
  const channel = channels.find((known) => String(known.id) === id);
  const place = places.find((known) => String(known.id) === id);
  const panel =
    kind === 'channel' && (id === 'new' || channel) ? (
      <ChannelPanel key={opened.id} channel={channel} opened={opened} />
    ) : kind === 'replay' && (id === 'new' || place) ? (
      <ReplayPanel key={opened.id} place={place} opened={opened} />
    ) : null;
  return (
    <TvPlanPage
      part="directory"
      action={
        <Button leftSection={<IconPlus size={16} />} onClick={() => opened.open('channel new')}>
          {t('tvPlan.directory.addChannel')}
        </Button>
      }
    >
      <WithPanel panel={panel}>
        <ScrollArea flex={1} type="auto">
          <Stack gap="xl" pb="lg" pr="md" maw={1180}>
            <ChannelTable channels={channels} opened={opened} />
            <ReplayTable places={places} opened={opened} />
            <SubjectTable />
            <OffTvTable />
          </Stack>
        </ScrollArea>
      </WithPanel>
    </TvPlanPage>
  );
}
