import { Button, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconFileTypeDocx } from '@tabler/icons-react';
import { useState } from 'react';
import type { DraftKind } from '../../../shared/duties/documents.ts';
import { demandsIn } from '../../../shared/duties/wording/check-wording.ts';
import { languages } from '../../../shared/language.ts';
import { CallProblem, school } from '../../client.ts';
import { runJob } from '../../ui/jobs.ts';
import { PaperPreview } from '../../ui/paper-preview.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { problemText } from '../../ui/toasts.tsx';
import { WordingNote } from '../../ui/wording-note.tsx';
import { useDraftPreview, useTellPaper } from './use-documents.ts';

interface DraftPreviewProps {
  kind: DraftKind;
  periodId: number | null;
  onClose: () => void;
}

/** The draft as it stands now, what is left to fill in, and the ways to take it along. */
export function DraftPreview({ kind, periodId, onClose }: DraftPreviewProps) {
  const { t, language: screen } = useTexts();
  const [language, setLanguage] = useState(screen);
  const { data, error } = useDraftPreview(kind, periodId, language);
  const { fail, tell } = useTellPaper();
  const write = (format: 'docx' | 'pdf') =>
    runJob(t('documents.making'), (options) =>
      school.duties.writeDraft({ kind, periodId, language, format, folder: null }, options),
    );
  const writeWord = async () => {
    const { path } = await write('docx');
    tell(t('documents.draft.made', { path }), path);
  };
  const actions = (
    <>
      <Button size="xs" variant="light" leftSection={<IconFileTypeDocx size={16} />} onClick={() => void writeWord().catch(fail)}>
        {t('documents.draft.word')}
      </Button>
      <SegmentedControl
        size="xs"
        aria-label={t('documents.draft.language')}
        value={language}
        onChange={(value) => setLanguage(languages.find((one) => one === value) ?? screen)}
        data={languages.map((value) => ({ value, label: t(`app.language.${value}`) }))}
      />
      {data && <Checked {...data} />}
    </>
  ); // biome-ignore format: a button each
  return (
    <PaperPreview
      title={t(`documents.kind.${kind}`)}
      bytes={data?.bytes}
      problem={error instanceof CallProblem ? problemText(error, t) : undefined}
      save={() => write('pdf')}
      actions={actions}
      onClose={onClose}
    />
  );
}

function Checked({ blanks, references, demands }: Pick<NonNullable<ReturnType<typeof useDraftPreview>['data']>, 'blanks' | 'references' | 'demands'>) {
  const { t } = useTexts();
  const { count, wrong } = references;
  return (
    <Stack gap={2} w="100%" role="status">
      <Text fz={13} c={blanks.length > 0 ? 'var(--due)' : 'var(--done)'}>
        {blanks.length > 0
          ? `${t('documents.draft.blanks', { count: blanks.length })} ${blanks.map((name) => t(`drafts.blank.${name}`)).join('; ')}`
          : t('documents.draft.whole')}
      </Text>
      {count > 0 && (
        <Text fz={13} c={wrong > 0 ? 'var(--late)' : 'var(--done)'} className="documents-state">
          {wrong > 0 ? <IconAlertTriangle size={14} aria-hidden /> : <IconCheck size={14} aria-hidden />}
          {wrong > 0 ? t('documents.draft.wrong', { count: wrong }) : t('documents.draft.references', { count })}
        </Text>
      )}
      <WordingNote demands={demands.flatMap(demandsIn)} />
    </Stack>
  );
} // biome-ignore format: one signature a line
