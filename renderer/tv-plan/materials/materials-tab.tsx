import { Button, Group } from '@mantine/core';
import { IconChecklist, IconPaperclip } from '@tabler/icons-react';
import { useMemo } from 'react';
import { countJournal } from '../../../shared/tv-plan/journal.ts';
import { lackingMaterials, lessonsToPrepare, supplyOf } from '../../../shared/tv-plan/materials.ts';
import type { Plan } from '../../../shared/tv-plan/plan.contract.ts';
import type { PlanItem } from '../../../shared/tv-plan/plan-item.ts';
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
import { useJournal } from '../plan/use-journal.ts';
import { spanOf, useFindings, usePlan, usePlanNames } from '../plan/use-plan.ts';
import { TvPlanPage } from '../tv-plan-page.tsx';
import { useLackColumns } from './lack-columns.tsx';

const none: PlanItem[] = [];

/** Lessons of the week that nothing has been prepared for; each opens beside the list and leaves it when it is supplied. */
export function MaterialsTab() {
  const { t } = useTexts();
  const week = useWeek();
  const plan = usePlan(week);
  const names = usePlanNames(plan);
  const findings = useFindings(week);
  const lacking = useMemo(() => (plan ? lackingMaterials(plan) : none), [plan]);
  const columns = useLackColumns(lacking, names);
  const opened = useOpened<string>();
  if (!plan) return <TvPlanPage part="materials">{null}</TvPlanPage>;
  const item = plan.items.find((one) => itemName(one) === opened.id);
  const bare = lacking.filter((one) => supplyOf(one) === 'none').length;
  const note = (
    <Group gap="sm">
      <span>{t('tvCards.materials.total', { count: bare, waiting: lacking.length - bare })}</span>
      <ClauseTag id="MR-21.2" />
      <JournalCount plan={plan} span={spanOf(week)} />
    </Group>
  );
  return (
    <TvPlanPage part="materials" note={note}>
      <WithPanel panel={item && <ItemPanel key={itemName(item)} {...{ item, plan, names, opened }} findings={findings.filter(({ rows }) => rows.some((row) => itemName(row) === itemName(item)))} />}>
        {lacking.length === 0 ? (
          <Supplied empty={plan.items.length === 0} />
        ) : (
          <DataTable label={t('tvCards.materials.label')} rows={lacking} columns={columns} rowId={itemName} openId={opened.id} onOpen={(row) => opened.open(itemName(row))} />
        )}
      </WithPanel>
    </TvPlanPage>
  );
} // biome-ignore format: a part of the page a line

function Supplied({ empty }: { empty: boolean }) {
  const { t } = useTexts();
  const [Icon, key] = empty ? [IconPaperclip, 'nothing' as const] : [IconChecklist, 'allReady' as const];
  return (
    <EmptyState
      icon={<Icon size={44} stroke={1.4} />}
      title={t(`tvCards.materials.${key}`)}
      text={t(`tvCards.materials.${key}Text`)}
      action={
        <Button onClick={() => goTo(empty ? '/tv-plan/import' : '/tv-plan/plan')}>
          {t(empty ? 'tvCards.materials.toImport' : 'tvCards.materials.toPlan')}
        </Button>
      }
    />
  );
}

/** How far the e-journal is filled, where the profile counts it (A22). */
function JournalCount({ plan, span }: { plan: Plan; span: { from: string; to: string } }) {
  const { t } = useTexts();
  const journal = useJournal(span);
  if (!journal?.rule.counted) return null;
  const { lessons, filled } = countJournal(lessonsToPrepare(plan), journal.ticks);
  return (
    <>
      <span>{t('tvCards.journal.week', { count: lessons, filled })}</span>
      {journal.rule.clause !== null && <ClauseTag id={journal.rule.clause} />}
    </>
  );
}
