import { Button } from '@mantine/core';
import { IconBook2, IconFilterOff, IconMailbox, IconPencilPlus } from '@tabler/icons-react';
import { startTransition, useCallback, useMemo, useState } from 'react';
import type { Board } from '../../../shared/lessons/lessons.contract.ts';
import { formatWeek } from '../../../shared/text/format.ts';
import { school } from '../../client.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { type MenuAction, Page } from '../../ui/page.tsx';
import { goTo } from '../../ui/route.ts';
import { useTexts } from '../../ui/texts.tsx';
import { problemText, showProblem } from '../../ui/toasts.tsx';
import { useWeek } from '../../ui/week.ts';
import { useBoard } from '../use-lessons.ts';
import { BoardFilters } from './board-filters.tsx';
import { BoardGrid } from './board-grid.tsx';
import { BoardLegend } from './board-legend.tsx';
import { type BoardFilter, nextGap, showAll, viewBoard } from './board-view.ts';
import './board.css';

// Whoever comes back from a sheet finds the board as it was left.
let lastFilter = showAll;
let lastPlace: string | null = null;

const openPlace = (place: string) => {
  lastPlace = place;
  goTo(`/lessons/${place}`);
};

/** Classes by subjects: which lesson sheets of the week are there, and which are missing. */
export function BoardScreen() {
  const { t } = useTexts();
  const { data, error } = useBoard(useWeek());
  if (error) return <EmptyState title={t('lessons.board.title')} text={problemText(error, t)} />;
  if (!data) return <Page title={t('lessons.board.title')}>{null}</Page>;
  return data.cells.length === 0 ? <NoClasses /> : <FilledBoard board={data} />;
}

function NoClasses() {
  const { t } = useTexts();
  return (
    <Page title={t('lessons.board.title')}>
      <EmptyState
        icon={<IconBook2 size={40} />}
        title={t('lessons.board.noClasses')}
        text={t('lessons.board.noClassesText')}
        action={<Button onClick={() => goTo('/people/load')}>{t('lessons.board.toPeople')}</Button>}
      />
    </Page>
  );
}

function FilledBoard({ board }: { board: Board }) {
  const { t } = useTexts();
  const [filter, setFilter] = useState(lastFilter);
  const [active, setActive] = useState(lastPlace);
  const [start] = useState(lastPlace);
  const view = useMemo(() => viewBoard(board, filter), [board, filter]);
  const menu = useCopying(board, active);
  const gap = nextGap(view);
  const choose = useCallback((next: BoardFilter) => {
    lastFilter = next;
    setFilter(next);
  }, []);
  // The focus moves at once; the words about the square may come a moment later.
  const onActive = useCallback((place: string) => startTransition(() => setActive(place)), []);
  const { ready, total, draft, none, needed } = view.counts;
  const summary = t('lessons.board.summary', { ready, total, drafts: draft, none });
  return (
    <Page
      title={t('lessons.board.title')}
      note={needed > 0 ? `${summary}; ${t('lessons.board.urgent', { count: needed })}` : summary}
      menu={menu}
      action={
        gap ? (
          <Button
            leftSection={<IconPencilPlus size={18} />}
            onClick={() => openPlace(`${gap.classId}/${gap.subjectKey}`)}
          >
            {t(gap.state === 'draft' ? 'lessons.board.nextDraft' : 'lessons.board.nextGap')}
          </Button>
        ) : (
          <Button leftSection={<IconMailbox size={18} />} onClick={() => goTo('/packets')}>
            {t('lessons.board.toPackets')}
          </Button>
        )
      }
      toolbar={<BoardFilters board={board} filter={filter} onFilter={choose} />}
    >
      {view.rows.length > 0 ? (
        <BoardGrid view={view} start={start} onActive={onActive} onOpen={openPlace} />
      ) : (
        <EmptyState
          icon={<IconFilterOff size={40} />}
          title={t('lessons.board.nothingFound')}
          text={t('lessons.board.nothingFoundText')}
          action={<Button onClick={() => choose(showAll)}>{t('lessons.board.resetFilters')}</Button>}
        />
      )}
      <BoardLegend view={view} active={active} />
    </Page>
  );
}

/** Copying from the last week that has sheets: of the whole school, or of the class in which the focus stands. */
function useCopying(board: Board, active: string | null): MenuAction[] {
  const { t, language } = useTexts();
  const from = board.earlierWeek;
  if (!from) return [];
  const week = formatWeek(from, language);
  const copy = (classId: number | null) =>
    void school.lessons
      .copyFrom({ from, to: board.week, classId, subjectKey: null })
      .catch((error: unknown) => showProblem(error, t));
  const chosen = board.classes.find(({ id }) => active?.startsWith(`${id}/`));
  return [
    { label: t('lessons.board.copyWeek', { week }), onClick: () => copy(null) },
    ...(chosen
      ? [{ label: t('lessons.board.copyClass', { week, class: chosen.name }), onClick: () => copy(chosen.id) }]
      : []),
  ];
}
