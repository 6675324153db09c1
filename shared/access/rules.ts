import { z } from 'zod';
import type { Answers } from './answers.ts';
import { Channel, channels } from './channels.ts';

/** The ways of material to the student and of the work back. */
export const ways = ['online', 'post', 'pickup', 'staff', 'call'] as const;
export const Way = z.enum(ways);
export type Way = z.infer<typeof Way>;

/** A second way to be reached; radio carries lessons but never everything, so it is no primary channel. */
export const fallbacks = [...channels, 'radio'] as const;
export const Fallback = z.enum(fallbacks);
export type Fallback = z.infer<typeof Fallback>;

export const conditions = {
  internet: ['any', 'none', 'weak', 'good'],
  device: ['any', 'none', 'shared', 'own'],
  tv: ['any', 'yes', 'no'],
  phone: ['any', 'yes', 'no'],
  pickup: ['any', 'yes', 'no'],
} as const;
export type ConditionField = keyof typeof conditions;
export const conditionFields = Object.keys(conditions) as ConditionField[];

/** One line of the school's table: what must be true of a student, and what follows. The first line that fits decides. */
export const Rule = z.object({
  internet: z.enum(conditions.internet),
  device: z.enum(conditions.device),
  tv: z.enum(conditions.tv),
  phone: z.enum(conditions.phone),
  pickup: z.enum(conditions.pickup),
  channel: Channel,
  fallback: Fallback.nullable(),
  /** Null: as the channel needs it; for paper by hand where the family can come, else by post. */
  delivery: Way.nullable(),
  returnWay: Way.nullable(),
});
export type Rule = z.infer<typeof Rule>;

/** What is compared with the rules: the answers, and how many children of the family share the one TV set. */
export interface Facts extends Answers {
  tvChildren?: number;
}

export const anyRule: Rule = {
  internet: 'any',
  device: 'any',
  tv: 'any',
  phone: 'any',
  pickup: 'any',
  channel: 'paper',
  fallback: null,
  delivery: null,
  returnWay: null,
};

/** The rules of a school that has entered none: paper wherever the platform would not do (MR-14.0, MR-1.3). */
export const builtInRules: readonly Rule[] = [
  { ...anyRule, internet: 'none', phone: 'yes', fallback: 'phone' },
  { ...anyRule, internet: 'none', tv: 'yes', fallback: 'tv' },
  { ...anyRule, internet: 'none' },
  { ...anyRule, device: 'none', phone: 'yes', fallback: 'phone' },
  { ...anyRule, device: 'none' },
  { ...anyRule, internet: 'weak', fallback: 'platform' },
  { ...anyRule, internet: 'good', device: 'shared', channel: 'platform', fallback: 'paper' },
  { ...anyRule, internet: 'good', tv: 'yes', channel: 'platform', fallback: 'tv' },
  { ...anyRule, internet: 'good', channel: 'platform', fallback: 'paper' },
];

/** More children than devices, or several children and nobody said how many devices. */
export const isShared = ({ device, devices, deviceChildren }: Answers): boolean =>
  device === true && deviceChildren !== null && deviceChildren > (devices ?? 1);

const internetFits = ({ internet, internetLevel }: Answers, wanted: Rule['internet']): boolean => {
  if (wanted === 'none') return internet === false;
  if (wanted === 'weak') return internet === true && internetLevel === 'weak';
  return internet === true && internetLevel !== 'weak';
};
const deviceFits = (facts: Answers, wanted: Rule['device']): boolean => {
  if (wanted === 'none') return facts.device === false;
  return wanted === 'shared' ? isShared(facts) : facts.device === true && !isShared(facts);
};
const saidFits = (said: boolean | null, wanted: 'yes' | 'no'): boolean => said === (wanted === 'yes');

/** Does the line fit these answers? What nobody has asked fits only `any`. */
export function ruleFits(rule: Rule, facts: Facts): boolean {
  if (rule.internet !== 'any' && !internetFits(facts, rule.internet)) return false;
  if (rule.device !== 'any' && !deviceFits(facts, rule.device)) return false;
  return (['tv', 'phone', 'pickup'] as const).every((field) => {
    const wanted = rule[field];
    return wanted === 'any' || saidFits(facts[field], wanted);
  });
}

/** Would the line leave a student without internet with nothing but the platform (MR-14.0, MR-1.3)? */
export const isImpossible = ({ internet, channel, fallback }: Rule): boolean => {
  const mayLackInternet = internet === 'any' || internet === 'none';
  return mayLackInternet && (channel === 'platform' || fallback === 'platform');
};

/** The way that a channel needs when the rule names none. */
export function usualWay(channel: Channel, { pickup }: Pick<Answers, 'pickup'>): Way {
  if (channel === 'platform') return 'online';
  if (channel === 'paper') return pickup ? 'pickup' : 'post';
  return 'call';
}
