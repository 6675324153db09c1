import { useRef, useState } from 'react';
import type { OpenWord, TableSource } from '../../../shared/tv-plan/import/import.contract.ts';
import type { Layout } from '../../../shared/tv-plan/import/layout.ts';
import type { TimetableImport } from '../../../shared/tv-plan/timetable/timetable.contract.ts';
import { dayOfWeek } from '../../../shared/week.ts';
import { school } from '../../client.ts';
import { runJob } from '../../ui/jobs.ts';
import { goTo } from '../../ui/route.ts';
import { useTexts } from '../../ui/texts.tsx';
import { showProblem } from '../../ui/toasts.tsx';
import { useWeek } from '../../ui/week.ts';

/** What the table does not say itself. */
interface Answers {
  name: string;
  startsOn: string;
  /** Null: all sheets. */
  sheet: number | null;
  /** The columns as the user has put them right. */
  layout: Layout | null;
}

/** A timetable from where it was taken to the lessons of the school; every answer shows at once what it changes. */
export function useTimetableImport() {
  const { t } = useTexts();
  const blank: Answers = { name: t('tvTimetable.name'), startsOn: dayOfWeek(useWeek(), 1), sheet: null, layout: null };
  const [source, setSource] = useState<TableSource | null>(null);
  const [answers, setAnswers] = useState(blank);
  const [preview, setPreview] = useState<TimetableImport | null>(null);
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
  const run = (from: TableSource, told: Answers, dryRun: boolean) =>
    runJob(t(dryRun ? 'imports.stage.read' : 'imports.stage.write'), (options) =>
      school.tvPlan.importTimetable({ source: from, ...told, dryRun }, options),
    );
  const read = (from: TableSource, told: Answers) =>
    guarded(async () => {
      newest.current += 1;
      const asked = newest.current;
      const found = await run(from, told, true);
      if (asked !== newest.current) return; // a later answer is on its way
      setSource('path' in from ? { ...from, stamp: found.stamp } : from);
      setAnswers(told);
      setPreview(found);
    });
  return {
    preview,
    answers,
    busy,
    open: (path: string) => void read({ path, stamp: null }, { ...answers, sheet: null, layout: null }),
    paste: (pasted: string) => void read({ pasted }, { ...answers, sheet: null, layout: null }),
    answer: (change: Partial<Answers>) => {
      if (source) void read(source, { ...answers, ...change });
    },
    /** The value is a subject, a class or a person; `nothing`: nobody of this school, or no lesson. */
    tell: ({ place, text: word }: OpenWord, value: string) =>
      guarded(async () => {
        const known = value === 'nothing' ? null : value;
        if (place === 'class' || place === 'teacher')
          await school.tvPlan.tellTimetableWord({ place, word, id: known === null ? null : Number(known) });
        else await school.tvPlan.tellWord({ place: 'subject', word, subjectKey: known, channelId: null });
        if (source) await read(source, answers);
      }),
    forget: () => {
      setSource(null);
      setPreview(null);
    },
    write: () =>
      guarded(async () => {
        if (!source) return;
        await run(source, answers, false);
        const timetables = await school.tvPlan.listTimetables(null);
        const made = timetables.find(({ startsOn }) => startsOn === answers.startsOn);
        goTo(`/tv-plan/timetable${made ? `?table=${made.id}` : ''}`);
      }),
  };
}
