import loadHighs from 'highs';
import { asProgram, type DayProblem } from '../../shared/tv-plan/substitution/whole-day.ts';

export interface SolveTask {
  problem: DayProblem;
  /** Seconds; the best found until then is taken. */
  seconds: number;
}

export interface Solved {
  chosen: (number | null)[];
  /** Nothing better exists; false when time ran out first. */
  optimal: boolean;
}

/**
 * The best assignment of a whole day, exactly. One thread and a fixed seed: the same question has the same answer. Null
 * when time ran out before any was found. Blocks its thread: run it in the pool.
 */
export async function solveDay({ problem, seconds }: SolveTask): Promise<Solved | null> {
  if (problem.seats.every(({ candidates }) => candidates.length === 0))
    return { chosen: problem.seats.map(() => null), optimal: true };
  const highs = await loadHighs();
  const options = { time_limit: seconds, random_seed: 1, threads: 1, parallel: 'off', output_flag: false } as const;
  const { Status, Columns } = highs.solve(asProgram(problem), options);
  const optimal = Status === 'Optimal';
  if (!optimal && Status !== 'Time limit reached') return null;
  const primal = (name: string) => {
    const column = Columns[name];
    return column && 'Primal' in column ? (column.Primal ?? 0) : 0;
  };
  const chosen = problem.seats.map(
    ({ candidates }, at) => candidates.find(({ staffId }) => primal(`x${at}_${staffId}`) > 0.5)?.staffId ?? null,
  );
  return optimal || chosen.some((one) => one !== null) ? { chosen, optimal } : null;
}
