import { type ComboboxData, Select, Stack, Text, Title } from '@mantine/core';
import type { OpenWord } from '../../../shared/tv-plan/import/import.contract.ts';
import { useTexts } from '../../ui/texts.tsx';

interface OpenWordsProps {
  words: OpenWord[];
  busy: boolean;
  hint: string;
  /** What a word of this kind can mean. */
  choices: Partial<Record<OpenWord['place'], ComboboxData>>;
  onTell: (word: OpenWord, value: string) => void;
}

/** Words that nobody has explained yet, the most frequent first; each is answered once. */
export function OpenWords({ words, busy, hint, choices, onTell }: OpenWordsProps) {
  const { t } = useTexts();
  return (
    <aside className="tv-words" aria-label={t('tvPlan.import.words')}>
      <Stack gap="sm">
        <Title order={2} fz={17}>
          {t('tvPlan.import.words')}
        </Title>
        <Text c="var(--quiet)">{hint}</Text>
        {words.slice(0, 40).map((word) => (
          <Select
            key={`${word.place} ${word.text}`}
            label={word.text}
            description={t('tvPlan.import.wordCount', { count: word.count })}
            aria-label={t(`tvPlan.import.wordOf.${word.place}`, { word: word.text })}
            placeholder={t(`tvPlan.import.wordPlace.${word.place}`)}
            searchable
            disabled={busy}
            data={choices[word.place] ?? []}
            value={null}
            onChange={(value) => value !== null && onTell(word, value)}
          />
        ))}
      </Stack>
    </aside>
  );
}
