import { Button, Group, SegmentedControl, Select, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconAlertTriangle, IconCalendarWeek, IconTableImport } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { Finding } from '../../../shared/tv-plan/checks/finding.ts';
import type { Plan } from '../../../shared/tv-plan/plan.contract.ts';
import type { PlanItem } from '../../../shared/tv-plan/plan-item.ts';
import { today } from '../../../shared/week.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { isTyping } from '../../ui/is-typing.ts';
import { useOpened } from '../../ui/record-panel.tsx';
import { goTo } from '../../ui/route.ts';
import { WithPanel } from '../../ui/side-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { showTrouble } from '../../ui/toasts.tsx';
import { useWeek } from '../../ui/week.ts';
import { usePaper } from '../paper/use-paper.tsx';
import { TvPlanPage } from '../tv-plan-page.tsx';
import { ClassCards } from './class-cards.tsx';
import { FindLesson } from './find-lesson.tsx';
import { FindingsPanel } from './findings-panel.tsx';
import { useGrid } from './grids.ts';
import { ItemPanel } from './item-panel.tsx';
import { moveTo } from './move.ts';
import './plan.css';
import { timeKey } from './plan-grid.ts';
import { itemName, PlanGrid } from './plan-grid.tsx';
import { ShareMenu } from './share-menu.tsx';
import { useChoices } from './use-choices.ts';
import { spanOf, useFindings, useMakeChange, usePlan, usePlanNames } from './use-plan.ts';
import { VersionLine } from './version-line.tsx';
import { VersionPanel } from './version-panel.tsx';
import { useLooking, type View, views } from './view.ts';

/** Keys by their place, as everywhere in the program; whether a press is used up is decided by `outsideText`. */
const physical = { usePhysicalKeys: true, preventDefault: false };

const ranks = { stop: 2, warn: 1, note: 0 };

/** The worst finding of each lesson. */
function levelsOf(findings: readonly Finding[]): ReadonlyMap<string, Finding['level']> {
  const levels = new Map<string, Finding['level']>();
  for (const { rows, level } of findings) {
    for (const row of rows) {
      const known = levels.get(itemName(row));
      if (known === undefined || ranks[known] < ranks[level]) levels.set(itemName(row), level);
    }
  }
  return levels;
}

