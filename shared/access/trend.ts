import { addWeeks, dayOfWeek, type Week } from '../week.ts';
import type { Access, PastAnswer, TrendWeek } from './access.contract.ts';
import { type Answers, emptyAnswers } from './answers.ts';
import { decideChannel } from './channel.ts';
import type { Rule } from './rules.ts';

interface TrendFacts {
  students: readonly { id: number }[];
  /** Oldest first. */
  answers: readonly (PastAnswer & { studentId: number })[];
  known: ReadonlyMap<number, Access>;
  rules: readonly Rule[];
  /** The last week to count. */
  week: Week;
  weeks: number;
}

/**
 * How today's students were reached at the end of each week, by what was answered until then and by today's rules. A
 * decision of the school counts from its day.
 */
export function countTrend({ students, answers, known, rules, week, weeks }: TrendFacts): TrendWeek[] {
  const current = new Map<number, Answers>();
  let place = 0;
  return Array.from({ length: weeks }, (_, index) => {
    const counted = addWeeks(week, index - weeks + 1);
    const until = dayOfWeek(counted, 7);
    for (let next = answers[place]; next && next.askedAt.slice(0, 10) <= until; next = answers[++place]) {
      current.set(next.studentId, next.answers);
    }
    const count: TrendWeek = { week: counted, platform: 0, tv: 0, phone: 0, paper: 0, unknown: 0 };
    for (const { id } of students) {
      const decision = decisionBy(known.get(id), until);
      const { channel } = decideChannel({ ...(current.get(id) ?? emptyAnswers), ...decision }, rules);
      count[channel ?? 'unknown'] += 1;
    }
    return count;
  });
}

function decisionBy(access: Access | undefined, until: string) {
  const stands = access && access.channelOverride !== null && (access.decidedOn ?? '') <= until;
  return { channelOverride: stands ? access.channelOverride : null, overrideReason: '' };
}
