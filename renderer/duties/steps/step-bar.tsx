import { IconCircleCheck, IconLock, IconPlayerPlay } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Board } from '../../../shared/duties/board.contract.ts';
import { findBlockers, runOf, type StepNumber, stepNumbers } from '../../../shared/duties/steps.ts';
import { formatDayShort } from '../../../shared/text/format.ts';
import { useTexts } from '../../ui/texts.tsx';
import './steps.css';

/** The three steps of the order of work: since when, and what keeps each from being closed. */
export function StepBar({ board, onOpen }: { board: Board; onOpen: (step: StepNumber) => void }) {
  const { t } = useTexts();
  const { steps, duties, staff } = board;
  const held = useMemo(() => stepNumbers.map((step) => findBlockers(step, duties, staff).length), [duties, staff]);
  return (
    <ol className="step-bar" aria-label={t('duties.steps.title')}>
      {stepNumbers.map((step, place) => {
        const run = runOf(steps, step);
        const state = !run ? 'waiting' : run.closedOn === null ? 'now' : 'closed';
        const count = held[place] ?? 0;
        const Icon = { waiting: IconLock, now: IconPlayerPlay, closed: IconCircleCheck }[state];
        const day = run && formatDayShort(run.closedOn ?? run.startedOn);
        return (
          <li key={step} data-state={state}>
            <button type="button" onClick={() => onOpen(step)} {...(state === 'now' ? { 'aria-current': 'step' } : {})}>
              <span className="step-name">
                <Icon size={16} aria-hidden /> {t('duties.matrix.step', { step })}
              </span>
              <span>{t(`duties.steps.${state}`, { day })}</span>
              {state === 'now' && (
                <span className={count > 0 ? 'step-held' : 'step-free'}>
                  {count > 0 ? t('duties.steps.held', { count }) : t('duties.steps.free')}
                </span>
              )}
              {run && run.passed.length > 0 && <span>{t('duties.steps.passed', { count: run.passed.length })}</span>}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
