import { z } from 'zod';
import { Language } from '../language.ts';

export const internetLevels = ['weak', 'mobile', 'wired'] as const;
export const messengers = ['none', 'whatsapp', 'telegram', 'other'] as const;

const answer = z.boolean().nullable();
const few = z.int().min(0).max(20).nullable();

/** What a family answers; null where nobody has asked yet. */
export const Answers = z.object({
  internet: answer,
  /** How good the internet is; null also where it is there and nobody asked which. */
  internetLevel: z.enum(internetLevels).nullable(),
  /** A computer, tablet or smartphone on which the child can study. */
  device: answer,
  devices: few,
  /** How many children of the family share the devices. */
  deviceChildren: few,
  tv: answer,
  tvChannels: z.string().max(200),
  radio: answer,
  /** A telephone on which the family can be called. */
  phone: answer,
  messenger: z.enum(messengers).nullable(),
  /** Can somebody of the family fetch papers from school? */
  pickup: answer,
  /** Language of papers for the family; null: that of the class. */
  paperLanguage: Language.nullable(),
});
export type Answers = z.infer<typeof Answers>;

export const emptyAnswers: Answers = {
  internet: null,
  internetLevel: null,
  device: null,
  devices: null,
  deviceChildren: null,
  tv: null,
  tvChannels: '',
  radio: null,
  phone: null,
  messenger: null,
  pickup: null,
  paperLanguage: null,
};
export const answerFields = Object.keys(emptyAnswers) as (keyof Answers)[];

/** Some of the answers; what is not named stays as it is. */
export const AnswersChange = Answers.partial();
export type AnswersChange = z.infer<typeof AnswersChange>;

/** The four questions that the table asks, in the order in which they are asked. */
export const questions = ['internet', 'device', 'tv', 'phone'] as const;
export type Question = (typeof questions)[number];

export const pickAnswers = (access: Answers): Answers =>
  Object.fromEntries(answerFields.map((field) => [field, access[field]])) as Answers;

export const sameAnswers = (one: Answers, other: Answers): boolean =>
  answerFields.every((field) => one[field] === other[field]);

/** Nothing at all is known. */
export const isUnasked = (answers: Answers): boolean => sameAnswers(pickAnswers(answers), emptyAnswers);

export const internetKinds = ['none', ...internetLevels, 'some', 'unknown'] as const;
export type InternetKind = (typeof internetKinds)[number];

/** The internet of a student in one word; `some` where it is there and nobody asked which. */
export function internetKind({ internet, internetLevel }: Pick<Answers, 'internet' | 'internetLevel'>): InternetKind {
  if (internet === null) return 'unknown';
  return internet ? (internetLevel ?? 'some') : 'none';
}

/** New answers over those that are known, made to agree: a number of devices says whether there is one, and so on. */
export function mergeAnswers<A extends Answers>(known: A, change: AnswersChange): A {
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as AnswersChange;
  const next = { ...known, ...given } as A;
  if (given.internetLevel) next.internet = true;
  if (next.internet !== true) next.internetLevel = null;
  if (given.devices !== undefined && given.devices !== null) next.device = next.devices !== 0;
  else if (given.device === false) next.devices = 0;
  else if (given.device === null || (given.device && known.devices === 0)) next.devices = null;
  if (next.device !== true) next.deviceChildren = null;
  if (given.tvChannels) next.tv = true;
  if (next.tv !== true) next.tvChannels = '';
  return next;
}
