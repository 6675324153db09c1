import { NumberInput } from '@mantine/core';
import { useMemo } from 'react';
import type { Duty } from '../../../shared/duties/duty.ts';
import { school } from '../../client.ts';
import { TextArea } from '../../ui/text-area.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { useAutosave } from '../../ui/use-autosave.ts';

/** What is written about a duty; it stores itself when a field is left. */
export function DutyNotes({ duty: { id, note, evidence, minutes } }: { duty: Duty }) {
  const { t } = useTexts();
  const stored = useMemo(() => ({ note, evidence, minutes }), [note, evidence, minutes]);
  const { draft, change, save } = useAutosave(
    stored,
    () => true,
    (written) => school.duties.write({ id, ...written }),
  );
  return (
    <>
      <TextArea
        label={t('duties.panel.note')}
        minRows={1}
        maxLength={600}
        value={draft.note}
        onChange={(event) => change({ ...draft, note: event.currentTarget.value })}
        onBlur={save}
      />
      <TextArea
        label={t('duties.panel.evidence')}
        description={t('duties.panel.evidenceHint')}
        minRows={1}
        maxLength={600}
        value={draft.evidence}
        onChange={(event) => change({ ...draft, evidence: event.currentTarget.value })}
        onBlur={save}
      />
      <NumberInput
        label={t('duties.panel.minutes')}
        description={t('duties.panel.minutesHint')}
        w={200}
        min={1}
        max={6000}
        allowDecimal={false}
        allowNegative={false}
        value={draft.minutes ?? ''}
        onChange={(value) => change({ ...draft, minutes: typeof value === 'number' && value > 0 ? value : null })}
        onBlur={save}
      />
    </>
  );
}
