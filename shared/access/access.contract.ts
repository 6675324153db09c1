import { z } from 'zod';
import { change, read } from '../rpc.ts';
import { Day } from '../week.ts';
import { Channel } from './channel.ts';

const answer = z.boolean().nullable();
const ids = z.array(z.int().min(1)).min(1).max(20_000);

/** What is known of one student's ways to learn from home. A student without a stored line has the empty one. */
export const Access = z.object({
  studentId: z.int().min(1),
  internet: answer,
  device: answer,
  tv: answer,
  phone: answer,
  channelOverride: Channel.nullable(),
  overrideReason: z.string().max(300),
  /** Day of the last answer. */
  askedOn: Day.nullable(),
});
export type Access = z.infer<typeof Access>;

export const emptyAccess = {
  internet: null,
  device: null,
  tv: null,
  phone: null,
  channelOverride: null,
  overrideReason: '',
  askedOn: null,
} as const;

/** A line of the access table: who, what was answered and what follows from it. */
export const AccessRow = Access.extend({
  classId: z.int(),
  name: z.string(),
  sortKey: z.string(),
  guardian: z.string(),
  guardianPhone: z.string(),
  channel: Channel.nullable(),
  reason: z.string(),
  overridden: z.boolean(),
});
export type AccessRow = z.infer<typeof AccessRow>;

/** Some of the four answers; what is not named stays as it is. */
export const AnswersChange = z.object({
  internet: answer.optional(),
  device: answer.optional(),
  tv: answer.optional(),
  phone: answer.optional(),
});
export type AnswersChange = z.infer<typeof AnswersChange>;

export const ClassCount = z.object({
  classId: z.int(),
  total: z.int(),
  /** Students by channel; `unknown` are those nobody has asked. */
  platform: z.int(),
  tv: z.int(),
  phone: z.int(),
  paper: z.int(),
  unknown: z.int(),
});
export type ClassCount = z.infer<typeof ClassCount>;

export const accessContract = {
  list: read(z.null(), z.array(AccessRow)),
  count: read(z.null(), z.array(ClassCount)),
  answer: change(z.object({ studentIds: ids, answers: AnswersChange }), z.null()),
  /** Sets the school's own decision with its reason; a null channel goes back to the rule. */
  override: change(z.object({ studentIds: ids, channel: Channel.nullable(), reason: z.string().max(300) }), z.null()),
};
