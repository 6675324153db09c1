import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Board } from '../../../shared/duties/board.contract.ts';
import {
  findBlockers,
  lacksOwner,
  runOf,
  type StepNumber,
  type StepRun,
  stepClauses,
} from '../../../shared/duties/steps.ts';
import { formatDay } from '../../../shared/text/format.ts';
import { laterDay, today } from '../../../shared/week.ts';
import { school } from '../../client.ts';
import { ClauseTag } from '../../ui/clause-tag.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { DutyClause } from '../duty/duty-clause.tsx';
import { StateSign } from '../state-sign.tsx';
import { useCalls } from '../use-duties.ts';

interface StepPanelProps {
  step: StepNumber;
  board: Board;
  onOpen: (dutyId: number) => void;
  onClose: () => void;
}

/** One step: what holds it up, by name, and closing it; with something left only with a reason in words (A02). */
export function StepPanel({ step, board, onOpen, onClose }: StepPanelProps) {
  const { t, language } = useTexts();
  const call = useCalls();
  const { period, steps, duties, staff } = board;
  const run = runOf(steps, step);
  const isOpen = run !== undefined && run.closedOn === null;
  const held = findBlockers(step, duties, staff);
  const [reason, setReason] = useState('');
  const [on, setOn] = useState(() => laterDay(today(), run?.startedOn ?? period.startsOn));
  const needsReason = held.length > 0;
  const begin = () => call(school.duties.openStep({ periodId: period.id, step, on }));
  const close = () => {
    call(school.duties.closeStep({ periodId: period.id, step, on, reason }));
    onClose();
  };
  const lines = isOpen ? held : [];
  return (
    <SidePanel
      title={t('duties.matrix.step', { step })}
      onClose={onClose}
      width={420}
      footer={
        isOpen ? (
          <Button disabled={needsReason && reason.trim() === ''} onClick={close}>
            {t(needsReason ? 'duties.steps.closeAnyway' : 'duties.steps.close', { step })}
          </Button>
        ) : (
          <Button variant={run ? 'default' : 'filled'} onClick={begin}>
            {t(run ? 'duties.steps.reopen' : 'duties.steps.begin', { step })}
          </Button>
        )
      }
    >
      <Text data-autofocus tabIndex={-1} style={{ outline: 'none' }}>
        {t(`duties.steps.about${step}`)}
      </Text>
      <Group gap={4}>
        {stepClauses.map((clause) => (
          <ClauseTag key={clause} id={clause} />
        ))}
      </Group>
      {steps.filter((one) => one.step === step).map((one) => (
        <Run key={JSON.stringify(one)} run={one} />
      ))}
      {isOpen && lines.length === 0 && <Text c="var(--done)">{t('duties.steps.free')}</Text>}
      {lines.length > 0 && (
        <Stack gap={6}>
          <Text fw={700} c="var(--due)">
            {t('duties.steps.heldBy', { count: lines.length })}
          </Text>
          <ul className="duty-list step-left">
            {lines.map((duty) => (
              <li key={duty.id}>
                <div>
                  <button type="button" className="duty-title" onClick={() => onOpen(duty.id)}>
                    {duty.entry.title[language]}
                  </button>
                  <div className="duty-facts">
                    <DutyClause entry={duty.entry} />
                    <span className="quiet">{t(`duties.roleShort.${duty.entry.role}`)}</span>
                    {lacksOwner(duty, staff) ? (
                      <span className="sheet-unowned">{t('duties.unowned')}</span>
                    ) : (
                      <StateSign state={duty.state} late={duty.late} />
                    )}
                  </div>
                </div>
              </li>
            ))}
          </ul>
        </Stack>
      )}
      <DayField label={t(isOpen ? 'duties.steps.closeOn' : 'duties.steps.beginOn')} value={on} onChange={setOn} />
      {isOpen && needsReason && (
        <TextArea
          label={t('duties.steps.reason')}
          description={t('duties.steps.reasonHint')}
          required
          minRows={2}
          maxLength={600}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
    </SidePanel>
  );

} // biome-ignore format: lists on a line

/** When the step went on, and what it was closed over. */
function Run({ run: { startedOn, closedOn, reason, passed } }: { run: StepRun }) {
  const { t, language } = useTexts();
  const from = formatDay(startedOn, language);
  return (
    <Text c="var(--quiet)">
      {closedOn ? t('duties.steps.ran', { from, to: formatDay(closedOn, language) }) : t('duties.steps.runs', { from })}
      {passed.length > 0 && ` ${t('duties.steps.passedWith', { count: passed.length, reason })}`}
    </Text>
  );
}
