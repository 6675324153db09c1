import { Select } from '@mantine/core';
import { IconListNumbers } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { useMemo } from 'react';
import { formatNumber } from '../../../shared/text/format.ts';
import { type LedgerColumn, type LedgerRow, ledgerColumns } from '../../../shared/tv-plan/ledger.ts';
import { school } from '../../client.ts';
import { ClauseTag } from '../../ui/clause-tag.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useOpened } from '../../ui/record-panel.tsx';
import { SidePanel, WithPanel } from '../../ui/side-panel.tsx';
import type { Column } from '../../ui/table-model.ts';
import { useTexts } from '../../ui/texts.tsx';
import { useQuery } from '../../ui/use-query.ts';
import { useWeek } from '../../ui/week.ts';
import { usePaper } from '../paper/use-paper.tsx';
import { useWho, type Who } from '../timetable/use-timetable.ts';
import { TvPlanPage } from '../tv-plan-page.tsx';
import { CountButtons, SpanBar } from './hours-bar.tsx';
import { LessonList } from './lesson-list.tsx';
import { type HoursSpan, useSpan } from './use-span.ts';

const none: LedgerRow[] = [];
const rowName = ({ staffId, subjectKey }: LedgerRow): string => `${staffId} ${subjectKey}`;

/** Hours of each teacher in each subject: announced, done, given away, taken over (A24). Every number opens its lessons. */
export function LedgerTab() {
  const { t } = useTexts();
  const state = useSpan(useWeek());
  const who = useWho();
  const { data } = useQuery({
    queryKey: ['tvPlan', 'findLedger', state.span],
    queryFn: () => school.tvPlan.findLedger(state.span),
    enabled: state.loaded,
    placeholderData: keepPreviousData,
  });
  const rows = data ?? none;
  /** Row and column of the number that is open. */
  const opened = useOpened<{ row: string; column: LedgerColumn }>();
  const paper = usePaper();
  const open = (next: { row: string; column: LedgerColumn } | null) => {
    paper.close();
    opened.open(next);
  };
  const columns = useColumns(who, open);
  const row = rows.find((one) => rowName(one) === opened.id?.row);
  return (
    <TvPlanPage part="ledger" action={<CountButtons span={state.span} kind="ledger" onPaper={paper.show} />} note={<ClauseTag id="MR-19.1" />}>
      <WithPanel panel={paper.panel ?? (row && opened.id && <LedgerPanel row={row} column={opened.id.column} span={state.span} who={who} onColumn={(column) => open({ row: rowName(row), column })} onClose={() => open(null)} />)}>
        <DataTable
          label={t('tvCount.ledger.label')}
          rows={rows}
          columns={columns}
          rowId={rowName}
          openId={opened.id?.row ?? null}
          onOpen={(one) => open({ row: rowName(one), column: 'done' })}
          initialSort={{ column: 'teacher', down: false }}
          tools={<SpanBar state={state} />}
          empty={data && <EmptyState icon={<IconListNumbers size={44} stroke={1.4} />} title={t('tvCount.ledger.empty')} text={t('tvCount.ledger.emptyText')} />}
        />
      </WithPanel>
    </TvPlanPage>
  );
} // biome-ignore format: a part of the page a line

function useColumns(who: Who, onOpen: (of: { row: string; column: LedgerColumn }) => void): Column<LedgerRow>[] {
  const { t } = useTexts();
  // biome-ignore lint/correctness/useExhaustiveDependencies: opening does the same whichever drawing it is of
  return useMemo(() => {
    const name = ({ staffId }: LedgerRow) => (staffId === null ? t('tvCount.ledger.nobody') : who.staffName(staffId));
    return [
      { id: 'teacher', header: t('tvCount.ledger.column.teacher'), width: 170, grow: true, text: name, foot: () => t('tvCount.ledger.total') },
      { id: 'subject', header: t('tvCount.ledger.column.subject'), width: 170, grow: true, text: ({ subjectKey }) => (subjectKey === null ? '' : who.subject(subjectKey)) },
      ...ledgerColumns.map((column): Column<LedgerRow> => ({
        id: column,
        header: t(`tvCount.ledger.column.${column}`),
        width: 112,
        align: 'right',
        text: (row) => formatNumber(row[column]),
        sort: (row) => row[column],
        foot: (shown) => formatNumber(shown.reduce((sum, row) => sum + row[column], 0)),
        cell: (row) =>
          row[column] === 0 ? <span className="quiet">0</span> : (
            <button type="button" className="tv-open" tabIndex={-1} onClick={(event) => { event.stopPropagation(); onOpen({ row: rowName(row), column }); }}>
              {formatNumber(row[column])}
            </button>
          ),
      })),
    ];
  }, [who, t]);
} // biome-ignore format: a column a line

interface LedgerPanelProps {
  row: LedgerRow;
  column: LedgerColumn;
  span: HoursSpan;
  who: Who;
  onColumn: (column: LedgerColumn) => void;
  onClose: () => void;
}

/** The lessons behind a number. */
function LedgerPanel({ row, column, span, who, onColumn, onClose }: LedgerPanelProps) {
  const { t } = useTexts();
  const { staffId, subjectKey } = row;
  const asked = { ...span, staffId, subjectKey, column };
  const { data } = useQuery({ queryKey: ['tvPlan', 'listLedgerLessons', asked], queryFn: () => school.tvPlan.listLedgerLessons(asked) });
  const title = [staffId === null ? t('tvCount.ledger.nobody') : who.staffName(staffId), subjectKey === null ? '' : who.subject(subjectKey)].filter(Boolean).join(': ');
  const choices = ledgerColumns.map((value) => ({ value, label: `${t(`tvCount.ledger.column.${value}`)}: ${formatNumber(row[value])}` }));
  return (
    <SidePanel title={title} onClose={onClose}>
      <Select aria-label={t('tvCount.ledger.label')} allowDeselect={false} data={choices} value={column} onChange={(value) => onColumn(ledgerColumns.find((one) => one === value) ?? 'done')} />
      {data && <LessonList lessons={data} who={who} />}
    </SidePanel>
  );
} // biome-ignore format: a field a line
