import { Button } from '@mantine/core';
import { IconDeviceTv, IconPrinter, IconTableImport } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { CardedBroadcast } from '../../../shared/tv-plan/lesson-cards.contract.ts';
import { school } from '../../client.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useOpened } from '../../ui/record-panel.tsx';
import { goTo, useRoute } from '../../ui/route.ts';
import { WithPanel } from '../../ui/side-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { useQuery } from '../../ui/use-query.ts';
import { chooseWeek, useWeek } from '../../ui/week.ts';
import { usePaper } from '../paper/use-paper.tsx';
import { spanOf } from '../plan/use-plan.ts';
import { TvPlanPage } from '../tv-plan-page.tsx';
import { stateOf, useLessonColumns } from './lesson-columns.tsx';
import { LessonPanel } from './lesson-panel.tsx';

const none: CardedBroadcast[] = [];

/** What each TV lesson consists of, minute by minute, and what is done after it (M07). */
export function LessonCardsTab() {
  const { t } = useTexts();
  const week = useWeek();
  const { data } = useQuery({
    queryKey: ['tvPlan', 'listLessonCards', week],
    queryFn: () => school.tvPlan.listLessonCards({ week }),
    placeholderData: keepPreviousData,
  });
  const lessons = data ?? none;
  const columns = useLessonColumns(lessons);
  const [asked, first] = useRoute().path[1]?.split(' ') ?? [];
  useEffect(() => {
    if (asked) chooseWeek(asked);
  }, [asked]);
  const opened = useOpened<number>(first ? Number(first) : null);
  const paper = usePaper();
  const lesson = lessons.find(({ id }) => id === opened.id);
  const ready = lessons.filter((one) => stateOf(one) === 'ready').length;
  const print = (only: { slot: string; grade: number; language: 'ru' | 'kk' } | null) =>
    paper.show(t('tvLessons.paper.title'), (options) =>
      school.tvPlan.printLessonCards({ ...spanOf(week), only, folder: null }, options),
    );
  return (
    <TvPlanPage
      part="lessons"
      note={t('tvLessons.total', { ready, count: lessons.length })}
      action={<Button leftSection={<IconPrinter size={16} />} disabled={ready === 0} onClick={() => print(null)}>{t('tvLessons.print', { count: ready })}</Button>}
    >
      <WithPanel panel={paper.panel ?? (lesson && <LessonPanel key={lesson.id} {...{ lesson, opened }} onPrint={print} />)}>
        {data && lessons.length === 0 ? (
          <EmptyState
            icon={<IconDeviceTv size={44} stroke={1.4} />}
            title={t('tvLessons.empty')}
            text={t('tvLessons.emptyText')}
            action={<Button leftSection={<IconTableImport size={16} />} onClick={() => goTo('/tv-plan/import')}>{t('tvPlan.import.title')}</Button>}
          />
        ) : (
          <DataTable label={t('tvLessons.label')} rows={lessons} columns={columns} rowId={({ id }) => id} openId={opened.id} onOpen={({ id }) => { paper.close(); opened.open(id); }} />
        )}
      </WithPanel>
    </TvPlanPage>
  );
} // biome-ignore format: a part of the page a line
