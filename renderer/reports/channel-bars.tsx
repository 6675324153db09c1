import { Title } from '@mantine/core';
import { countedChannels, type ReportFigures } from '../../shared/reports/report-figures.ts';
import { formatNumber } from '../../shared/text/format.ts';
import { useTexts } from '../ui/texts.tsx';

const line = 46;
const width = 300;

/** How students learn: a bar for each channel with its number, this week over the last one. */
export function ChannelBars({ figures }: { figures: ReportFigures }) {
  const { t } = useTexts();
  const { channels, previous, students } = figures;
  if (students === 0) return null;
  const before = previous.channels;
  const most = Math.max(1, ...countedChannels.flatMap((channel) => [channels[channel], before?.[channel] ?? 0]));
  const length = (value: number) => (value / most) * (width - 50);
  return (
    <figure style={{ margin: 0 }}>
      <Title order={3} fz={16} mb={4}>
        {t('reports.chart')}
      </Title>
      {/* The numbers are in the table beside it: for assistive technology the picture would say them twice. */}
      <svg viewBox={`0 0 ${width} ${countedChannels.length * line}`} width="100%" aria-hidden="true">
        {countedChannels.map((channel, place) => (
          <g key={channel} transform={`translate(0 ${place * line})`}>
            <text className="reports-bar-label" x={0} y={13} fontSize={13}>
              {t(`reports.channel.${channel}`)}
            </text>
            <rect
              x={0}
              y={19}
              height={13}
              width={length(channels[channel])}
              rx={2}
              fill="var(--mantine-color-lagoon-6)"
            />
            <text
              className="reports-bar-label"
              x={channels[channel] === 0 ? 0 : length(channels[channel]) + 7}
              y={30}
              fontSize={13}
              fontWeight={700}
            >
              {formatNumber(channels[channel])}
            </text>
            {before && (
              <rect x={0} y={34} height={4} width={length(before[channel])} rx={1} fill="var(--quiet)" opacity={0.5} />
            )}
          </g>
        ))}
      </svg>
      {before && <figcaption className="quiet">{t('reports.chartLast')}</figcaption>}
    </figure>
  );
}
