import { Title } from '@mantine/core';
import { useMemo } from 'react';
import { type Period, periodKinds, stateOf } from '../../shared/period/distance-period.ts';
import { formatDayShort } from '../../shared/text/format.ts';
import { today } from '../../shared/week.ts';
import { DataTable } from '../ui/data-table.tsx';
import type { Opened } from '../ui/record-panel.tsx';
import type { Column } from '../ui/table-model.ts';
import { useTexts } from '../ui/texts.tsx';
import { usePeriodWords } from './period-words.ts';

/** Earlier and later periods: the newest first. */
export function PeriodTable({ periods, opened }: { periods: Period[]; opened: Opened<number | 'new'> }) {
  const { t } = useTexts();
  const { span, scope } = usePeriodWords(periods.some((period) => period.scope === 'students'));
  const columns = useMemo<Column<Period>[]>(
    () => [
      { id: 'dates', header: t('period.field.dates'), width: 230, text: span, sort: (period) => period.startsOn },
      {
        id: 'kind',
        header: t('period.field.kind'),
        width: 130,
        text: ({ kind }) => t(`period.kind.${kind}`),
        filter: {
          of: ({ kind }) => kind,
          choices: periodKinds.map((value) => ({ value, label: t(`period.kind.${value}`) })),
        },
      },
      { id: 'scope', header: t('period.field.scope'), width: 200, grow: true, text: scope },
      { id: 'document', header: t('period.field.document'), width: 170, text: documentText },
      {
        id: 'state',
        header: t('period.field.state'),
        width: 130,
        text: (period) => t(`period.state.${stateOf(period, today())}`),
      },
      {
        id: 'remote',
        header: t('period.remoteOn'),
        width: 190,
        text: ({ remoteSince, weeks }) =>
          remoteSince === null ? t('period.remoteOff') : t('period.weeks', { count: weeks.length }),
      },
    ],
    [t, span, scope],
  );
  return (
    <>
      <Title order={2} fz={18}>
        {t('period.earlier')}
      </Title>
      <DataTable
        label={t('period.earlier')}
        rows={periods}
        columns={columns}
        rowId={({ id }) => id}
        openId={typeof opened.id === 'number' ? opened.id : null}
        onOpen={({ id }) => opened.open(id)}
      />
    </>
  );
}

const documentText = ({ documentNumber, documentOn }: Period) =>
  [documentNumber && `№ ${documentNumber}`, documentOn && formatDayShort(documentOn)].filter(Boolean).join(', ');
