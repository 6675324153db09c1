import { useRef, useState } from 'react';
import {
  type BroadcastPreview,
  type ImportAnswers,
  noAnswers,
  type OpenWord,
  type TableSource,
} from '../../../shared/tv-plan/import/import.contract.ts';
import { school } from '../../client.ts';
import { runJob } from '../../ui/jobs.ts';
import { goTo } from '../../ui/route.ts';
import { useTexts } from '../../ui/texts.tsx';
import { showProblem } from '../../ui/toasts.tsx';
import { chooseWeek, useWeek } from '../../ui/week.ts';

/** What a word means: a subject, a channel, or that it is no lesson. */
export type Meaning = { subjectKey: string } | { channelId: number } | 'nothing';

/** One table from where it was taken to the grid; every answer shows at once what it changes. */
export function useBroadcastImport() {
  const { t } = useTexts();
  const week = useWeek();
  const [source, setSource] = useState<TableSource | null>(null);
  const [answers, setAnswers] = useState<ImportAnswers>(() => ({ ...noAnswers, week }));
  const [preview, setPreview] = useState<BroadcastPreview | null>(null);
  const [busy, setBusy] = useState(false);
  const newest = useRef(0);

  const guarded = async (work: () => Promise<void>) => {
    setBusy(true);
    try {
      await work();
    } catch (error) {
      showProblem(error, t);
    } finally {
      setBusy(false);
    }
  };
  const read = (from: TableSource, told: ImportAnswers) =>
    guarded(async () => {
      newest.current += 1;
      const asked = newest.current;
      const table = { source: from, answers: told };
      const found = await runJob(t('imports.stage.read'), (options) => school.tvPlan.previewBroadcasts(table, options));
      if (asked !== newest.current) return; // a later answer is on its way
      setSource('path' in from ? { ...from, stamp: found.stamp } : from);
      setAnswers(told);
      setPreview(found);
    });

  return {
    preview,
    answers,
    busy,
    open: (path: string) => void read({ path, stamp: null }, { ...noAnswers, week }),
    paste: (pasted: string) => void read({ pasted }, { ...noAnswers, week }),
    answer: (change: Partial<ImportAnswers>) => {
      if (source) void read(source, { ...answers, ...change });
    },
    tell: (word: OpenWord, meaning: Meaning) =>
      guarded(async () => {
        await school.tvPlan.tellWord({
          place: word.place === 'channel' ? 'channel' : 'subject',
          word: word.text,
          subjectKey: meaning !== 'nothing' && 'subjectKey' in meaning ? meaning.subjectKey : null,
          channelId: meaning !== 'nothing' && 'channelId' in meaning ? meaning.channelId : null,
        });
        if (source) await read(source, answers);
      }),
    /** A channel of this name is entered into the directory and tied to the word. */
    tellNewChannel: (word: OpenWord) =>
      guarded(async () => {
        const name = { ru: word.text, kk: word.text };
        const channel = { name, language: null, radio: { ru: '', kk: '' }, address: '', regional: true };
        await school.tvPlan.addChannel(channel);
        if (source) await read(source, answers);
      }),
    forget: () => {
      setSource(null);
      setPreview(null);
      setAnswers({ ...noAnswers, week });
    },
    run: () =>
      guarded(async () => {
        if (!source) return;
        const table = { source, answers };
        const done = await runJob(t('imports.stage.write'), (options) =>
          school.tvPlan.importBroadcasts(table, options),
        );
        if (done.firstWeek) chooseWeek(done.firstWeek);
        goTo('/tv-plan/grid');
      }),
  };
}

export type BroadcastImportState = ReturnType<typeof useBroadcastImport>;
