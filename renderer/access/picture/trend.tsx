import { Text } from '@mantine/core';
import type { TrendWeek } from '../../../shared/access/access.contract.ts';
import { dayOfWeek, today, weekOf } from '../../../shared/week.ts';
import { useTexts } from '../../ui/texts.tsx';
import { useTrend } from '../use-access.ts';

const weeks = 8;
const bar = { width: 38, gap: 14, height: 180, top: 18, bottom: 34 };
type Part = 'platform' | 'other' | 'paper' | 'unknown';
/** From the ground up; each has its own hatch, so that colour never says it alone. */
const parts: { id: Part; of: (week: TrendWeek) => number; fill: string }[] = [
  { id: 'platform', of: ({ platform }) => platform, fill: 'var(--mantine-color-lagoon-6)' },
  { id: 'other', of: ({ tv, phone }) => tv + phone, fill: 'url(#trend-other)' },
  { id: 'paper', of: ({ paper }) => paper, fill: 'url(#trend-paper)' },
  { id: 'unknown', of: ({ unknown }) => unknown, fill: 'var(--hover)' },
];

/** The last weeks as columns: how all students were reached by what was known then. */
export function Trend() {
  const { t } = useTexts();
  const trend = useTrend(weekOf(today()), weeks);
  const total = trend.reduce((most, week) => Math.max(most, sum(week)), 0);
  if (total === 0) return <Text c="var(--quiet)">{t('access.picture.noTrend')}</Text>;
  const width = weeks * (bar.width + bar.gap);
  const height = bar.top + bar.height + bar.bottom;
  return (
    <>
      <svg width={width} height={height} role="img" aria-label={t('access.picture.trend')} className="number">
        <defs>
          <Hatch id="trend-paper" line="var(--late)" angle={45} />
          <Hatch id="trend-other" line="var(--due)" angle={0} />
        </defs>
        {trend.map((week, place) => (
          <Column key={week.week} week={week} x={place * (bar.width + bar.gap)} scale={bar.height / total} />
        ))}
      </svg>
      <div className="trend-legend">
        {parts.map(({ id, fill }) => (
          <span key={id}>
            <svg width={14} height={14} aria-hidden="true">
              <rect width={14} height={14} fill={fill} stroke="var(--quiet)" />
            </svg>{' '}
            {t(`access.picture.part.${id}`)}
          </span>
        ))}
      </div>
    </>
  );
}

const sum = (week: TrendWeek) => parts.reduce((total, { of }) => total + of(week), 0);

function Column({ week, x, scale }: { week: TrendWeek; x: number; scale: number }) {
  const { t } = useTexts();
  const floor = bar.top + bar.height;
  let y = floor;
  const unknown = week.unknown;
  const [, month, day] = dayOfWeek(week.week, 1).split('-');
  return (
    <g>
      {parts.map(({ id, of, fill }) => {
        const h = of(week) * scale;
        y -= h;
        if (h <= 0) return null;
        return (
          <rect key={id} x={x} y={y} width={bar.width} height={h} fill={fill} stroke="var(--quiet)" strokeWidth={0.5}>
            <title>{`${t(`access.picture.part.${id}`)}: ${of(week)}`}</title>
          </rect>
        );
      })}
      <text
        x={x + bar.width / 2}
        y={floor - sum(week) * scale - 5}
        textAnchor="middle"
        fontSize={12}
        fill="currentColor"
      >
        {sum(week) - unknown}
      </text>
      <text x={x + bar.width / 2} y={floor + 15} textAnchor="middle" fontSize={12} fill="currentColor">
        {t('access.picture.week', { week: Number(week.week.slice(-2)) })}
      </text>
      <text x={x + bar.width / 2} y={floor + 29} textAnchor="middle" fontSize={11} fill="var(--quiet)">
        {day}.{month}
      </text>
    </g>
  );
}

function Hatch({ id, line, angle }: { id: string; line: string; angle: number }) {
  return (
    <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform={`rotate(${angle})`}>
      <rect width={6} height={6} fill="var(--sheet)" />
      <line x1={0} y1={0} x2={0} y2={6} stroke={line} strokeWidth={4} />
    </pattern>
  );
}
