import { type ImportAnswers, noAnswers, type OpenWord } from '../../../shared/tv-plan/import/import.contract.ts';
import { school } from '../../client.ts';
import { runJob } from '../../ui/jobs.ts';
import { goTo } from '../../ui/route.ts';
import { useTexts } from '../../ui/texts.tsx';
import { chooseWeek, useWeek } from '../../ui/week.ts';
import { useTableReading } from './use-table-reading.ts';

/** What a word means: a subject, a channel, or that it is no lesson. */
export type Meaning = { subjectKey: string } | { channelId: number } | 'nothing';

/** One table from where it was taken to the grid; every answer shows at once what it changes. */
export function useBroadcastImport() {
  const { t } = useTexts();
  const week = useWeek();
  const blank: ImportAnswers = { ...noAnswers, week };
  const table = useTableReading(blank, (source, answers) =>
    runJob(t('imports.stage.read'), (options) => school.tvPlan.previewBroadcasts({ source, answers }, options)),
  );
  const { source, answers, guarded, read } = table;
  return {
    preview: table.preview,
    answers,
    busy: table.busy,
    open: (path: string) => void read({ path, stamp: null }, blank),
    paste: (pasted: string) => void read({ pasted }, blank),
    answer: (change: Partial<ImportAnswers>) => void read(source, { ...answers, ...change }),
    tell: (word: OpenWord, meaning: Meaning) =>
      guarded(async () => {
        await school.tvPlan.tellWord({
          place: word.place === 'channel' ? 'channel' : 'subject',
          word: word.text,
          subjectKey: meaning !== 'nothing' && 'subjectKey' in meaning ? meaning.subjectKey : null,
          channelId: meaning !== 'nothing' && 'channelId' in meaning ? meaning.channelId : null,
        });
        await read(source, answers);
      }),
    /** A channel of this name is entered into the directory and tied to the word. */
    tellNewChannel: (word: OpenWord) =>
      guarded(async () => {
        const name = { ru: word.text, kk: word.text };
        const channel = { name, language: null, radio: { ru: '', kk: '' }, address: '', regional: true };
        await school.tvPlan.addChannel(channel);
        await read(source, answers);
      }),
    forget: table.forget,
    run: () =>
      guarded(async () => {
        if (!source) return;
        const done = await runJob(t('imports.stage.write'), (options) =>
          school.tvPlan.importBroadcasts({ source, answers }, options),
        );
        if (done.firstWeek) chooseWeek(done.firstWeek);
        goTo('/tv-plan/grid');
      }),
  };
}

export type BroadcastImportState = ReturnType<typeof useBroadcastImport>;
