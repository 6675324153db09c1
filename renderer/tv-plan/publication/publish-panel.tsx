import { Text, TextInput } from '@mantine/core';
import { formatWeekday } from '../../../shared/text/format.ts';
import type { Publication } from '../../../shared/tv-plan/leaving/leaving.contract.ts';
import type { Day } from '../../../shared/week.ts';
import { school } from '../../client.ts';
import { type Opened, RecordPanel } from '../../ui/record-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import type { PublicationRecord } from './publication-tab.tsx';

interface PublishPanelProps {
  day: Day;
  /** Whence place and author are taken over. */
  last: Publication | undefined;
  opened: Opened<PublicationRecord>;
}

/** Puts the stamp on a day: where it was published, and by whom; the time is now. */
export function PublishPanel({ day, last, opened }: PublishPanelProps) {
  const { t, language } = useTexts();
  const { draft, text, changed } = useDraft({ place: last?.place ?? '', author: last?.author ?? '' });
  const missing = (key: 'place' | 'author') => draft[key].trim() === '';
  return (
    <RecordPanel
      title={t('tvCount.publication.title', { day: formatWeekday(day, language) })}
      opened={opened}
      changed={changed}
      fresh
      ready={!missing('place') && !missing('author')}
      onSave={() => school.tvPlan.publishDay({ day, ...draft })}
      saveLabel={t('tvCount.publication.publish')}
    >
      {(tried) => (
        <>
          <TextInput
            label={t('tvCount.publication.place')}
            placeholder={t('tvCount.publication.placeHint')}
            maxLength={200}
            data-autofocus
            error={tried && missing('place') ? t('app.required') : undefined}
            {...text('place')}
          />
          <TextInput
            label={t('tvCount.publication.author')}
            maxLength={200}
            error={tried && missing('author') ? t('app.required') : undefined}
            {...text('author')}
          />
          <Text c="var(--quiet)">{t('tvCount.publication.hint')}</Text>
        </>
      )}
    </RecordPanel>
  );
}
