import { Group } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconClock, IconMinus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { formatDayShort } from '../../../shared/text/format.ts';
import type { Texts } from '../../../shared/text/texts.ts';
import type { PlanNames } from '../../../shared/tv-plan/checks/tell-finding.ts';
import type { OffTvSubject } from '../../../shared/tv-plan/directory.contract.ts';
import { type CardPlace, cardState, cardStates, isLate } from '../../../shared/tv-plan/subject-card.ts';
import { today } from '../../../shared/week.ts';
import type { Column } from '../../ui/table-model.ts';
import { useTexts } from '../../ui/texts.tsx';

const looks = {
  due: [IconAlertTriangle, 'var(--late)'],
  ready: [IconClock, 'var(--quiet)'],
  issued: [IconCheck, 'var(--done)'],
  notTaught: [IconMinus, 'var(--quiet)'],
} as const;

/** Grade and language of a card; empty where nobody has the subject. */
export const tellGrade = ({ grade, language }: CardPlace, t: Texts): string =>
  grade === null || language === null
    ? ''
    : t('tvCards.board.grade', { grade, language: t(`tvPaper.language.${language}`) });

/** Subject, grade, what is owed, by whom, how it stands. */
export function useCardColumns(board: CardPlace[], names: PlanNames, offTv: readonly OffTvSubject[] | undefined): Column<CardPlace>[] {
  const { t, language } = useTexts();
  return useMemo(() => {
    const product = new Map(offTv?.map((one) => [one.subject, one.product[language]]));
    const day = (value: string | null) => (value === null ? '' : formatDayShort(value));
    const tell = (card: CardPlace) => [t(`tvCards.board.state.${cardState(card)}`), isLate(card, today()) ? t('tvCards.board.late') : ''].filter(Boolean).join(', ');
    const place = new Map(board.map((card, at) => [card, at]));
    return [
      { id: 'subject', header: t('tvCards.board.field.subject'), width: 170, text: ({ subjectKey }) => names.subjectName(subjectKey), sort: (card) => place.get(card) ?? 0, filter: { of: ({ subjectKey }) => subjectKey, choices: [...new Set(board.map(({ subjectKey }) => subjectKey))].map((value) => ({ value, label: names.subjectName(value) })) } },
      { id: 'grade', header: t('tvCards.board.field.grade'), width: 130, text: (card) => tellGrade(card, t), sort: ({ grade, language }) => `${String(grade ?? 99).padStart(2, '0')} ${language}` },
      { id: 'product', header: t('tvCards.board.field.product'), width: 200, grow: true, text: ({ subjectKey }) => product.get(subjectKey) ?? '' },
      { id: 'teacher', header: t('tvCards.board.field.teacher'), width: 160, text: ({ staffIds }) => staffIds.map(names.staffName).join(', ') },
      {
        id: 'state',
        header: t('tvCards.board.field.state'),
        width: 200,
        text: tell,
        filter: { of: cardState, choices: cardStates.map((value) => ({ value, label: t(`tvCards.board.state.${value}`) })) },
        cell: (card) => {
          const [Icon, colour] = looks[cardState(card)];
          return (
            <Group gap={6} wrap="nowrap" style={isLate(card, today()) ? { color: 'var(--late)' } : {}}>
              <Icon size={16} color={colour} style={{ flex: 'none' }} aria-hidden />
              <span className="cell-text">{tell(card)}</span>
            </Group>
          );
        },
      },
      { id: 'dueOn', header: t('tvCards.board.column.dueOn'), width: 110, text: ({ dueOn }) => day(dueOn), sort: ({ dueOn }) => dueOn ?? '9999' },
      { id: 'issuedOn', header: t('tvCards.board.column.issuedOn'), width: 110, text: ({ issuedOn }) => day(issuedOn), sort: ({ issuedOn }) => issuedOn ?? '9999' },
    ] satisfies Column<CardPlace>[];
  }, [board, names, offTv, t, language]);
} // biome-ignore format: a column a line
