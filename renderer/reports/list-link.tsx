import { Anchor } from '@mantine/core';
import { listPlace } from '../../shared/reports/list-place.ts';
import type { IndicatorRow } from '../../shared/reports/report-rows.ts';
import { formatNumber } from '../../shared/text/format.ts';
import type { Week } from '../../shared/week.ts';
import { useTexts } from '../ui/texts.tsx';
import { chooseWeek } from '../ui/week.ts';

interface ListLinkProps {
  indicator: IndicatorRow['key'];
  what: string;
  value: number | null;
  week: Week;
  classId?: number;
}

/** A number of the report, which opens the list behind it as it is now. */
export function ListLink({ indicator, what, value, week, classId }: ListLinkProps) {
  const { t } = useTexts();
  if (value === null) return <span className="quiet">{t('reports.noData')}</span>;
  const place = listPlace(indicator, classId);
  if (place === null || (value === 0 && classId !== undefined))
    return <span className="quiet">{formatNumber(value)}</span>;
  return (
    <Anchor
      inherit
      href={place}
      onClick={() => chooseWeek(week)}
      title={t('reports.openList', { what })}
      aria-label={t('reports.openNumber', { what, value: formatNumber(value) })}
    >
      {formatNumber(value)}
    </Anchor>
  );
}
