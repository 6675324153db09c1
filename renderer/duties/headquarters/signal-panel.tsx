import { Button, TextInput } from '@mantine/core';
import type { IllnessSignal, SignalInput } from '../../../shared/duties/headquarters-calls.ts';
import { today } from '../../../shared/week.ts';
import { school } from '../../client.ts';
import { DayField, OptionalDay } from '../../ui/day-field.tsx';
import { type Opened, RecordPanel } from '../../ui/record-panel.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { showProblem } from '../../ui/toasts.tsx';
import { useDraft } from '../../ui/use-draft.ts';

interface SignalPanelProps<Id> {
  signal: IllnessSignal | undefined;
  look: string;
  opened: Opened<Id>;
}

/** A signal of illness: no day and source, no signal (K01). */
export function SignalPanel<Id>({ signal, look, opened }: SignalPanelProps<Id>) {
  const { t } = useTexts();
  const { draft, set, text, changed } = useDraft<SignalInput>(
    signal ? inputOf(signal) : { onDay: today(), source: '', about: '', sign: '', measure: '', measureOn: null },
  );
  const save = () =>
    signal ? school.duties.saveSignal({ ...draft, id: signal.id, look }) : school.duties.addSignal({ ...draft, look });
  const remove = (id: number) =>
    void school.duties
      .deleteSignals({ ids: [id], look })
      .then(opened.leave)
      .catch((error: unknown) => showProblem(error, t));
  return (
    <RecordPanel
      title={t(signal ? 'headquarters.health' : 'headquarters.newSignal')}
      opened={opened}
      changed={changed}
      ready={draft.source.trim() !== '' && draft.sign.trim() !== ''}
      onSave={save}
      saveLabel={t('app.actions.save')}
    >
      {(tried) => (
        <>
          <DayField label={t('headquarters.onDay')} value={draft.onDay} onChange={(onDay) => set({ onDay })} />
          <TextInput
            label={t('headquarters.source')}
            placeholder={t('headquarters.sourceHint')}
            required
            maxLength={300}
            {...text('source')}
            error={tried && draft.source.trim() === '' && t('headquarters.needsSource')}
          />
          <TextInput label={t('headquarters.aboutWhom')} maxLength={300} {...text('about')} />
          <TextArea
            label={t('headquarters.sign')}
            required
            minRows={2}
            maxLength={600}
            {...text('sign')}
            error={tried && draft.sign.trim() === '' && t('headquarters.needsSign')}
          />
          <TextArea label={t('headquarters.measure')} minRows={2} maxLength={600} {...text('measure')} />
          <OptionalDay
            label={t('headquarters.measureOn')}
            value={draft.measureOn}
            onChange={(measureOn) => set({ measureOn })}
          />
          {signal && (
            <Button variant="default" c="var(--late)" onClick={() => remove(signal.id)}>
              {t('headquarters.deleteSignal')}
            </Button>
          )}
        </>
      )}
    </RecordPanel>
  );
}

const inputOf = ({ id: _id, ...input }: IllnessSignal): SignalInput => input;
