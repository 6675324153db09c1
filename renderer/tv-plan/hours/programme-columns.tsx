import { useMemo } from 'react';
import { formatAmount } from '../../../shared/text/format.ts';
import type { ProgressRow } from '../../../shared/tv-plan/ledger.ts';
import type { Column } from '../../ui/table-model.ts';
import { useTexts } from '../../ui/texts.tsx';
import type { Who } from '../timetable/use-timetable.ts';

export const rowName = ({ classId, subjectKey, groupName }: ProgressRow): string =>
  `${classId} ${subjectKey}|${groupName}`;

const sum = (rows: readonly ProgressRow[], of: 'planned' | 'delivered' | 'lag') =>
  formatAmount(rows.reduce((all, row) => all + row[of], 0));

/** Class, subject, teacher, due, given, percent, lag. */
export function useProgrammeColumns(rows: readonly ProgressRow[], who: Who): Column<ProgressRow>[] {
  const { t } = useTexts();
  return useMemo(() => {
    const column = (id: 'class' | 'subject' | 'teacher' | 'planned' | 'delivered' | 'percent' | 'lag') => ({ id, header: t(`tvCount.programme.column.${id}`) });
    const order = new Map(who.classes.map(({ value }, at) => [Number(value), at]));
    const subjects = [...new Set(rows.map(({ subjectKey }) => subjectKey))];
    const number = (id: 'planned' | 'delivered' | 'lag') => ({ ...column(id), align: 'right', text: (row: ProgressRow) => formatAmount(row[id]), sort: (row: ProgressRow) => row[id], foot: (shown: ProgressRow[]) => sum(shown, id) }) as const;
    return [
      { ...column('class'), width: 84, text: ({ classId }) => who.className(classId), sort: ({ classId }) => order.get(classId) ?? 0, filter: { of: ({ classId }) => String(classId), choices: who.classes }, foot: () => t('tvCount.ledger.total') },
      { ...column('subject'), width: 136, grow: true, text: ({ subjectKey, groupName }) => [who.subject(subjectKey), groupName].filter(Boolean).join(', '), filter: { of: ({ subjectKey }) => subjectKey, choices: subjects.map((value) => ({ value, label: who.subject(value) })) } },
      { ...column('teacher'), width: 124, grow: true, text: ({ staffId }) => (staffId === null ? t('tvView.nobody') : who.staffName(staffId)) },
      { ...number('planned'), width: 88 },
      { ...number('delivered'), width: 98 },
      {
        ...column('percent'),
        width: 112,
        align: 'right',
        text: ({ percent }) => (percent === null ? '' : t('tvCount.percent', { value: percent })),
        sort: ({ percent }) => percent ?? 101,
        filter: { of: ({ percent }) => (percent === null ? 'none' : percent < 100 ? 'behind' : 'full'), choices: (['behind', 'full'] as const).map((value) => ({ value, label: t(`tvCount.programme.state.${value}`) })) },
        cell: ({ percent }) => percent !== null && <span style={{ color: percent < 100 ? 'var(--late)' : 'var(--done)', fontWeight: 700 }}>{t('tvCount.percent', { value: percent })}</span>,
      },
      { ...number('lag'), width: 96 },
    ] satisfies Column<ProgressRow>[];
  }, [rows, who, t]);
} // biome-ignore format: a column a line
