import { addWeeks, dayOfWeek, type Week } from '../week.ts';
import type { Access, TrendWeek } from './access.contract.ts';
import { type Answers, emptyAnswers } from './answers.ts';
import { type Channel, decideChannel } from './channel.ts';
import type { Rule } from './rules.ts';

interface TrendFacts {
  students: readonly { id: number }[];
  /** Oldest first. */
  answers: readonly { studentId: number; askedAt: string; answers: Answers }[];
  known: ReadonlyMap<number, Access>;
  rules: readonly Rule[];
  /** The last week to count. */
  week: Week;
  weeks: number;
}

/**
 * How today's students were reached at the end of each week, by what was answered until then and by today's rules. A
 * decision of the school counts from its day. Gives one week after another, so that the caller can breathe in between.
 */
export function* countTrend({ students, answers, known, rules, week, weeks }: TrendFacts): Generator<TrendWeek> {
  const current = new Map<number, Answers>();
  const channels = new Map<number, Channel | null>(students.map(({ id }) => [id, null]));
  const decided = students.filter(({ id }) => (known.get(id)?.channelOverride ?? null) !== null);
  let place = 0;
  for (let back = weeks - 1; back >= 0; back--) {
    const counted = addWeeks(week, -back);
    const until = dayOfWeek(counted, 7);
    // Only those of whom something new is known are decided again.
    const changed = new Set(decided.map(({ id }) => id));
    for (let next = answers[place]; next && next.askedAt.slice(0, 10) <= until; next = answers[++place]) {
      current.set(next.studentId, next.answers);
      changed.add(next.studentId);
    }
    for (const id of changed) {
      if (!channels.has(id)) continue;
      const decision = decisionBy(known.get(id), until);
      channels.set(id, decideChannel({ ...(current.get(id) ?? emptyAnswers), ...decision }, rules).channel);
    }
    const count: TrendWeek = { week: counted, platform: 0, tv: 0, phone: 0, paper: 0, unknown: 0 };
    for (const channel of channels.values()) count[channel ?? 'unknown'] += 1;
    yield count;
  }
}

function decisionBy(access: Access | undefined, until: string) {
  const stands = access && access.channelOverride !== null && (access.decidedOn ?? '') <= until;
  return { channelOverride: stands ? access.channelOverride : null, overrideReason: '' };
}
