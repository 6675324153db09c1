import { Button, SegmentedControl } from '@mantine/core';
import { IconChecklist, IconChecks } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { PlanItem } from '../../../shared/tv-plan/plan-item.ts';
import { agreeable, sortWorks, workState } from '../../../shared/tv-plan/works.ts';
import { ClauseTag } from '../../ui/clause-tag.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useOpened } from '../../ui/record-panel.tsx';
import { goTo } from '../../ui/route.ts';
import { WithPanel } from '../../ui/side-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { useWeek } from '../../ui/week.ts';
import { ItemPanel } from '../plan/item-panel.tsx';
import { itemName } from '../plan/plan-grid.tsx';
import { useFindings, useMakeChange, usePlan, usePlanNames } from '../plan/use-plan.ts';
import { TvPlanPage } from '../tv-plan-page.tsx';
import { useWorkColumns } from './work-columns.tsx';

const nothing = { proposals: [] as PlanItem[], board: [] as PlanItem[] };
const views = ['proposals', 'board'] as const;
type View = (typeof views)[number];

/** What teachers propose that pupils do and by when, and the board of what is agreed (A20). */
export function WorksTab() {
  const { t } = useTexts();
  const week = useWeek();
  const plan = usePlan(week);
  const names = usePlanNames(plan);
  const findings = useFindings(week);
  const works = useMemo(() => (plan ? sortWorks(plan.items) : nothing), [plan]);
  const [view, setView] = useState<View>('proposals');
  const [chosen, setChosen] = useState<PlanItem[]>([]);
  const rows = works[view];
  const columns = useWorkColumns(rows, plan, names);
  const opened = useOpened<string>();
  const make = useMakeChange();
  if (!plan) return <TvPlanPage part="works">{null}</TvPlanPage>;
  const item = plan.items.find((one) => itemName(one) === opened.id);
  const ready = agreeable(chosen.length > 0 ? chosen : works.proposals);
  const late = works.proposals.filter((one) => workState(one) === 'withoutDue').length;
  const agree = () =>
    make({
      kind: 'edit',
      items: ready.map(({ classId, slot, subjectKey }) => ({ classId, slot, subjectKey })),
      edit: { agreed: true },
    });
  return (
    <TvPlanPage
      part="works"
      note={works.proposals.length + works.board.length > 0 && <>{t('tvWorks.total', { count: works.board.length, proposed: works.proposals.length, late })} <ClauseTag id="ALM-2.DEPA.2b" /></>}
      action={view === 'proposals' && works.proposals.length > 0 && <Button leftSection={<IconChecks size={16} />} disabled={ready.length === 0} onClick={() => void agree()}>{t('tvWorks.agree', { count: ready.length })}</Button>}
    >
      {works.proposals.length + works.board.length === 0 ? (
        <EmptyState icon={<IconChecklist size={44} stroke={1.4} />} title={t('tvWorks.empty')} text={t('tvWorks.emptyText')} action={<Button onClick={() => goTo('/tv-plan/plan')}>{t('tvCards.materials.toPlan')}</Button>} />
      ) : (
        <>
          <SegmentedControl mb="xs" style={{ alignSelf: 'start' }} value={view} onChange={(value) => { setChosen([]); setView(value as View); }} data={views.map((value) => ({ value, label: t(`tvWorks.view.${value}`, { count: works[value].length }) }))} />
          <WithPanel panel={item && <ItemPanel key={itemName(item)} {...{ item, plan, names, opened }} findings={findings.filter((one) => one.rows.some((row) => itemName(row) === itemName(item)))} />}>
            <DataTable key={view} label={t(`tvWorks.label.${view}`)} rows={rows} columns={columns} rowId={itemName} openId={opened.id} onOpen={(row) => opened.open(itemName(row))} {...(view === 'proposals' ? { onSelect: setChosen } : {})} empty={t(`tvWorks.none.${view}`)} />
          </WithPanel>
        </>
      )}
    </TvPlanPage>
  );
} // biome-ignore format: a part of the page a line
