import { Button, TextInput } from '@mantine/core';
import type { ReplayPlace, ReplayPlaceInput } from '../../../shared/tv-plan/directory.contract.ts';
import { school } from '../../client.ts';
import { type Opened, RecordPanel } from '../../ui/record-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { showProblem } from '../../ui/toasts.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import type { DirectoryRecord } from './directory-tab.tsx';

export function ReplayPanel({ place, opened }: { place: ReplayPlace | undefined; opened: Opened<DirectoryRecord> }) {
  const { t } = useTexts();
  const stored: ReplayPlaceInput = { name: place?.name ?? '', address: place?.address ?? '' };
  const { draft, text, changed } = useDraft(stored);
  const named = draft.name.trim() !== '';
  const save = () =>
    place ? school.tvPlan.saveReplayPlace({ ...draft, id: place.id }) : school.tvPlan.addReplayPlace(draft);
  const remove = (id: number) =>
    void school.tvPlan
      .deleteReplayPlace({ id })
      .then(() => opened.leave())
      .catch((error: unknown) => showProblem(error, t));
  return (
    <RecordPanel
      title={place?.name ?? t('tvPlan.directory.newReplay')}
      opened={opened}
      changed={changed}
      fresh={!place}
      ready={named}
      onSave={save}
      saveLabel={t('app.actions.save')}
    >
      {(tried) => (
        <>
          <TextInput
            label={t('tvPlan.directory.name')}
            data-autofocus
            {...text('name')}
            error={tried && !named ? t('tvPlan.directory.needName') : undefined}
          />
          <TextInput label={t('tvPlan.directory.link')} {...text('address')} />
          {place && (
            <Button variant="subtle" color="red" onClick={() => remove(place.id)}>
              {t('tvPlan.directory.delete')}
            </Button>
          )}
        </>
      )}
    </RecordPanel>
  );
}
