import { Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ReportFigures } from '../../shared/reports/report-figures.ts';
import { formatWeek } from '../../shared/text/format.ts';
import { WithClauses } from '../ui/clause-tag.tsx';
import { useTexts } from '../ui/texts.tsx';
import { ChannelBars } from './channel-bars.tsx';
import { Classes, Indicators } from './figures-tables.tsx';

interface ReportViewProps {
  title: string;
  note: string;
  figures: ReportFigures;
  actions?: ReactNode;
}

/** A report on the screen: what it is, its figures, where they come from. */
export function ReportView({ title, note, figures, actions }: ReportViewProps) {
  const { t, language } = useTexts();
  const { previous, work, week } = figures;
  const compared =
    previous.report === null ? t('reports.comparedRecords') : t('reports.comparedReport', { number: previous.report });
  return (
    <article className="reports-paper" aria-label={title}>
      <Group justify="space-between" align="flex-start" mb="md">
        <div>
          <Title order={2} fz={20}>
            {title}, {t('reports.forWeek', { week: formatWeek(week, language) })}
          </Title>
          <Text c="var(--quiet)">{note}</Text>
        </div>
        {actions}
      </Group>
      {work === null && (
        <Text mb="sm" fw={700}>
          {t('reports.noDataWeek')}
        </Text>
      )}
      <div className="reports-columns">
        <Indicators figures={figures} />
        <ChannelBars figures={figures} />
      </div>
      <Text c="var(--quiet)" mt="sm">
        {compared} <WithClauses text={t('reports.basis')} />
      </Text>
      <Classes figures={figures} />
    </article>
  );
}
