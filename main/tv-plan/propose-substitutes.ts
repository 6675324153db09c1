import type { Work } from '../../shared/rpc.ts';
import { counts } from '../../shared/tv-plan/checks/class-checks.ts';
import { byTime } from '../../shared/tv-plan/plan-week.ts';
import { ranker } from '../../shared/tv-plan/substitution/rank.ts';
import type { DayProposal } from '../../shared/tv-plan/substitution/substitution.contract.ts';
import {
  type DayProblem,
  dayProblem,
  greedy,
  type OpenSeat,
  score,
} from '../../shared/tv-plan/substitution/whole-day.ts';
import type { Day } from '../../shared/week.ts';
import { breathe } from '../breathe.ts';
import type { Foundation } from '../house.ts';
import { gatherPlan, planSpan } from './gather-plan.ts';
import { gatherRanking } from './gather-ranking.ts';
import { findLines } from './substitution.repository.ts';

/** Proposes substitutes for every lesson that is hit; locked lines, and lessons that shall fall out, stay as they are. */
export async function proposeSubstitutes(
  { store, pool }: Foundation,
  { from, to, seconds, onlyOpen = false }: { from: Day; to: Day; seconds: number; onlyOpen?: boolean | undefined },
  { signal, progress }: Work,
): Promise<DayProposal> {
  const gathered = await gatherPlan(store.db, from, to);
  const kept = new Set(
    (await findLines(store.db, from, to))
      .filter(({ locked, kind }) => onlyOpen || locked || kind === 'cancelled')
      .map(({ id }) => id),
  );
  const input = { ...gathered, substitutions: gathered.substitutions.filter(({ id }) => kept.has(id)) };
  const items = planSpan(input, from, to);
  await breathe();
  const around = await gatherRanking(store.db, from);
  const { rank } = ranker(input, items, around);
  const open = items
    .filter(counts)
    .sort(byTime)
    .flatMap((item) =>
      item.seats
        .filter(({ absent, substitutionId }) => absent && substitutionId === null)
        .map(({ seat, plannedId }): OpenSeat => ({ item, seat, plannedId })),
    );
  const problem = dayProblem(open, rank, around.settings.mostADay);
  await breathe();
  const steps = tell(problem, greedy(problem));
  if (seconds === 0 || open.length === 0) return { greedy: steps, exact: null };
  progress({ stage: 'tvPlan.substitution.solving', done: 0, total: 1 });
  const solved = await pool.run('solveDay', { problem, seconds }, signal);
  return { greedy: steps, exact: solved && { ...tell(problem, solved.chosen), optimal: solved.optimal } };
}

function tell(problem: DayProblem, chosen: readonly (number | null)[]): DayProposal['greedy'] {
  const assignments = problem.seats.map(({ place, candidates }, at) => {
    const staffId = chosen[at] ?? null;
    return { place, staffId, total: candidates.find((one) => one.staffId === staffId)?.total ?? 0 };
  });
  const covered = assignments.filter(({ staffId }) => staffId !== null).length;
  return { assignments, score: score(problem, chosen), covered };
}
