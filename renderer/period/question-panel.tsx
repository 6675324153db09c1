import { Autocomplete, Radio, Stack, Text } from '@mantine/core';
import type { AskedQuestion } from '../../shared/period/question.ts';
import { formatDayShort } from '../../shared/text/format.ts';
import { readDay } from '../../shared/text/read-day.ts';
import { addDays } from '../../shared/week.ts';
import { school } from '../client.ts';
import { ClauseTag } from '../ui/clause-tag.tsx';
import { OptionalDay } from '../ui/day-field.tsx';
import { type Opened, RecordPanel } from '../ui/record-panel.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { useTexts } from '../ui/texts.tsx';
import { useDraft } from '../ui/use-draft.ts';
import { useSchool } from './use-period.ts';

const ownWords = '';

interface Draft {
  choice: string | null;
  answer: string;
  reason: string;
  who: string;
}

/** One question: a ready answer or the school's own words, who decided and why. */
export function QuestionPanel({ question, opened }: { question: AskedQuestion; opened: Opened<string> }) {
  const { t, language } = useTexts();
  const about = useSchool();
  const { decision, choices } = question;
  // Nothing is chosen beforehand: the answer is the school's.
  const { draft, set, text, changed } = useDraft<Draft>({
    choice: decision?.choice ?? (choices.length > 0 ? null : ownWords),
    answer: decision?.answer ?? '',
    reason: decision?.reason ?? '',
    who: decision?.who ?? '',
  });
  const people = [...(about?.deputies.map(({ name }) => name) ?? []), about?.director ?? ''].filter(Boolean);
  const answered = draft.choice === ownWords ? draft.answer.trim() !== '' : draft.choice !== null;
  return (
    <RecordPanel
      title={question.title[language]}
      opened={opened}
      changed={changed}
      ready={answered && draft.who.trim() !== ''}
      onSave={() => school.period.decide({ ...draft, question: question.key, choice: draft.choice ?? ownWords })}
      saveLabel={t(decision ? 'period.question.change' : 'period.question.decide')}
    >
      {(tried) => (
        <>
          <Text>{question.why[language]}</Text>
          <div>
            {question.clauses.map((id) => (
              <ClauseTag key={id} id={id} />
            ))}
          </div>
          {choices.length > 0 && (
            <Radio.Group
              label={t('period.question.answer')}
              value={draft.choice}
              error={tried && !answered ? t('period.question.noAnswer') : undefined}
              onChange={(choice) => set({ choice })}
            >
              <Stack gap={8} mt={4}>
                {choices.map((choice) => (
                  <Radio key={choice.key} value={choice.key} label={choice[language]} />
                ))}
                <Radio value={ownWords} label={t('period.question.ownWords')} />
              </Stack>
            </Radio.Group>
          )}
          {question.published && (
            <OptionalDay
              label={t('period.question.day')}
              value={readDay(draft.answer)}
              onChange={(day) => set({ answer: day ?? '' })}
            />
          )}
          {question.published && readDay(draft.answer) && (
            <Text c="var(--quiet)">
              {t('period.question.worksFrom', {
                day: formatDayShort(addDays(readDay(draft.answer) ?? '', question.published.days)),
              })}
            </Text>
          )}
          {draft.choice === ownWords && !question.published && (
            <TextArea
              label={t('period.question.ownAnswer')}
              required
              minRows={2}
              maxLength={600}
              error={tried && !answered ? t('period.question.noAnswer') : undefined}
              {...text('answer')}
            />
          )}
          <TextArea label={t('period.question.reason')} minRows={2} maxLength={600} {...text('reason')} />
          <Autocomplete
            label={t('period.question.who')}
            required
            maxLength={200}
            data={[...new Set(people)]}
            value={draft.who}
            onChange={(who) => set({ who })}
            error={tried && draft.who.trim() === ''}
          />
        </>
      )}
    </RecordPanel>
  );
}
