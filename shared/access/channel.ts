import type { MessageKey } from '../text/texts.ts';
import { type Answers, emptyAnswers } from './answers.ts';
import type { Channel } from './channels.ts';
import {
  builtInRules,
  conditionFields,
  type Facts,
  type Fallback,
  isShared,
  type Rule,
  ruleFits,
  usualWay,
  type Way,
} from './rules.ts';

export { Channel, channels } from './channels.ts';

/** The school's own decision against the rules, with its reason in words. */
export interface Override {
  channelOverride: Channel | null;
  overrideReason: string;
  fallback?: Fallback | null;
  delivery?: Way | null;
  returnWay?: Way | null;
}

/** One reason of a decision, to be worded in the user's language. */
export interface Because {
  key: MessageKey;
  values: Record<string, string | number>;
}

export interface Decision {
  channel: Channel | null;
  fallback: Fallback | null;
  delivery: Way | null;
  returnWay: Way | null;
  because: Because[];
  overridden: boolean;
  /** Place of the rule that decided, from 0; null where none did. */
  rule: number | null;
}

/** May the school put a student with these answers on this channel? The platform needs the internet (MR-1.3, MR-14.0). */
export function mayOverride(answers: Pick<Answers, 'internet'>, channel: Channel): boolean {
  return channel !== 'platform' || answers.internet === true;
}

const because = (key: MessageKey, values: Because['values'] = {}): Because => ({ key, values });
const nothing = { fallback: null, delivery: null, returnWay: null, overridden: false, rule: null };

/**
 * The channel of a student: the school's own decision where there is one and it is possible, else the first rule that
 * fits. A student without internet is never left with the platform, whatever the rules say (MR-14.0, MR-1.3).
 */
export function decideChannel(access: Partial<Facts> & Override, rules: readonly Rule[] = builtInRules): Decision {
  const facts: Facts = { ...emptyAnswers, ...access };
  const { channelOverride } = access;
  if (channelOverride !== null && mayOverride(facts, channelOverride)) {
    return {
      channel: channelOverride,
      fallback: possible(facts, access.fallback ?? null, channelOverride),
      delivery: access.delivery ?? usualWay(channelOverride, facts),
      returnWay: access.returnWay ?? usualWay(channelOverride, facts),
      because: [because('access.because.override', { reason: access.overrideReason })],
      overridden: true,
      rule: null,
    };
  }
  if (facts.internet === null) return { ...nothing, channel: null, because: [because('access.because.notAsked')] };
  return byRules(facts, rules);
}

function byRules(facts: Facts, rules: readonly Rule[]): Decision {
  const place = rules.findIndex((rule) => ruleFits(rule, facts) && mayOverride(facts, rule.channel));
  const rule = rules[place];
  const channel = rule?.channel ?? 'paper'; // nobody is left without a way: what no rule names goes on paper
  return {
    channel,
    fallback: possible(facts, rule?.fallback ?? null, channel),
    delivery: rule?.delivery ?? usualWay(channel, facts),
    returnWay: rule?.returnWay ?? usualWay(channel, facts),
    because: rule ? reasons(rule, facts) : [because('access.because.noRule')],
    overridden: false,
    rule: rule ? place : null,
  };
}

/** A second channel that is no second one, or that the family does not have, is none. */
function possible(facts: Facts, fallback: Fallback | null, channel: Channel): Fallback | null {
  if (fallback === null || fallback === channel) return null;
  if (fallback === 'platform') return facts.internet === true ? fallback : null;
  return fallback === 'paper' || facts[fallback] !== false ? fallback : null;
}

/** What the rule looked at, as the answers have it. */
function reasons(rule: Rule, facts: Facts): Because[] {
  const found = conditionFields.flatMap((field) => (rule[field] === 'any' ? [] : [reasonOf(field, rule, facts)]));
  if (found.length === 0) found.push(because('access.because.always'));
  const usesTv = rule.fallback === 'tv' || rule.channel === 'tv' || facts.internet === false;
  if (usesTv && facts.tv === true && (facts.tvChildren ?? 1) > 1) {
    const hasTv = found.findIndex(({ key }) => key === 'access.because.tv.yes');
    found.splice(hasTv < 0 ? found.length : hasTv, hasTv < 0 ? 0 : 1, because('access.because.sharedTv', { count: facts.tvChildren ?? 1 })); // biome-ignore format: one replacement
  }
  return found;
}

function reasonOf(field: (typeof conditionFields)[number], rule: Rule, facts: Facts): Because {
  if (field === 'internet') return because(`access.because.internet.${rule.internet}` as MessageKey);
  if (field !== 'device') return because(`access.because.${field}.${rule[field]}` as MessageKey);
  if (!isShared(facts)) return because(`access.because.device.${rule.device}` as MessageKey);
  return because('access.because.sharedDevice', { count: facts.deviceChildren ?? 0, devices: facts.devices ?? 1 });
}
