import { Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { type AskedQuestion, dayAnswered } from '../../shared/period/question.ts';
import { formatDayShort } from '../../shared/text/format.ts';
import { ClauseTag } from '../ui/clause-tag.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { useOpened } from '../ui/record-panel.tsx';
import { WithPanel } from '../ui/side-panel.tsx';
import type { Column } from '../ui/table-model.ts';
import { useTexts } from '../ui/texts.tsx';
import { PeriodPage } from './period-page.tsx';
import { QuestionPanel } from './question-panel.tsx';
import { useQuestions } from './use-period.ts';

/** Where documents are silent or contradict each other: the school's own decisions. */
export function QuestionsTab({ first }: { first: string | null }) {
  const { t } = useTexts();
  const questions = useQuestions();
  const columns = useColumns();
  const opened = useOpened<string>(first);
  const open = (questions ?? []).filter(({ decision }) => decision === null).length;
  const question = questions?.find(({ key }) => key === opened.id);
  const note = open > 0 ? t('period.question.open', { count: open }) : t('period.question.allDecided');
  return (
    <PeriodPage part="questions" note={questions && note}>
      <WithPanel panel={question && <QuestionPanel key={question.key} question={question} opened={opened} />}>
        {questions && (
          <Stack gap="sm" flex={1} mih={0}>
            <Text c="var(--quiet)">{t('period.question.note')}</Text>
            <DataTable
              label={t('period.question.title')}
              rows={questions}
              columns={columns}
              rowId={({ key }) => key}
              openId={opened.id}
              onOpen={({ key }) => opened.open(key)}
            />
          </Stack>
        )}
      </WithPanel>
    </PeriodPage>
  );
}

function useColumns(): Column<AskedQuestion>[] {
  const { t, language } = useTexts();
  return useMemo(() => {
    const answer = (question: AskedQuestion) => {
      const { decision, choices } = question;
      const day = dayAnswered(question);
      if (day) return formatDayShort(day);
      return decision === null
        ? ''
        : (choices.find(({ key }) => key === decision.choice)?.[language] ?? decision.answer);
    };
    return [
      {
        id: 'question',
        header: t('period.question.column.question'),
        width: 380,
        grow: true,
        text: ({ title }) => title[language],
      },
      {
        id: 'answer',
        header: t('period.question.column.answer'),
        width: 260,
        grow: true,
        text: answer,
        cell: (row) => (row.decision ? answer(row) : <span className="quiet">{t('period.question.notDecided')}</span>),
        filter: {
          of: ({ decision }) => (decision ? 'decided' : 'notDecided'),
          choices: (['decided', 'notDecided'] as const).map((value) => ({
            value,
            label: t(`period.question.${value}`),
          })),
        },
      },
      {
        id: 'who',
        header: t('period.question.column.who'),
        width: 220,
        text: ({ decision }) =>
          decision ? t('period.question.byWhom', { who: decision.who, day: formatDayShort(decision.on) }) : '',
        sort: ({ decision }) => decision?.on ?? '',
      },
      {
        id: 'clauses',
        header: t('period.question.column.clauses'),
        width: 250,
        text: ({ clauses }) => clauses.join(', '),
        cell: ({ clauses }) => clauses.map((id) => <ClauseTag key={id} id={id} />),
      },
    ];
  }, [t, language]);
}
