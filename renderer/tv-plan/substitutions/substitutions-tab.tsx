import { Button } from '@mantine/core';
import { IconMoodCheck, IconPrinter, IconSettings, IconUserOff, IconWand } from '@tabler/icons-react';
import { useState } from 'react';
import type { DayProposal } from '../../../shared/tv-plan/substitution/substitution.contract.ts';
import { school } from '../../client.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { runJob } from '../../ui/jobs.ts';
import { useRoute } from '../../ui/route.ts';
import { WithPanel } from '../../ui/side-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { showProblem } from '../../ui/toasts.tsx';
import { useWeek } from '../../ui/week.ts';
import { usePaper } from '../paper/use-paper.tsx';
import { spanOf, usePlan, usePlanNames } from '../plan/use-plan.ts';
import { TvPlanPage } from '../tv-plan-page.tsx';
import { AbsencePanel } from './absence-panel.tsx';
import { CallsPanel } from './calls-panel.tsx';
import { CandidatePanel } from './candidate-panel.tsx';
import { stateOf, useHitColumns } from './hit-columns.tsx';
import { ProposalPanel } from './proposal-panel.tsx';
import { findSeat, hitName, useHits, useLines } from './use-substitutions.ts';
import { WeightsPanel } from './weights-panel.tsx';

type Beside = 'absence' | 'proposal' | 'calls' | 'weights' | null;

/** The exact search may take so long; then the best found so far stands. */
const seconds = 5;

/** Who is away, which lessons that hits, who stands in, who has to be told. */
export function SubstitutionsTab() {
  const { t, language } = useTexts();
  const week = useWeek();
  const plan = usePlan(week);
  const names = usePlanNames(plan);
  const { hits, loaded } = useHits(week);
  const lines = useLines(week);
  const columns = useHitColumns(hits, names);
  const { query } = useRoute();
  const [open, setOpen] = useState(query['slot'] ? `${query['of']} ${query['slot']}|${query['seat']}` : null);
  const paper = usePaper();
  const [beside, setBeside] = useState<Beside>(null);
  const [proposal, setProposal] = useState<DayProposal | null>(null);
  const show = (panel: Beside) => {
    paper.close();
    setOpen(null);
    setBeside(panel);
  };
  // A finding also leads to a lesson whose teacher is there and needed elsewhere.
  const hit = hits.find((one) => hitName(one) === open) ?? (open ? findSeat(plan, open) : undefined);
  const unanswered = hits.filter((one) => stateOf(one) === 'open').length;
  const fresh = lines.filter(({ printedAt }) => printedAt === null).length;
  const untold = lines.filter(({ calledAt }) => calledAt === null).length;
  const propose = async () => {
    const span = spanOf(week);
    setProposal(
      await runJob(t('tvPlan.substitution.solving'), (options) =>
        school.tvPlan.proposeSubstitutes({ ...span, seconds }, options),
      ),
    );
    show('proposal');
  };
  const print = () =>
    paper.show(t('tvPaper.substitutions'), (options) =>
      school.tvPlan.printSubstitutions({ ...spanOf(week), onlyNew: fresh > 0, language, folder: null }, options),
    );
  const away = <Button leftSection={<IconUserOff size={16} />} onClick={() => show('absence')}>{t('tvSubstitution.markAbsent')}</Button>; // biome-ignore format: one button
  const panels = {
    absence: () => plan && <AbsencePanel plan={plan} week={week} onClose={() => setBeside(null)} />,
    proposal: () =>
      proposal && <ProposalPanel proposal={proposal} hits={hits} names={names} onClose={() => setBeside(null)} />,
    calls: () => plan && <CallsPanel lines={lines} plan={plan} names={names} onClose={() => setBeside(null)} />,
    weights: () => <WeightsPanel onClose={() => setBeside(null)} />,
  };
  return (
    <TvPlanPage
      part="substitutions"
      note={t('tvSubstitution.total', { count: hits.length, open: unanswered })}
      action={unanswered > 0 ? <Button leftSection={<IconWand size={16} />} onClick={() => void propose().catch((error: unknown) => showProblem(error, t))}>{t('tvSubstitution.propose', { count: unanswered })}</Button> : away}
      menu={[
        ...(unanswered > 0 ? [{ label: t('tvSubstitution.markAbsent'), icon: <IconUserOff size={16} />, onClick: () => show('absence') }] : []),
        { label: fresh > 0 ? t('tvSubstitution.printNew', { count: fresh }) : t('tvSubstitution.printAll'), icon: <IconPrinter size={16} />, disabled: lines.length === 0, onClick: print },
        { label: t('tvSubstitution.calls', { count: untold }), icon: <IconMoodCheck size={16} />, disabled: lines.length === 0, onClick: () => show('calls') },
        { label: t('tvSubstitution.weights'), icon: <IconSettings size={16} />, onClick: () => show('weights') },
      ]}
    >
      <WithPanel panel={paper.panel ?? (hit && plan ? <CandidatePanel key={hitName(hit)} hit={hit} plan={plan} names={names} onClose={() => setOpen(null)} /> : beside && panels[beside]())}>
        {loaded && hits.length === 0 ? (
          <EmptyState icon={<IconMoodCheck size={44} stroke={1.4} />} title={t('tvSubstitution.empty')} text={t('tvSubstitution.emptyText')} action={away} />
        ) : (
          <DataTable label={t('tvSubstitution.label')} rows={hits} columns={columns} rowId={hitName} openId={open} onOpen={(row) => { paper.close(); setBeside(null); setOpen(hitName(row)); }} />
        )}
      </WithPanel>
    </TvPlanPage>
  ); // biome-ignore format: a part a line
}
