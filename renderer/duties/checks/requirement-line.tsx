import { Button, Checkbox, Group, Text, TextInput } from '@mantine/core';
import { IconFileCheck, IconPaperclip, IconX } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { lacksEvidence, type Requirement, requirementName } from '../../../shared/duties/requirements.ts';
import { formatDayShort } from '../../../shared/text/format.ts';
import { school } from '../../client.ts';
import { ClauseTag } from '../../ui/clause-tag.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { showProblem } from '../../ui/toasts.tsx';
import { useDraft } from '../../ui/use-draft.ts';

/** One requirement: its tick asks for a note or a file first. */
export function RequirementLine({ stored }: { stored: Requirement }) {
  const { t } = useTexts();
  const { draft, set, text } = useDraft(stored);
  const [lacks, setLacks] = useState(false);
  const note = useRef<HTMLInputElement>(null);
  const name = t(`checks.requirement.name.${requirementName(stored.clause)}`);
  const fail = (error: unknown) => showProblem(error, t);
  const save = (change: Partial<Requirement>) => {
    const next = { ...draft, ...change };
    setLacks(lacksEvidence(next));
    if (lacksEvidence(next)) return note.current?.focus();
    set(change);
    const { clause, met, file } = next;
    if (met === stored.met && next.note === stored.note && file === stored.file) return;
    school.duties.saveRequirement({ clause, met, note: next.note, file }).catch(fail);
  };
  const choose = async () => {
    const file = await school.shell.chooseFile({ kind: 'any' });
    if (file) save({ file });
  };
  return (
    <Group gap="md" wrap="nowrap" align="flex-start">
      <Checkbox
        mt={6}
        w={330}
        label={name}
        checked={draft.met}
        onChange={(event) => save({ met: event.currentTarget.checked })}
      />
      <ClauseTag id={stored.clause} />
      <TextInput
        ref={note}
        flex={1}
        aria-label={`${name}: ${t('checks.requirement.note')}`}
        placeholder={t('checks.requirement.noteHint')}
        maxLength={600}
        error={lacks ? t('checks.requirement.needsEvidence', { clause: stored.clause }) : undefined}
        {...text('note')}
        onBlur={() => save({})}
      />
      {draft.file === '' ? (
        <Button variant="default" leftSection={<IconPaperclip size={16} />} onClick={() => void choose().catch(fail)}>
          {t('checks.requirement.chooseFile')}
        </Button>
      ) : (
        <Group gap={4} wrap="nowrap">
          <Button
            variant="default"
            leftSection={<IconFileCheck size={16} />}
            title={draft.file}
            onClick={() => void school.shell.showInFolder({ path: draft.file }).catch(fail)}
          >
            {t('checks.requirement.openFile')}
          </Button>
          <Button variant="subtle" px={8} aria-label={t('checks.requirement.removeFile')} onClick={() => save({ file: '' })}>
            <IconX size={16} />
          </Button>
        </Group>
      )}
      <Text w={150} pt={6} fz="sm" c="var(--quiet)" className="number">
        {stored.checkedOn && t('checks.requirement.checkedOn', { day: formatDayShort(stored.checkedOn) })}
      </Text>
    </Group>
  ); // biome-ignore format: one button
}
