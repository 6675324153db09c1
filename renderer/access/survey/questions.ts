import { type Answers, internetLevels, mergeAnswers, messengers } from '../../../shared/access/answers.ts';
import { languages } from '../../../shared/language.ts';
import type { MessageKey, Texts } from '../../../shared/text/texts.ts';

/** One question of the interview: answered by a digit, by a number, or in words. */
export interface SurveyQuestion {
  id: keyof Answers;
  label: MessageKey;
  kind: 'choice' | 'number' | 'text';
  /** Texts of the choices; the digit is the place from 1. */
  choices: (t: Texts) => string[];
  /** Place of the answer among the choices; -1 while it is not given. */
  chosen: (answers: Answers) => number;
  answer: (answers: Answers, place: number) => Answers;
  /** Is it asked at all, after what was said before? */
  asked: (answers: Answers) => boolean;
}

const always = () => true;
const yesNo = (id: 'tv' | 'radio' | 'phone' | 'pickup'): SurveyQuestion => ({
  id,
  label: `access.survey.ask.${id}`,
  kind: 'choice',
  choices: (t) => [t('access.form.yes'), t('access.form.no')],
  chosen: (answers) => (answers[id] === null ? -1 : answers[id] ? 0 : 1),
  answer: (answers, place) => mergeAnswers(answers, { [id]: place === 0 }),
  asked: always,
});
const number = (id: 'devices' | 'deviceChildren', asked: SurveyQuestion['asked']): SurveyQuestion => ({
  id,
  label: `access.survey.ask.${id}`,
  kind: 'number',
  choices: () => [],
  chosen: (answers) => answers[id] ?? -1,
  answer: (answers, place) => mergeAnswers(answers, { [id]: place }),
  asked,
});

/** The interview in the order in which a family is asked; a minute when answered by digits. */
export const surveyQuestions: SurveyQuestion[] = [
  {
    id: 'internet',
    label: 'access.survey.ask.internet',
    kind: 'choice',
    choices: (t) => [t('access.internet.none'), ...internetLevels.map((level) => t(`access.internet.${level}`))],
    chosen: ({ internet, internetLevel }) =>
      internet === false ? 0 : internetLevel === null ? -1 : internetLevels.indexOf(internetLevel) + 1,
    answer: (answers, place) =>
      mergeAnswers(
        answers,
        place === 0 ? { internet: false } : { internet: true, internetLevel: internetLevels[place - 1] ?? null },
      ),
    asked: always,
  },
  number('devices', always),
  number('deviceChildren', ({ device }) => device === true),
  yesNo('tv'),
  {
    id: 'tvChannels',
    label: 'access.survey.ask.tvChannels',
    kind: 'text',
    choices: () => [],
    chosen: () => -1,
    answer: (answers) => answers,
    asked: ({ tv }) => tv === true,
  },
  yesNo('radio'),
  yesNo('phone'),
  {
    id: 'messenger',
    label: 'access.survey.ask.messenger',
    kind: 'choice',
    choices: (t) => messengers.map((kind) => t(`access.messenger.${kind}`)),
    chosen: ({ messenger }) => (messenger === null ? -1 : messengers.indexOf(messenger)),
    answer: (answers, place) => mergeAnswers(answers, { messenger: messengers[place] ?? null }),
    asked: always,
  },
  yesNo('pickup'),
  {
    id: 'paperLanguage',
    label: 'access.survey.ask.paperLanguage',
    kind: 'choice',
    choices: (t) => [t('access.form.russian'), t('access.form.kazakh')],
    chosen: ({ paperLanguage }) => (paperLanguage === null ? -1 : languages.indexOf(paperLanguage)),
    answer: (answers, place) => mergeAnswers(answers, { paperLanguage: languages[place] ?? null }),
    asked: always,
  },
];
