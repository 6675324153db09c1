import { ActionIcon, Button, Group, Select, Stack, Switch, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { Board } from '../../../shared/duties/board.contract.ts';
import { carries, type DutyState, isFinished, personState } from '../../../shared/duties/duty.ts';
import { school } from '../../client.ts';
import { TextArea } from '../../ui/text-area.tsx';
import { useTexts } from '../../ui/texts.tsx';
import type { MatrixRow } from '../matrix/matrix-rows.ts';
import type { StaffNames } from '../matrix/names.ts';
import { StaffSelect } from '../staff-select.tsx';
import { useCalls, useEditing } from '../use-duties.ts';

interface DutyOwnersProps {
  row: MatrixRow;
  board: Board;
  names: StaffNames;
}

/** Who carries the duty: named people, or all who hold the role; each may be as far as he or she is. */
export function DutyOwners({ row, board, names }: DutyOwnersProps) {
  const { t } = useTexts();
  const call = useCalls();
  const edit = useEditing();
  const { duty, carriers } = row;
  const { id: dutyId, everyone, ownState, entry } = duty;
  const people = board.staff.filter(({ id }) => carriers.has(id));
  const holders = board.staff.filter((person) => carries(person, entry.role)).length;
  const stateOf = (id: number) => personState(ownState, row.owners.get(id));
  const finished = people.filter(({ id }) => isFinished(stateOf(id))).length;
  const setOwn = (staffId: number, state: DutyState) =>
    call(school.duties.setState({ dutyIds: [dutyId], staffId, state, reason: '' }));
  return (
    <Stack gap={6} component="section" aria-label={t('duties.column.owner')}>
      <Text fw={500}>{t('duties.column.owner')}</Text>
      {(holders > 0 || everyone) && (
        <Switch
          label={t('duties.panel.everyone', { count: holders, role: t(`duties.role.${entry.role}`) })}
          checked={everyone}
          onChange={(event) =>
            call(school.duties.assignByRole({ dutyIds: [dutyId], everyone: event.currentTarget.checked }))
          }
        />
      )}
      {people.length > 1 && (
        <Text c="var(--quiet)">{t('duties.panel.finished', { done: finished, count: people.length })}</Text>
      )}
      <ul className="duty-owners">
        {people.map(({ id, name }) => (
          <li key={id}>
            <span title={name}>{name}</span>
            <Select
              size="xs"
              w={120}
              aria-label={t('duties.panel.stateOf', { name })}
              allowDeselect={false}
              data={(['open', 'inWork', 'done'] as const).map((value) => ({ value, label: t(`duties.state.${value}`) }))}
              value={stateOf(id)}
              onChange={(state) => state && setOwn(id, state as DutyState)}
            />
            {!everyone && (
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('duties.panel.remove', { name })}
                onClick={() => edit([{ dutyId, everyone: false, staffIds: people.flatMap((one) => (one.id === id ? [] : [one.id])) }])}
              >
                <IconX size={16} />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
      {!everyone && (
        <StaffSelect
          key={people.length}
          aria-label={t('duties.panel.add')}
          placeholder={t(people.length === 0 ? 'duties.panel.first' : 'duties.panel.add')}
          staff={board.staff.filter(({ id }) => !carriers.has(id))}
          names={names}
          role={entry.role}
          value={null}
          onChange={(id) => id !== null && edit([{ dutyId, everyone: false, staffIds: [...people.map((one) => one.id), id] }])}
        />
      )}
      {people.length === 0 && <NoOwner key={duty.noOwnerReason} dutyId={dutyId} stored={duty.noOwnerReason} />}
    </Stack>
  );
} // biome-ignore format: the calls on a line

/** Why nobody carries it: with a reason the duty no longer holds up its step. */
function NoOwner({ dutyId, stored }: { dutyId: number; stored: string }) {
  const { t } = useTexts();
  const call = useCalls();
  const [reason, setReason] = useState(stored);
  const save = (next: string) => call(school.duties.excuseOwner({ dutyIds: [dutyId], reason: next }));
  return (
    <>
      <TextArea
        label={t('duties.panel.whyNobody')}
        minRows={1}
        maxLength={600}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {reason.trim() !== stored && (
        <Group gap="xs">
          <Button size="xs" variant="default" onClick={() => save(reason)}>
            {t('duties.panel.saveReason')}
          </Button>
        </Group>
      )}
    </>
  );
}
