import type { Day } from '../week.ts';
import type { Access } from './access.contract.ts';
import { type AnswersChange, mergeAnswers } from './answers.ts';
import { mayOverride } from './channel.ts';

/** New answers; a decision for the platform falls with the internet, since without it the platform reaches nobody. */
export function withAnswers<A extends Access>(access: A, answers: AnswersChange, day: Day): A {
  const next = mergeAnswers(access, answers);
  const told = Object.values(answers).some((value) => value !== undefined && value !== null && value !== '');
  if (told) next.askedOn = day;
  const possible = next.channelOverride === null || mayOverride(next, next.channelOverride);
  return possible ? next : { ...next, ...noDecision };
}

/** No decision of the school's own. */
export const noDecision = {
  channelOverride: null,
  overrideReason: '',
  fallback: null,
  delivery: null,
  returnWay: null,
  agreedWith: '',
  decidedOn: null,
} as const;
