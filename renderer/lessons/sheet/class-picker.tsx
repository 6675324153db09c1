import { Checkbox, Group, Stack, Text } from '@mantine/core';
import type { Candidate, MovedClass } from '../../../shared/lessons/lessons.contract.ts';
import { useTexts } from '../../ui/texts.tsx';

interface ClassPickerProps {
  candidates: Candidate[];
  chosen: number[];
  moved: MovedClass[];
  onChange: (classIds: number[]) => void;
}

/** For which classes of the grade and language the sheet is; a class with a sheet of its own says so before it moves. */
export function ClassPicker({ candidates, chosen, moved, onChange }: ClassPickerProps) {
  const { t } = useTexts();
  const shown = candidates.filter(
    ({ id, inLoad, otherSheetId }) => inLoad || chosen.includes(id) || otherSheetId !== null,
  );
  const toggle = (id: number, on: boolean) =>
    onChange(on ? [...chosen, id].sort((a, b) => a - b) : chosen.filter((other) => other !== id));
  const notes = shown.map((candidate) => [candidate, noteOf(candidate, chosen.includes(candidate.id), t)] as const);
  return (
    <Stack gap={6} role="group" aria-label={t('lessons.sheet.classes')}>
      <Text fw={600} size="sm">
        {t('lessons.sheet.classes')}
      </Text>
      <Group gap="md">
        {shown.map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name}
            checked={chosen.includes(id)}
            disabled={chosen.length === 1 && chosen[0] === id}
            onChange={(event) => toggle(id, event.currentTarget.checked)}
          />
        ))}
      </Group>
      {notes.map(([{ id, name }, note]) =>
        note ? (
          <Text key={id} size="sm" className="quiet">
            {name}: {note}
          </Text>
        ) : null,
      )}
      {moved
        .filter(({ classId }) => chosen.includes(classId))
        .map((move) => (
          <Text key={move.classId} size="sm" c="var(--due)" role="status">
            {t(move.deleted ? 'lessons.sheet.movedDeleted' : 'lessons.sheet.moved', {
              class: move.className,
              topic: move.topic || t('lessons.board.noTopic'),
            })}
          </Text>
        ))}
    </Stack>
  );
}

/** What is worth knowing of a class before it is ticked or unticked. */
function noteOf(candidate: Candidate, isChosen: boolean, t: ReturnType<typeof useTexts>['t']): string | undefined {
  const { inLoad, otherSheetId, otherTopic, paperStudents } = candidate;
  const notes = [
    paperStudents > 0 && t('lessons.board.paperHint', { count: paperStudents }),
    !inLoad && t('lessons.sheet.notInLoad'),
    !isChosen &&
      otherSheetId !== null &&
      (otherTopic ? t('lessons.sheet.hasOther', { topic: otherTopic }) : t('lessons.sheet.hasOtherUntitled')),
  ];
  return notes.filter((note) => note !== false).join('; ') || undefined;
}
