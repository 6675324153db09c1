import { z } from 'zod';
import { Language } from '../language.ts';
import { change, job, read } from '../rpc.ts';
import { Day, Week } from '../week.ts';
import { Answers, AnswersChange, emptyAnswers, internetKinds } from './answers.ts';
import { Channel, channels } from './channels.ts';
import { contactCalls } from './contacts.contract.ts';
import { readinessCalls } from './readiness.contract.ts';
import { requestCalls } from './requests.contract.ts';
import { Fallback, Rule, Way } from './rules.ts';
import { trajectoryCalls } from './trajectory.contract.ts';
import { noDecision } from './with-answers.ts';

export { AnswersChange } from './answers.ts';

const id = z.int().min(1);
const ids = z.array(id).min(1).max(20_000);

/** What is known of one student's ways to learn from home. A student without a stored line has the empty one. */
export const Access = Answers.extend({
  studentId: id,
  channelOverride: Channel.nullable(),
  overrideReason: z.string().max(300),
  fallback: Fallback.nullable(),
  delivery: Way.nullable(),
  returnWay: Way.nullable(),
  agreedWith: z.string().max(120),
  decidedOn: Day.nullable(),
  /** Who of the family answered last. */
  saidBy: z.string().max(120),
  /** Day of the last answer. */
  askedOn: Day.nullable(),
  /** From this day on the family should be asked again. */
  recheckOn: Day.nullable(),
});
export type Access = z.infer<typeof Access>;

export const emptyAccess = { ...emptyAnswers, ...noDecision, saidBy: '', askedOn: null, recheckOn: null } as const;

const Because = z.object({ key: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])) });

/** A line of the access table: who, what was answered and what follows from it. */
export const AccessRow = Access.extend({
  classId: z.int(),
  name: z.string(),
  sortKey: z.string(),
  guardian: z.string(),
  guardianPhone: z.string(),
  hasAddress: z.boolean(),
  channel: Channel.nullable(),
  because: z.array(Because),
  overridden: z.boolean(),
  /** Place of the rule that decided, from 0. */
  rule: z.int().nullable(),
  /** Ids of brothers and sisters at this school. */
  siblings: z.array(id),
  /** How many children of the family must learn by the one TV set; over 1 is a clash. */
  tvChildren: z.int(),
});
export type AccessRow = z.infer<typeof AccessRow>;

const levelCounts = z.object(Object.fromEntries(internetKinds.map((kind) => [kind, z.int()])) as Record<(typeof internetKinds)[number], z.ZodInt>); // biome-ignore format: one record

export const ClassCount = z.object({
  classId: z.int(),
  total: z.int(),
  /** Students by channel; `unknown` are those nobody has asked. */
  platform: z.int(),
  tv: z.int(),
  phone: z.int(),
  paper: z.int(),
  unknown: z.int(),
  /** Students with a channel. */
  reached: z.int(),
  levels: levelCounts,
});
export type ClassCount = z.infer<typeof ClassCount>;

export const answerSources = ['survey', 'paper', 'table', 'import', 'before'] as const;
export const PastAnswer = z.object({
  id,
  /** A day, or a day and time. */
  askedAt: z.string(),
  source: z.enum(answerSources),
  saidBy: z.string(),
  answers: Answers,
});
export type PastAnswer = z.infer<typeof PastAnswer>;

/** A whole interview of one family. */
const Interview = z.object({
  studentId: id,
  answers: Answers,
  saidBy: z.string().max(120),
  askedOn: Day,
  recheckOn: Day.nullable(),
  source: z.enum(['survey', 'paper']),
});

export const TrendWeek = z.object({
  week: Week,
  ...(Object.fromEntries(channels.map((name) => [name, z.int()])) as Record<(typeof channels)[number], z.ZodInt>),
  unknown: z.int(),
});
export type TrendWeek = z.infer<typeof TrendWeek>;

const WhatIfResult = z.object({
  students: z.int(),
  /** Students of these classes who learn by the internet now. */
  online: z.int(),
  sheetsEach: z.number().nullable(),
  sheets: z.int().nullable(),
  envelopes: z.int(),
  grams: z.number().nullable(),
  postage: z.number().nullable(),
  callHours: z.number().nullable(),
});
export type WhatIfResult = z.infer<typeof WhatIfResult>;

const Files = z.object({ folder: z.string(), files: z.array(z.string()), students: z.int() });

export const accessContract = {
  list: read(z.null(), z.array(AccessRow)),
  count: read(z.null(), z.array(ClassCount)),
  answer: change(z.object({ studentIds: ids, answers: AnswersChange }), z.null()),
  /** Stores an interview as a new line of the history; the newest one is what is known. */
  interview: change(Interview, z.null()),
  /** All answers of a student, the newest first. */
  listAnswers: read(z.object({ studentId: id }), z.array(PastAnswer)),
  /** Sets the school's own decision with its reason; a null channel goes back to the rules. */
  override: change(
    z.object({
      studentIds: ids,
      channel: Channel.nullable(),
      reason: z.string().max(300),
      fallback: Fallback.nullable().optional(),
      delivery: Way.nullable().optional(),
      returnWay: Way.nullable().optional(),
      agreedWith: z.string().max(120).optional(),
    }),
    z.null(),
  ),
  /** Rules of the school, or the built-in ones. */
  findRules: read(z.null(), z.object({ rules: z.array(Rule), own: z.boolean() })),
  /** Null goes back to the built-in rules. */
  saveRules: change(z.object({ rules: z.array(Rule).max(40).nullable() }), z.null()),
  /** How students were reached in each of the last weeks, by the answers that were known then. */
  findTrend: read(z.object({ week: Week, weeks: z.int().min(1).max(60) }), z.array(TrendWeek)),
  /** Ids of the students for whom nothing is decided: step 1 of a period must not close with them. */
  listUndecided: read(z.null(), z.array(id)),
  /** Survey forms of these classes (of all when empty), a file for each. */
  printForms: job(z.object({ classIds: z.array(id).max(300), folder: z.string().nullable() }), Files),
  /** One page for the director. */
  printSummary: job(z.object({ folder: z.string().nullable(), language: Language }), z.object({ path: z.string() })),
  whatIf: read(z.object({ classIds: z.array(id).max(300), count: z.int().min(0).max(20_000) }), WhatIfResult),
  ...requestCalls,
  ...contactCalls,
  ...readinessCalls,
  ...trajectoryCalls,
};
