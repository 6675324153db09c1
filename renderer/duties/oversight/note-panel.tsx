import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { type NoteInput, noteSources, type OversightNote } from '../../../shared/duties/oversight-calls.ts';
import { today } from '../../../shared/week.ts';
import { school } from '../../client.ts';
import { DayField, OptionalDay } from '../../ui/day-field.tsx';
import { type Opened, RecordPanel } from '../../ui/record-panel.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { showProblem } from '../../ui/toasts.tsx';
import { useDraft } from '../../ui/use-draft.ts';

interface NotePanelProps {
  note: OversightNote | undefined;
  opened: Opened<number | 'new'>;
}

/** One note: from whom, about what, and the answer. */
export function NotePanel({ note, opened }: NotePanelProps) {
  const { t } = useTexts();
  const { draft, set, text, changed } = useDraft<NoteInput>(
    note ? inputOf(note) : { onDay: today(), fromKind: 'parent', fromName: '', text: '', answer: '', answeredOn: null },
  );
  const save = () => (note ? school.duties.saveNote({ ...draft, id: note.id }) : school.duties.addNote(draft));
  const remove = (id: number) =>
    void school.duties
      .deleteNotes({ ids: [id] })
      .then(opened.leave)
      .catch((error: unknown) => showProblem(error, t));
  return (
    <RecordPanel
      title={t('oversight.notes.new')}
      opened={opened}
      changed={changed}
      ready={draft.text.trim() !== ''}
      onSave={save}
      saveLabel={t('app.actions.save')}
    >
      {(tried) => (
        <>
          <DayField label={t('oversight.notes.onDay')} value={draft.onDay} onChange={(onDay) => set({ onDay })} />
          <SegmentedControl
            aria-label={t('oversight.notes.from')}
            value={draft.fromKind}
            onChange={(value) => set({ fromKind: noteSources.find((kind) => kind === value) ?? 'parent' })}
            data={noteSources.map((value) => ({ value, label: t(`oversight.from.${value}`) }))}
          />
          <TextInput label={t('oversight.notes.name')} maxLength={300} {...text('fromName')} />
          <TextArea
            label={t('oversight.notes.text')}
            required
            minRows={3}
            maxLength={1000}
            {...text('text')}
            error={tried && draft.text.trim() === '' && t('oversight.notes.needsText')}
          />
          <TextArea label={t('oversight.notes.answer')} minRows={2} maxLength={1000} {...text('answer')} />
          <OptionalDay
            label={t('oversight.notes.answeredOn')}
            value={draft.answeredOn}
            onChange={(answeredOn) => set({ answeredOn })}
          />
          {note && (
            <Button variant="default" c="var(--late)" onClick={() => remove(note.id)}>
              {t('oversight.notes.delete')}
            </Button>
          )}
        </>
      )}
    </RecordPanel>
  );
}

const inputOf = ({ id: _id, ...input }: OversightNote): NoteInput => input;
