import { Group } from '@mantine/core';
import { IconCheck, IconClock, IconMinus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { formatWeekday } from '../../../shared/text/format.ts';
import type { Texts } from '../../../shared/text/texts.ts';
import { isPrintable, lackingParts } from '../../../shared/tv-plan/lesson-card.ts';
import type { CardedBroadcast } from '../../../shared/tv-plan/lesson-cards.contract.ts';
import { formatTime } from '../../../shared/tv-plan/time.ts';
import type { Column } from '../../ui/table-model.ts';
import { useTexts } from '../../ui/texts.tsx';
import { useNames } from '../use-tv-plan.ts';

const states = ['none', 'short', 'ready'] as const;
export const stateOf = ({ card }: CardedBroadcast): (typeof states)[number] =>
  card === null ? 'none' : isPrintable(card) ? 'ready' : 'short';

const looks = { none: [IconMinus, 'var(--quiet)'], short: [IconClock, 'var(--due)'], ready: [IconCheck, 'var(--done)'] } as const; // biome-ignore format: a look each

function tellState(lesson: CardedBroadcast, t: Texts): string {
  const state = stateOf(lesson);
  if (state !== 'short' || lesson.card === null) return t(`tvLessons.state.${state === 'ready' ? 'ready' : 'none'}`);
  const parts = lackingParts(lesson.card).map((part) => t(`tvLessons.part.${part}`));
  return t('tvLessons.state.short', { parts: parts.join(', ') });
}

/** When, for whom, what; and how far its card is. */
export function useLessonColumns(lessons: CardedBroadcast[]): Column<CardedBroadcast>[] {
  const { t, language } = useTexts();
  const { subject } = useNames();
  return useMemo(() => {
    const days = [...new Set(lessons.map(({ day }) => day))].sort();
    const grades = [...new Set(lessons.map(({ grade }) => grade))].sort((a, b) => a - b);
    return [
      { id: 'day', header: t('tvPlan.field.day'), width: 170, text: ({ day }) => formatWeekday(day, language), sort: ({ day, startsAt }) => `${day} ${String(startsAt).padStart(4, '0')}`, filter: { of: ({ day }) => day, choices: days.map((value) => ({ value, label: formatWeekday(value, language) })) } },
      { id: 'time', header: t('tvPlan.field.time'), width: 70, text: ({ startsAt }) => formatTime(startsAt), sort: ({ startsAt }) => startsAt },
      { id: 'grade', header: t('tvPaper.column.classes'), width: 110, text: (one) => t('tvCards.board.grade', { grade: one.grade, language: t(`tvPaper.language.${one.language}`) }), sort: (one) => one.grade * 2 + Number(one.language === 'ru'), filter: { of: ({ grade }) => String(grade), choices: grades.map((value) => ({ value: String(value), label: t('tvLessons.paper.grade', { grade: value }) })) } },
      { id: 'subject', header: t('tvPlan.field.subject'), width: 170, text: ({ subjectKey, subjectText }) => (subjectKey === null ? subjectText : subject(subjectKey)) },
      { id: 'topic', header: t('tvPaper.column.topic'), width: 200, grow: true, text: ({ topic }) => topic },
      {
        id: 'state',
        header: t('tvLessons.field.state'),
        width: 220,
        text: (one) => tellState(one, t),
        filter: { of: stateOf, choices: states.map((value) => ({ value, label: t(`tvLessons.filter.${value}`) })) },
        cell: (one) => {
          const [Icon, colour] = looks[stateOf(one)];
          return (
            <Group gap={6} wrap="nowrap">
              <Icon size={16} color={colour} style={{ flex: 'none' }} aria-hidden />
              <span className="cell-text">{tellState(one, t)}</span>
            </Group>
          );
        },
      },
    ] satisfies Column<CardedBroadcast>[];
  }, [lessons, subject, t, language]);
} // biome-ignore format: a column a line
