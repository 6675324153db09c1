import type { Day } from '../week.ts';
import { forces, type Layer, type Profile, type Rule, type RuleState, ruleId } from './profile.ts';

/** Why a rule counts or does not: in force, beaten by another, softened by another, in open dispute, or outside its days. */
export type RuleStatus = 'active' | 'overruled' | 'softened' | 'disputed' | 'notYet' | 'expired';

export interface ResolvedRule extends Rule {
  id: string;
  layer: string;
  /** What the document says, where the school has changed it. */
  given: RuleState;
  /** Why the school has changed it; null when it has not. */
  changeReason: string | null;
  status: RuleStatus;
  /** The clause that beats, softens or disputes this one. */
  by: string | null;
  /** First day, when the rule is not in force yet. */
  startsOn: Day | null;
  /** The question that would confirm the first day; null when the day is sure. */
  unconfirmed: string | null;
}

export interface TopicState {
  /** `silent`: no rule of the profile is in force on this topic. */
  state: RuleState | 'silent';
  /** The rule that decides. */
  clause: string | null;
  value: string | null;
}

const firstDay = (rule: Rule, layer: Layer) => rule.from ?? layer.from;
const lastDay = (rule: Rule, layer: Layer) => rule.to ?? layer.to;

function within(rule: Rule, layer: Layer, from: Day, to: Day): RuleStatus {
  const [first, last] = [firstDay(rule, layer), lastDay(rule, layer)];
  if (first !== null && to < first) return 'notYet';
  if (last !== null && from > last) return 'expired';
  return 'active';
}

interface Placed {
  rule: ResolvedRule;
  rank: number;
  force: number;
}

/**
 * Every rule of a profile with its standing on a day, or during the days from `day` to `until`. A prohibition of a
 * stronger layer beats duties of weaker ones; a right beats the strictness of a weaker duty; of two national acts that
 * contradict each other none is chosen here: that is the deputy's to decide.
 */
export function resolveProfile(profile: Profile, day: Day, until: Day = day): ResolvedRule[] {
  const changes = new Map(profile.changes.map((change) => [change.rule, change]));
  const placed = profile.layers.flatMap((layer, rank) =>
    layer.rules.map((rule): Placed => {
      const id = ruleId(rule);
      const change = changes.get(id);
      const status = within(rule, layer, day, until);
      return {
        rank,
        force: forces.indexOf(layer.force),
        rule: {
          ...rule,
          id,
          layer: layer.key,
          given: rule.state,
          state: change?.state ?? rule.state,
          changeReason: change?.reason ?? null,
          status,
          by: null,
          startsOn: status === 'notYet' ? firstDay(rule, layer) : null,
          unconfirmed: rule.from === undefined ? (layer.unconfirmed ?? null) : null,
        },
      };
    }),
  );
  const byTopic = new Map<string, Placed[]>();
  for (const one of placed) {
    if (one.rule.status !== 'active') continue;
    const rivals = byTopic.get(one.rule.topic) ?? [];
    rivals.push(one);
    byTopic.set(one.rule.topic, rivals);
  }
  for (const rivals of byTopic.values()) for (const one of rivals) judge(one, rivals);
  return placed.map(({ rule }) => rule);
}

function judge(one: Placed, rivals: readonly Placed[]): void {
  const { rule } = one;
  const lose = (status: RuleStatus, winner: Placed) => Object.assign(rule, { status, by: winner.rule.clause });
  const find = (state: RuleState, fits: (rival: Placed) => boolean) =>
    rivals.find((rival) => rival.rule.state === state && fits(rival));
  if (rule.state === 'must_not') {
    const above = find('must', ({ rank }) => rank <= one.rank);
    if (above) lose(above.force < one.force ? 'overruled' : 'disputed', above);
    return;
  }
  const ban = find('must_not', ({ rank }) => rank < one.rank);
  if (ban) return void lose('overruled', ban);
  if (rule.state !== 'must') return;
  const disputed = find('must_not', ({ rank, force }) => rank >= one.rank && force === one.force);
  if (disputed) return void lose('disputed', disputed);
  const milder = find('may', ({ rank }) => rank < one.rank);
  if (milder) lose('softened', milder);
}

/** What holds on a topic: a dispute or an unclear place makes it unclear, then the strongest rule in force decides. */
export function topicState(rules: readonly ResolvedRule[], topic: string): TopicState {
  const inForce = rules.filter((rule) => rule.topic === topic);
  const open = inForce.find(
    ({ status, state }) => status === 'disputed' || (status === 'active' && state === 'unclear'),
  );
  if (open) return { state: 'unclear', clause: open.clause, value: open.value ?? null };
  const first = inForce.find(({ status }) => status === 'active');
  if (!first) return { state: 'silent', clause: null, value: null };
  return { state: first.state, clause: first.clause, value: first.value ?? null };
}
