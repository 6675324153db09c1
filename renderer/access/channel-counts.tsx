import { Group, Text, UnstyledButton } from '@mantine/core';
import type { AccessRow } from '../../shared/access/access.contract.ts';
import { type Channel, channels } from '../../shared/access/channel.ts';
import { formatNumber } from '../../shared/text/format.ts';
import { useTexts } from '../ui/texts.tsx';
import './access.css';

export type Chosen = Channel | 'unknown';
const order: Chosen[] = ['paper', ...channels.filter((channel) => channel !== 'paper'), 'unknown'];

/** The channel of an address such as `#/access?channel=paper`. */
export const toChosen = (name: string | undefined): Chosen | null => order.find((known) => known === name) ?? null;

export const channelOf = (row: AccessRow): Chosen => row.channel ?? 'unknown';

interface ChannelCountsProps {
  rows: AccessRow[];
  chosen: Chosen | null;
  onChoose: (channel: Chosen | null) => void;
}

/** How many students are on each channel; pressing one leaves only these in the table. */
export function ChannelCounts({ rows, chosen, onChoose }: ChannelCountsProps) {
  const { t } = useTexts();
  const counts = new Map<Chosen, number>();
  for (const row of rows) counts.set(channelOf(row), (counts.get(channelOf(row)) ?? 0) + 1);
  return (
    <Group gap="xs" role="group" aria-label={t('access.byChannel')}>
      {order.map((channel) => (
        <UnstyledButton
          key={channel}
          className="channel-count"
          aria-pressed={chosen === channel}
          onClick={() => onChoose(chosen === channel ? null : channel)}
        >
          <Text span fz={20} fw={700} className="number">
            {formatNumber(counts.get(channel) ?? 0)}
          </Text>
          <Text span c="var(--quiet)">
            {t(`access.channel.${channel}`)}
          </Text>
        </UnstyledButton>
      ))}
    </Group>
  );
}
