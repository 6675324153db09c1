import { useSyncExternalStore } from 'react';
import type { Progress } from '../../shared/rpc.ts';

/** Long work that goes on while the page remains usable; the strip at the bottom of the window shows it. */
export interface Job {
  id: number;
  name: string;
  progress: Progress | null;
  startedAt: number;
  stop: () => void;
}

let jobs: readonly Job[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function set(next: readonly Job[]): void {
  jobs = next;
  for (const listener of listeners) listener();
}

/**
 * Runs a job of the contract with progress and cancel in the strip:
 * `runJob(t('packets.printing'), (options) => school.packets.print(input, options))`. Rejects as the call does.
 */
export async function runJob<T>(
  name: string,
  work: (options: { onProgress: (progress: Progress) => void; signal: AbortSignal }) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  lastId += 1;
  const id = lastId;
  set([...jobs, { id, name, progress: null, startedAt: Date.now(), stop: () => controller.abort() }]);
  const onProgress = (progress: Progress) => set(jobs.map((job) => (job.id === id ? { ...job, progress } : job)));
  try {
    return await work({ onProgress, signal: controller.signal });
  } finally {
    set(jobs.filter((job) => job.id !== id));
  }
}

export const useJobs = (): readonly Job[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => jobs,
  );
