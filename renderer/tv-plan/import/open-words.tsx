import { Select, Stack, Text, Title } from '@mantine/core';
import type { OpenWord } from '../../../shared/tv-plan/import/import.contract.ts';
import { useTexts } from '../../ui/texts.tsx';
import { useNames } from '../use-tv-plan.ts';
import type { BroadcastImportState } from './use-broadcast-import.ts';

/** Words that nobody has explained yet, the most frequent first; each is answered once. */
export function OpenWords({ state, words }: { state: BroadcastImportState; words: OpenWord[] }) {
  const { t } = useTexts();
  const names = useNames();
  const nothing = { value: 'nothing', label: t('tvPlan.import.nothing') };
  const fresh = { value: 'new', label: t('tvPlan.import.newChannel') };
  const tell = (word: OpenWord, value: string | null) => {
    if (value === null) return;
    if (value === 'new') return void state.tellNewChannel(word);
    if (value === 'nothing') return void state.tell(word, 'nothing');
    void state.tell(word, word.place === 'channel' ? { channelId: Number(value) } : { subjectKey: value });
  };
  return (
    <aside className="tv-words" aria-label={t('tvPlan.import.words')}>
      <Stack gap="sm">
        <Title order={2} fz={17}>
          {t('tvPlan.import.words')}
        </Title>
        <Text c="var(--quiet)">{t('tvPlan.import.wordsHint')}</Text>
        {words.slice(0, 40).map((word) => (
          <Select
            key={`${word.place} ${word.text}`}
            label={word.text}
            description={t('tvPlan.import.wordCount', { count: word.count })}
            aria-label={t(word.place === 'channel' ? 'tvPlan.import.wordChannel' : 'tvPlan.import.wordSubject', {
              word: word.text,
            })}
            placeholder={t(`tvPlan.field.${word.place}`)}
            searchable
            disabled={state.busy}
            data={word.place === 'channel' ? [...names.channels, fresh] : [nothing, ...names.subjects]}
            value={null}
            onChange={(value) => tell(word, value)}
          />
        ))}
      </Stack>
    </aside>
  );
}
