import { Anchor, Text } from '@mantine/core';
import type { Profile } from '../../shared/period/profile.ts';
import { formatDayShort } from '../../shared/text/format.ts';
import type { Day } from '../../shared/week.ts';
import { useTexts } from '../ui/texts.tsx';

/** The layers from strongest to weakest, with the standing of each text and the day from which it works. */
export function LayerList({ profile, day }: { profile: Profile; day: Day }) {
  const { t, language } = useTexts();
  if (profile.layers.length === 0) return <Text c="var(--quiet)">{t('period.profile.noLayers')}</Text>;
  return (
    <div>
      <Text c="var(--quiet)" fz="sm" mb={4}>
        {t('period.profile.layers')}
      </Text>
      <ol className="layers">
        {profile.layers.map((layer, place) => (
          <li key={layer.key}>
            <Text span fw={700}>
              {place + 1}. {layer.name[language]}
            </Text>
            <Text span c="var(--quiet)" fz="sm">
              {t(`period.standing.${layer.standing}`)}
            </Text>
            {layer.from !== null && (layer.from > day || layer.unconfirmed) && (
              <Text span c="var(--due)" fz="sm">
                {t(layer.from > day ? 'period.why.notYet' : 'period.why.from', { day: formatDayShort(layer.from) })}
              </Text>
            )}
            {layer.unconfirmed && (
              <Text span c="var(--due)" fz="sm">
                {t('period.why.unconfirmed')}{' '}
                <Anchor href={`#/period/questions?open=${layer.unconfirmed}`} inherit underline="always">
                  {t('period.why.confirm')}
                </Anchor>
              </Text>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
