import { Group, Stack, Text } from '@mantine/core';
import type { Board } from '../../../shared/duties/board.contract.ts';
import { sideOf } from '../../../shared/duties/entry.ts';
import { school } from '../../client.ts';
import { ClauseTag } from '../../ui/clause-tag.tsx';
import { OptionalDay } from '../../ui/day-field.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import type { MatrixRow } from '../matrix/matrix-rows.ts';
import type { StaffNames } from '../matrix/names.ts';
import { StaffSelect } from '../staff-select.tsx';
import { useCalls } from '../use-duties.ts';
import { DutyHistory } from './duty-history.tsx';
import { DutyNotes } from './duty-notes.tsx';
import { DutyOwners } from './duty-owners.tsx';
import { DutyState } from './duty-state.tsx';
import { tellStanding } from './tell-duty.ts';

interface DutyPanelProps {
  row: MatrixRow;
  board: Board;
  names: StaffNames;
  onClose: () => void;
}

/** One duty: on what ground, who, by when, how far, and what has become of it. Everything is stored as it is chosen. */
export function DutyPanel({ row, board, names, onClose }: DutyPanelProps) {
  const { t, language } = useTexts();
  const call = useCalls();
  const { duty, title } = row;
  const { entry } = duty;
  const side = sideOf(entry.role);
  const standing = tellStanding(entry, t);
  const facts = [
    t(`duties.role.${entry.role}`),
    entry.step ? t('duties.matrix.step', { step: entry.step }) : t('duties.anyStep'),
    t(`duties.frequency.${entry.frequency}`),
    t(`duties.layer.${entry.layer}`),
  ];
  return (
    <SidePanel title={title} onClose={onClose} width={420}>
      <Stack gap={6}>
        <Group gap={4}>
          {entry.clauses.map((clause) => (
            <ClauseTag key={clause} id={clause} />
          ))}
        </Group>
        <Text c="var(--quiet)">{facts.join(' · ')}</Text>
        {standing && (
          <Text c="var(--due)" role="note">
            {standing}
          </Text>
        )}
        {entry.evidence && (
          <Text c="var(--quiet)">{t('duties.panel.wanted', { evidence: entry.evidence[language] })}</Text>
        )}
      </Stack>
      <DutyState duty={duty} />
      {side === 'staff' ? (
        <>
          <DutyOwners row={row} board={board} names={names} />
          <StaffSelect
            label={t('duties.column.deputy')}
            description={t('duties.panel.deputyHint')}
            placeholder={t('duties.panel.nobody')}
            clearable
            staff={board.staff.filter(({ id }) => !row.carriers.has(id))}
            names={names}
            role={entry.role}
            value={duty.deputyId}
            onChange={(staffId) => call(school.duties.setDeputy({ dutyIds: [duty.id], staffId }))}
          />
        </>
      ) : (
        <Text>{t(`duties.panel.side.${side}`)}</Text>
      )}
      <OptionalDay
        label={t('duties.column.due')}
        value={duty.dueOn}
        onChange={(dueOn) => dueOn !== duty.dueOn && call(school.duties.setDue({ dutyIds: [duty.id], dueOn }))}
      />
      <DutyNotes duty={duty} />
      <DutyHistory dutyId={duty.id} />
    </SidePanel>
  );
}
