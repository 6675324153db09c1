import { basename } from 'node:path';
import { Problem, type ProblemValues } from '../../shared/problem.ts';
import type { MessageKey } from '../../shared/text/texts.ts';

// What a thread of the pool does for the import: it reads the file and turns lines into records. It never sees the
// database; only message and stack of an error survive the way out, so problems are given back as values.

export interface Told {
  problem: { key: MessageKey; values: ProblemValues };
}

/** The value of the work, or the problem that stopped it. */
export async function telling<T>(work: () => Promise<T>): Promise<T | Told> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Problem) return { problem: { key: error.key, values: error.values } };
    throw error;
  }
}

function toldValue<T extends object>(result: T | Told): T {
  if ('problem' in result) throw new Problem(result.problem.key, result.problem.values);
  return result;
}

/** Runs a task that tells its problems; a file that filled the memory of the thread is one that is too big. */
export async function runTask<T extends object>(path: string, run: Promise<T | Told>): Promise<T> {
  try {
    return toldValue(await run);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
    throw new Problem('imports.file.tooManyRows', { name: basename(path), most: 200_000 }, { cause: error });
  }
}
