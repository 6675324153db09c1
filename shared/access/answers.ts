import type { Day } from '../week.ts';
import type { Access, AnswersChange } from './access.contract.ts';
import { mayOverride } from './channel.ts';

/** The four questions, in the order in which they are asked. */
export const questions = ['internet', 'device', 'tv', 'phone'] as const;
export type Question = (typeof questions)[number];

/** New answers; a decision for the platform falls with the internet, since without it the platform reaches nobody. */
export function withAnswers<A extends Access>(access: A, answers: AnswersChange, day: Day): A {
  const given = Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined));
  const next: A = { ...access, ...given };
  if (Object.values(given).some((value) => value !== null)) next.askedOn = day;
  const possible = next.channelOverride === null || mayOverride(next, next.channelOverride);
  return possible ? next : { ...next, channelOverride: null, overrideReason: '' };
}
