import { Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconListNumbers } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ProgressRow } from '../../../shared/tv-plan/ledger.ts';
import { school } from '../../client.ts';
import { ClauseTag } from '../../ui/clause-tag.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useOpened } from '../../ui/record-panel.tsx';
import { goTo } from '../../ui/route.ts';
import { WithPanel } from '../../ui/side-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { useQuery } from '../../ui/use-query.ts';
import { useWeek } from '../../ui/week.ts';
import { usePaper } from '../paper/use-paper.tsx';
import { useWho } from '../timetable/use-timetable.ts';
import { TvPlanPage } from '../tv-plan-page.tsx';
import { CountButtons, SpanBar } from './hours-bar.tsx';
import { rowName, useProgrammeColumns } from './programme-columns.tsx';
import { ProgrammePanel } from './programme-panel.tsx';
import { useSpan } from './use-span.ts';

const none: ProgressRow[] = [];

/** How far each class is with each subject of its load (A23). */
export function ProgrammeTab() {
  const { t } = useTexts();
  const state = useSpan(useWeek());
  const who = useWho();
  const { data } = useQuery({
    queryKey: ['tvPlan', 'findProgress', state.span],
    queryFn: () => school.tvPlan.findProgress(state.span),
    enabled: state.loaded,
    placeholderData: keepPreviousData,
  });
  const rows = data ?? none;
  const columns = useProgrammeColumns(rows, who);
  const opened = useOpened<string>();
  const open = rows.find((row) => rowName(row) === opened.id);
  const paper = usePaper();
  const behind = useMemo(() => rows.filter(({ lag }) => lag > 0).length, [rows]);
  const ended = state.span.until >= state.span.to;
  const Icon = behind === 0 ? IconCircleCheck : IconAlertTriangle;
  return (
    <TvPlanPage
      part="programme"
      action={<CountButtons span={state.span} kind="programme" onPaper={paper.show} />}
      note={
        rows.length > 0 && (
          <Group gap={6} c={behind === 0 ? 'var(--done)' : ended ? 'var(--late)' : 'var(--due)'} role="status">
            <Icon size={18} aria-hidden />
            <Text span>{behind === 0 ? t('tvCount.programme.complete') : t(ended ? 'tvCount.programme.missed' : 'tvCount.programme.behind', { value: behind })}</Text>
            <ClauseTag id="MR-3" />
          </Group>
        )
      }
    >
      <WithPanel panel={paper.panel ?? (open && <ProgrammePanel key={`${opened.id} ${state.span.from} ${state.span.until}`} row={open} span={state.span} {...{ who, opened }} />)}>
        <DataTable
          label={t('tvCount.programme.label')}
          rows={rows}
          columns={columns}
          rowId={rowName}
          openId={opened.id}
          onOpen={(row) => {
            paper.close();
            opened.open(rowName(row));
          }}
          tools={<SpanBar state={state} />}
          empty={data && <EmptyState icon={<IconListNumbers size={44} stroke={1.4} />} title={t('tvCount.coverage.noLoad')} text={t('tvCount.programme.emptyText')} action={<Button onClick={() => goTo('/people/load')}>{t('tvCount.coverage.toLoad')}</Button>} />}
        />
      </WithPanel>
    </TvPlanPage>
  );
} // biome-ignore format: a part of the page a line