/** The week of a class, a teacher or a subject, and a day of the whole school; a lesson opens beside it. */
export function PlanTab() {
  const { t } = useTexts();
  const week = useWeek();
  const plan = usePlan(week);
  const findings = useFindings(week);
  const names = usePlanNames(plan);
  const [looking, look] = useLooking();
  const choices = useChoices(plan, looking.view);
  const of = choices.some(({ value }) => value === looking.of) ? looking.of : (choices[0]?.value ?? '');
  // Fields and panels answer at once; another view is drawn in pieces after that.
  const shown = useDeferredValue(useMemo(() => ({ view: looking.view, of }), [looking.view, of]));
  const grid = useGrid(plan, shown.view, shown.of);
  const levels = useMemo(() => levelsOf(findings), [findings]);
  const [beside, setBeside] = useState<'findings' | 'versions' | null>(null);
  const opened = useOpened<string>(looking.open || null);
  const paper = usePaper();
  const make = useMakeChange();
  const finder = useRef<HTMLInputElement>(null);
  const step = (by: number) => {
    const at = choices.findIndex(({ value }) => value === of);
    const next = choices[(at + by + choices.length) % choices.length];
    if (next) look({ of: next.value });
  };
  const outsideText = (run: () => void) => (event: KeyboardEvent) => {
    if (isTyping(event.target)) return;
    event.preventDefault();
    run();
  };
  useHotkeys(
    [
      ['/', outsideText(() => finder.current?.focus()), physical], // on a Russian keyboard this key writes a full stop
      ['shift+ArrowRight', outsideText(() => step(1)), physical],
      ['shift+ArrowLeft', outsideText(() => step(-1)), physical],
    ],
    [],
  );
  if (!plan || !grid) return <TvPlanPage part="plan">{null}</TvPlanPage>;
  const item = plan.items.find((one) => itemName(one) === opened.id);
  const serious = findings.filter(({ level }) => level !== 'note').length;
  const go = (name: string, found: PlanItem | undefined) => {
    if (!found) return;
    if (looking.view !== 'day' || of !== found.day) look({ view: 'class', of: String(found.classId) });
    setBeside(null);
    opened.open(name);
  };
  const move = (moved: PlanItem, row: string, column: string) => {
    const change = moveTo(moved, plan, grid.view, row, column);
    if (change === 'broadcast') showTrouble(t('tvView.cannotMove'), t, true);
    else if (change) void make(change);
  };
  const turn = (panel: 'findings' | 'versions') => {
    paper.close();
    setBeside((shown) => (shown === panel ? null : panel));
  };
  const panel = beside === 'versions' ? (
    <VersionPanel week={week} onPaper={paper.show} onClose={() => setBeside(null)} />
  ) : beside === 'findings' ? (
    <FindingsPanel findings={findings} names={names} onShow={(name) => go(name, plan.items.find((one) => itemName(one) === name))} onClose={() => setBeside(null)} />
  ) : (
    item && <ItemPanel key={itemName(item)} {...{ item, plan, names, opened }} findings={findings.filter(({ rows }) => rows.some((row) => itemName(row) === itemName(item)))} />
  );
  const span = looking.view === 'day' && of ? { from: of, to: of } : spanOf(week);
  return (
    <TvPlanPage part="plan" note={<VersionLine week={week} open={beside === 'versions'} onOpen={() => turn('versions')} />} action={<ShareMenu view={looking.view} of={of} about={choices.find(({ value }) => value === of)?.label ?? ''} span={span} onPaper={paper.show} />}>
      <Group gap="sm" mb="xs" wrap="wrap">
        <SegmentedControl value={looking.view} onChange={(value) => look({ view: value as View, of: '' })} data={views.map((value) => ({ value, label: t(`tvView.view.${value}`) }))} />
        <Select aria-label={t(`tvView.view.${looking.view}`)} data={choices} value={of || null} onChange={(value) => value && look({ of: value })} searchable allowDeselect={false} w={looking.view === 'teacher' ? 280 : 190} nothingFoundMessage={t('tvView.nothingFound')} />
        <FindLesson ref={finder} plan={plan} names={names} onFind={(found) => go(itemName(found), found)} />
        {plan.items.length > 0 && (
          <Button variant={serious > 0 ? 'light' : 'default'} color={serious > 0 ? 'red' : 'gray'} leftSection={<IconAlertTriangle size={16} />} onClick={() => turn('findings')} aria-expanded={beside === 'findings'}>
            {t('tvView.findings', { count: findings.length })}
          </Button>
        )}
      </Group>
      {looking.view === 'class' && <ClassCards cards={plan.cards.filter(({ classId }) => classId === Number(of))} names={names} />}
      <WithPanel panel={paper.panel ?? panel}>
        {plan.items.length === 0 ? (
          <Nothing plan={plan} />
        ) : grid.rows.length === 0 ? (
          <EmptyState icon={<IconCalendarWeek size={44} stroke={1.4} />} title={t('tvView.emptyView')} text={t('tvView.emptyViewText')} />
        ) : (
          <PlanGrid key={grid.view} label={t(`tvView.view.${grid.view}`)} grid={grid} names={names} levels={levels} open={opened.id ?? ''} onOpen={(name) => { paper.close(); setBeside(null); opened.open(name); }} onMove={move} nowRow={nowRow(plan)} />
        )}
      </WithPanel>
    </TvPlanPage>
  );
} // biome-ignore format: a part of the page a line

/** The row of the next lesson of today; the line of the present moment stands over it. */
function nowRow({ items }: Plan): string | null {
  const now = new Date();
  const minute = now.getHours() * 60 + now.getMinutes();
  const day = today();
  const [next] = items.filter((item) => item.day === day && (item.startsAt ?? -1) >= minute).sort((a, b) => (a.startsAt ?? 0) - (b.startsAt ?? 0));
  return next ? timeKey(next) : null;
} // biome-ignore format: one query

function Nothing({ plan }: { plan: Plan }) {
  const { t, language } = useTexts();
  const pause = plan.days.find(({ off }) => off?.name)?.off?.name;
  return (
    <EmptyState
      icon={<IconCalendarWeek size={44} stroke={1.4} />}
      title={t('tvView.empty')}
      text={<>{t('tvView.emptyText')} {pause && <Text span>{t('tvView.pause', { name: pause[language] })}</Text>}</>}
      action={
        <Button leftSection={<IconTableImport size={16} />} onClick={() => goTo('/tv-plan/import')}>
          {t('tvPlan.import.title')}
        </Button>
      }
    />
  );
} // biome-ignore format: a sentence a line
