import { ActionIcon, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import type { Board } from '../../../shared/duties/board.contract.ts';
import type { Absence, AbsenceInput } from '../../../shared/people/absences.ts';
import { school } from '../../client.ts';
import { AbsenceFields, DeleteAbsence, tellAbsence } from '../../ui/absence-fields.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { showProblem } from '../../ui/toasts.tsx';
import type { StaffNames } from '../matrix/names.ts';
import { StaffSelect } from '../staff-select.tsx';
import { useCalls } from '../use-duties.ts';

interface AbsencesProps {
  staffId: number;
  board: Board;
  names: StaffNames;
}

/** When a person is away and who does the work meanwhile; the duties pass over for these days and return by themselves. */
export function Absences({ staffId, board, names }: AbsencesProps) {
  const { t } = useTexts();
  const call = useCalls();
  const [edited, setEdited] = useState<AbsenceInput | null>(null);
  const own = board.absences.filter((absence) => absence.staffId === staffId);
  const fresh: AbsenceInput = {
    id: null,
    staffId,
    startsOn: board.day,
    endsOn: board.day,
    kind: 'ill',
    note: '',
    coverId: null,
  };
  return (
    <Stack gap={6} component="section" aria-label={t('duties.absence.title')}>
      {own.map((absence) => (
        <Group key={absence.id} gap={6} wrap="nowrap">
          <Text style={{ flex: 1 }}>
            <TellAbsence absence={absence} names={names} />
          </Text>
          <ActionIcon variant="subtle" color="gray" aria-label={t('duties.absence.change')} onClick={() => setEdited(absence)}>
            <IconPencil size={16} />
          </ActionIcon>
          <DeleteAbsence onDelete={() => call(school.people.deleteAbsence({ id: absence.id }))} />
        </Group>
      ))}
      {edited ? (
        <AbsenceForm key={edited.id} stored={edited} board={board} names={names} onEnd={() => setEdited(null)} />
      ) : (
        <Button size="xs" variant="default" w="fit-content" onClick={() => setEdited(fresh)}>
          {t('duties.absence.add')}
        </Button>
      )}
    </Stack>
  );
} // biome-ignore format: buttons on a line

function TellAbsence({ absence, names }: { absence: Absence; names: StaffNames }) {
  const { t } = useTexts();
  const { kind, coverId, note } = absence;
  const cover = kind === 'home' ? '' : coverId === null ? t('duties.absence.noCover') : t('duties.coveredBy', { name: names.full(coverId) });
  return [tellAbsence(absence, t), cover, note].filter(Boolean).join('; ');
} // biome-ignore format: one line each

function AbsenceForm({ stored, board, names, onEnd }: { stored: AbsenceInput; board: Board; names: StaffNames; onEnd: () => void }) {
  const { t } = useTexts();
  const [draft, setDraft] = useState(stored);
  const set = (change: Partial<AbsenceInput>) => setDraft((before) => ({ ...before, ...change }));
  const isAway = draft.kind !== 'home';
  const save = () =>
    void school.people
      .saveAbsence({ ...draft, coverId: isAway ? draft.coverId : null })
      .then(onEnd)
      .catch((error: unknown) => showProblem(error, t));
  return (
    <Stack gap={8} p="sm" style={{ border: '1px solid var(--line)', borderRadius: 6 }}>
      <AbsenceFields draft={draft} homeHint={t('duties.absence.homeHint')} onChange={set} />
      {isAway && (
        <StaffSelect
          label={t('duties.absence.cover')}
          placeholder={t('duties.panel.nobody')}
          clearable
          staff={board.staff.filter(({ id }) => id !== draft.staffId)}
          names={names}
          value={draft.coverId}
          onChange={(coverId) => set({ coverId })}
        />
      )}
      <TextInput
        label={t('duties.panel.note')}
        maxLength={200}
        value={draft.note}
        onChange={(event) => set({ note: event.currentTarget.value })}
      />
      <Group gap="xs">
        <Button size="xs" onClick={save}>
          {t('app.actions.save')}
        </Button>
        <Button size="xs" variant="subtle" onClick={onEnd}>
          {t('app.actions.cancel')}
        </Button>
      </Group>
    </Stack>
  );
} // biome-ignore format: fields on a line
