import type { OpenWord, TableSource } from '../../../shared/tv-plan/import/import.contract.ts';
import type { Layout } from '../../../shared/tv-plan/import/layout.ts';
import { dayOfWeek } from '../../../shared/week.ts';
import { school } from '../../client.ts';
import { runJob } from '../../ui/jobs.ts';
import { goTo } from '../../ui/route.ts';
import { useTexts } from '../../ui/texts.tsx';
import { useWeek } from '../../ui/week.ts';
import { useTableReading } from '../import/use-table-reading.ts';

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
  const run = (source: TableSource, told: Answers, dryRun: boolean) =>
    runJob(t(dryRun ? 'imports.stage.read' : 'imports.stage.write'), (options) =>
      school.tvPlan.importTimetable({ source, ...told, dryRun }, options),
    );
  const { source, answers, preview, busy, guarded, read, forget } = useTableReading(blank, (from, told) =>
    run(from, told, true),
  );
  return {
    preview,
    answers,
    busy,
    open: (path: string) => void read({ path, stamp: null }, { ...answers, sheet: null, layout: null }),
    paste: (pasted: string) => void read({ pasted }, { ...answers, sheet: null, layout: null }),
    answer: (change: Partial<Answers>) => void read(source, { ...answers, ...change }),
    /** The value is a subject, a class or a person; `nothing`: nobody of this school, or no lesson. */
    tell: ({ place, text: word }: OpenWord, value: string) =>
      guarded(async () => {
        const known = value === 'nothing' ? null : value;
        if (place === 'class' || place === 'teacher')
          await school.tvPlan.tellTimetableWord({ place, word, id: known === null ? null : Number(known) });
        else await school.tvPlan.tellWord({ place: 'subject', word, subjectKey: known, channelId: null });
        await read(source, answers);
      }),
    forget,
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
