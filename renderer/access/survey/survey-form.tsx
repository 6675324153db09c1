import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { AccessRow } from '../../../shared/access/access.contract.ts';
import { type Answers, mergeAnswers, pickAnswers } from '../../../shared/access/answers.ts';
import { tidyPhone } from '../../../shared/people/phone.ts';
import { formatDayShort } from '../../../shared/text/format.ts';
import { readDay } from '../../../shared/text/read-day.ts';
import { today } from '../../../shared/week.ts';
import { school } from '../../client.ts';
import { DayField, stopsAtUnreadDay } from '../../ui/day-field.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { showProblem } from '../../ui/toasts.tsx';
import { Answered, Family } from '../known.tsx';
import { useAccess, useClassNames } from '../use-access.ts';
import { type SurveyQuestion, surveyQuestions } from './questions.ts';

/** Kept from one family to the next: forms of one day are typed in a row. */
let lastDay = today();

/** The interview with one family: digits answer, Enter goes on without an answer, Ctrl+Enter saves and goes to the next. */
export function SurveyForm({ row, onNext }: { row: AccessRow; onNext: () => void }) {
  const { t } = useTexts();
  const [answers, setAnswers] = useState<Answers>(() => pickAnswers(row));
  const [active, setActive] = useState(0);
  const [saidBy, setSaidBy] = useState(row.saidBy);
  const [askedOn, setAskedOn] = useState(lastDay);
  const [recheck, setRecheck] = useState(row.recheckOn && row.recheckOn > today() ? formatDayShort(row.recheckOn) : '');
  const [saving, setSaving] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const asked = surveyQuestions.filter((question) => question.asked(answers));
  useEffect(() => {
    const field = form.current?.querySelector<HTMLElement>(`[data-place="${active}"]`);
    (field?.querySelector<HTMLElement>('input') ?? field)?.focus();
  }, [active]);

  const give = (question: SurveyQuestion, place: number) => {
    const next = question.answer(answers, place);
    setAnswers(next);
    const following = surveyQuestions.filter((one) => one.asked(next)).findIndex(({ id }) => id === question.id) + 1;
    setActive(following);
  };
  const save = async () => {
    const recheckOn = recheck.trim() === '' ? null : readDay(recheck);
    if (saving || (recheck.trim() !== '' && recheckOn === null) || stopsAtUnreadDay()) return;
    setSaving(true);
    try {
      await school.access.interview({ studentId: row.studentId, answers, saidBy, askedOn, recheckOn, source: askedOn === today() ? 'survey' : 'paper' }); // biome-ignore format: one call
      lastDay = askedOn;
      onNext();
    } catch (error) {
      showProblem(error, t);
    } finally {
      setSaving(false);
    }
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.ctrlKey) {
      event.preventDefault();
      return void save();
    }
    const inText = event.target instanceof HTMLInputElement;
    const question = asked[active];
    if (event.key === 'ArrowDown' || (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement && active > asked.length))) {
      event.preventDefault();
      return setActive(Math.min(active + 1, asked.length));
    }
    if (event.key === 'ArrowUp') {
      event.preventDefault();
      return setActive(Math.max(active - 1, 0));
    }
    if (inText || !question || event.ctrlKey || event.altKey || event.metaKey) return;
    const digit = /^\d$/.test(event.key) ? Number(event.key) : null;
    if (digit === null) return;
    event.preventDefault();
    if (question.kind === 'number') give(question, digit);
    else if (digit >= 1 && digit <= question.choices(t).length) give(question, digit - 1);
  }; // biome-ignore format: the keys of the form

  return (
    <div ref={form} className="survey" role="form" aria-label={row.name} onKeyDown={onKey}>
      <WhoIs row={row} onTake={(taken) => setAnswers(mergeAnswers(answers, taken))} />
      <Text c="var(--quiet)">{t('access.survey.keys')}</Text>
      {asked.map((question, place) => (
        <Question
          key={question.id}
          question={question}
          place={place}
          active={place === active}
          answers={answers}
          onFocus={() => setActive(place)}
          onGive={(chosen) => give(question, chosen)}
          onText={(text) => setAnswers(mergeAnswers(answers, { tvChannels: text }))}
        />
      ))}
      <Group align="flex-end" gap="sm" data-place={asked.length} tabIndex={-1} className="survey-end">
        <TextInput label={t('access.survey.saidBy')} w={240} maxLength={120} value={saidBy} onChange={(event) => setSaidBy(event.currentTarget.value)} />
        <DayField label={t('access.survey.askedOn')} value={askedOn} onChange={setAskedOn} />
        <TextInput
          label={t('access.survey.recheckOn')}
          placeholder={t('app.day.hint')}
          value={recheck}
          error={recheck.trim() !== '' && readDay(recheck) === null && t('app.day.wrong')}
          onChange={(event) => setRecheck(event.currentTarget.value)}
        />
        <Button loading={saving} onClick={() => void save()} title="Ctrl+Enter">
          {t('access.survey.save')}
        </Button>
        <Button variant="default" onClick={onNext}>
          {t('access.survey.later')}
        </Button>
      </Group>
      <Answered row={row} />
    </div>
  ); // biome-ignore format: the fields of the last line
}

interface QuestionProps {
  question: SurveyQuestion;
  place: number;
  active: boolean;
  answers: Answers;
  onFocus: () => void;
  onGive: (place: number) => void;
  onText: (text: string) => void;
}

function Question({ question, place, active, answers, onFocus, onGive, onText }: QuestionProps) {
  const { t } = useTexts();
  const chosen = question.chosen(answers);
  const choices =
    question.kind === 'number' ? Array.from({ length: 10 }, (_, digit) => String(digit)) : question.choices(t);
  return (
    <div className="survey-question" role="group" aria-label={t(question.label)} data-active={active} data-place={place} tabIndex={-1} onFocus={onFocus}>
      <Text fw={active ? 700 : 400}>{t(question.label)}</Text>
      {question.kind === 'text' ? (
        <TextInput aria-label={t(question.label)} maxLength={200} value={answers.tvChannels} onChange={(event) => onText(event.currentTarget.value)} />
      ) : (
        <div className="survey-choices">
          {choices.map((label, choice) => (
            <button key={label} type="button" tabIndex={-1} aria-pressed={chosen === choice} onClick={() => onGive(choice)}>
              {question.kind === 'choice' && <kbd>{choice + 1}</kbd>} {label}
            </button>
          ))}
        </div>
      )}
    </div>
  ); // biome-ignore format: one question
}

/** Whose family it is, how to call it, and answers that a brother or sister has given already. */
function WhoIs({ row, onTake }: { row: AccessRow; onTake: (answers: Answers) => void }) {
  const { t } = useTexts();
  const classes = useClassNames();
  const { rows } = useAccess();
  const sibling = rows.find(({ studentId, internet }) => row.siblings.includes(studentId) && internet !== null);
  const contact = [row.guardian, tidyPhone(row.guardianPhone)].filter(Boolean).join(' · ');
  return (
    <Stack gap={2}>
      <Title order={2} fz={20}>
        {row.name}, {classes.name(row.classId)}
      </Title>
      <Text c="var(--quiet)">{contact || t('access.survey.noContact')}</Text>
      {!row.hasAddress && <Text c="var(--due)">{t('access.survey.noAddress')}</Text>}
      <Family row={row} />
      {sibling && (
        <Button variant="light" size="xs" w="fit-content" onClick={() => onTake(pickAnswers(sibling))}>
          {t('access.survey.take', { name: sibling.name })}
        </Button>
      )}
    </Stack>
  );
}
