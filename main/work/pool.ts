import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { Cancelled } from '../../shared/problem.ts';
import type * as tasks from './worker.ts';

type Tasks = typeof tasks;
type Input<T extends keyof Tasks> = Parameters<Tasks[T]>[0];
type Output<T extends keyof Tasks> = Awaited<ReturnType<Tasks[T]>>;

/** Threads for work that would freeze the window: laying out pages, reading spreadsheets. */
export interface Pool {
  /** Runs a task of worker.ts. A cancelled task ends its thread and throws `Cancelled`. */
  run<T extends keyof Tasks>(task: T, input: Input<T>, signal?: AbortSignal): Promise<Output<T>>;
  close(): Promise<void>;
  readonly threads: number;
}

const fromSource = import.meta.url.endsWith('.ts');

/** Starts no thread before the first task; a thread keeps its fonts for the next print run. */
export function openPool(): Pool {
  const threads = Math.min(4, Math.max(2, availableParallelism()));
  const piscina = new Piscina({
    filename: fileURLToPath(new URL(fromSource ? './worker.ts' : './worker.cjs', import.meta.url)),
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 10 * 60_000,
    // A thread that lays pages out makes much short-lived rubbish; with the usual room for it a thread grows to 500 MB.
    resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 8 },
    // Electron's own environment object cannot be shared with a thread (it crashes there), so it gets a copy.
    env: { ...process.env } as Record<string, string>,
  });
  let closed = false;
  return {
    threads,
    async run(task, input, signal) {
      if (signal?.aborted || closed) throw new Cancelled();
      try {
        return await piscina.run(input, { name: task, ...(signal ? { signal } : {}) });
      } catch (error) {
        if (signal?.aborted || closed) throw new Cancelled();
        throw error;
      }
    },
    close() {
      closed = true; // what still runs ends as cancelled: closing the program is no failure
      return piscina.destroy();
    },
  };
}
