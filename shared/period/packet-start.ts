import type { ResolvedRule } from './resolve.ts';
import { topicState } from './resolve.ts';

const topic = 'paper-start';

/**
 * The clauses that let a packet start only with a request of the family (conflict C20); none where the answer to the
 * survey is enough, which is also so where the rules in force are silent.
 */
export function requestClauses(rules: readonly ResolvedRule[]): string[] {
  const { state, value } = topicState(rules, topic);
  if (state !== 'must' || value !== 'request') return [];
  return rules
    .filter((rule) => rule.topic === topic && rule.status === 'active' && rule.value === value)
    .map(({ clause }) => clause);
}
