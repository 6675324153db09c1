import { Anchor, Text } from '@mantine/core';
import type { PacketWeek } from '../../shared/packets/packets.contract.ts';
import { tellScope } from '../../shared/period/week-scope.ts';
import { formatDayShort } from '../../shared/text/format.ts';
import { useTexts } from '../ui/texts.tsx';

/** Which periods of distance learning decide who is in the list, and for whom they are. */
export function Follows({ covering }: Pick<PacketWeek, 'covering'>) {
  const { t, language } = useTexts();
  const told = covering.map((period) => {
    const span = t('period.span', { from: formatDayShort(period.startsOn), to: formatDayShort(period.endsOn) });
    const scope = inside(tellScope(period, t, language));
    return t('packets.followsPart', { kind: inside(t(`period.kind.${period.kind}`)), span, scope });
  });
  const key = told.length === 0 ? 'packets.followsNone' : told.length === 1 ? 'packets.follows' : 'packets.followsSome';
  return (
    <Text c="var(--quiet)">
      {t(key, { list: told.join('; ') })}.{' '}
      <Anchor href="#/period" inherit underline="always">
        {t('packets.openPeriods')}
      </Anchor>
    </Text>
  );
}

/** Words as they stand inside a sentence. */
const inside = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
