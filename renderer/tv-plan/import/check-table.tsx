import { Alert, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { formatNumber } from '../../../shared/text/format.ts';
import type { BroadcastPreview, OpenWord } from '../../../shared/tv-plan/import/import.contract.ts';
import { useTexts } from '../../ui/texts.tsx';
import { useNames } from '../use-tv-plan.ts';
import { AnswersBar } from './answers-bar.tsx';
import { GridPicture } from './grid-picture.tsx';
import { ImportNotes } from './import-notes.tsx';
import { OpenWords } from './open-words.tsx';
import type { BroadcastImportState } from './use-broadcast-import.ts';

interface CheckProps {
  state: BroadcastImportState;
  preview: BroadcastPreview;
}

/** How the table was understood, before anything is written. */
export function CheckTable({ state, preview }: CheckProps) {
  const { t } = useTexts();
  const [shown, setShown] = useState<'table' | 'notes'>('table');
  return (
    <Stack gap="sm" h="100%" mih={0}>
      <AnswersBar state={state} preview={preview} />
      <Group justify="space-between">
        <Counts preview={preview} />
        <SegmentedControl
          aria-label={t('tvPlan.import.table')}
          value={shown}
          onChange={(value) => setShown(value as typeof shown)}
          data={[
            { value: 'table', label: t('tvPlan.import.table') },
            { value: 'notes', label: `${t('tvPlan.import.notes')} ${formatNumber(preview.notes.length)}` },
          ]}
        />
      </Group>
      <Notices state={state} preview={preview} />
      <div className="tv-check">
        {shown === 'table' ? <GridPicture state={state} preview={preview} /> : <ImportNotes preview={preview} />}
        {preview.words.length > 0 && <Words state={state} words={preview.words} />}
      </div>
    </Stack>
  );
}

function Words({ state, words }: { state: BroadcastImportState; words: OpenWord[] }) {
  const { t } = useTexts();
  const names = useNames();
  const nothing = { value: 'nothing', label: t('tvPlan.import.nothing') };
  const fresh = { value: 'new', label: t('tvPlan.import.newChannel') };
  const tell = (word: OpenWord, value: string) => {
    if (value === 'new') return void state.tellNewChannel(word);
    if (value === 'nothing') return void state.tell(word, 'nothing');
    void state.tell(word, word.place === 'channel' ? { channelId: Number(value) } : { subjectKey: value });
  };
  return (
    <OpenWords
      words={words}
      busy={state.busy}
      hint={t('tvPlan.import.wordsHint')}
      choices={{ channel: [...names.channels, fresh], subject: [nothing, ...names.subjects] }}
      onTell={tell}
    />
  );
}

const counted = ['create', 'replace', 'unchanged', 'flagged', 'skipped'] as const;

function Counts({ preview: { counts } }: { preview: BroadcastPreview }) {
  const { t } = useTexts();
  return (
    <Group gap="lg" role="status">
      {counted.map((key) => (
        <Text key={key} c={counts[key] === 0 ? 'var(--quiet)' : 'inherit'} className="number">
          {t(`tvPlan.import.count.${key}`)}{' '}
          <Text span fw={700} c={key === 'skipped' && counts[key] > 0 ? 'var(--late)' : 'inherit'}>
            {formatNumber(counts[key])}
          </Text>
        </Text>
      ))}
    </Group>
  );
}

function Notices({ state, preview }: CheckProps) {
  const { t } = useTexts();
  const { counts, emptyFormulas } = preview;
  const found = counts.create + counts.replace + counts.unchanged;
  const lines = [
    counts.guessed > 0 ? t('tvPlan.import.guessed', { count: counts.guessed }) : null,
    emptyFormulas > 0 ? t('tvPlan.import.formulas', { count: emptyFormulas }) : null,
    found === 0 && counts.skipped === 0 ? t('tvPlan.import.nothingFound') : null,
    counts.unchanged > 0 && counts.unchanged === found ? t('tvPlan.import.nothingNew') : null,
  ].filter((line) => line !== null);
  return (
    <>
      {lines.map((line) => (
        <Group key={line} gap={6} c="var(--due)" wrap="nowrap">
          <IconAlertTriangle size={18} aria-hidden style={{ flex: 'none' }} />
          <Text>{line}</Text>
        </Group>
      ))}
      {counts.disagreeing > 0 && (
        <Alert color="orange" variant="light" p="xs" icon={<IconAlertTriangle size={18} />}>
          <Group justify="space-between">
            <Text>{t('tvPlan.import.disagreeing', { count: counts.disagreeing })}</Text>
            <SegmentedControl
              size="xs"
              aria-label={t('tvPlan.import.disagreeing', { count: counts.disagreeing })}
              value={state.answers.replace ? 'take' : 'keep'}
              onChange={(value) => state.answer({ replace: value === 'take' })}
              data={(['keep', 'take'] as const).map((value) => ({ value, label: t(`tvPlan.import.${value}`) }))}
            />
          </Group>
        </Alert>
      )}
    </>
  );
}
