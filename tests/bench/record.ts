import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';

/** Longest task of each side in milliseconds: processor time, and by the clock. */
export interface Longest {
  page: number;
  main: number;
  pageClock: number;
  mainClock: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  dur?: number;
  tdur?: number;
  args?: { name?: string };
}

/** Records the tasks of the main threads while something is done. */
export async function record(app: ElectronApplication, folder: string, action: () => Promise<void>): Promise<Longest> {
  await app.evaluate(({ contentTracing }) => contentTracing.startRecording({ included_categories: ['toplevel'] }));
  await action();
  const file = join(folder, 'trace.json');
  await app.evaluate(({ contentTracing }, path) => contentTracing.stopRecording(path), file);
  return longestTasks(file);
}

/** The longest tasks of the two main threads in a recording. */
export function longestTasks(file: string): Longest {
  const { traceEvents } = JSON.parse(readFileSync(file, 'utf8')) as { traceEvents: TraceEvent[] };
  const threads = new Map(
    traceEvents.filter(({ name }) => name === 'thread_name').map(({ pid, tid, args }) => [`${pid} ${tid}`, args?.name]),
  );
  const longest = (thread: string, time: 'dur' | 'tdur') =>
    traceEvents
      .filter(({ ph, pid, tid }) => ph === 'X' && threads.get(`${pid} ${tid}`) === thread)
      .reduce((most, event) => Math.max(most, (event[time] ?? 0) / 1000), 0);
  return {
    page: longest('CrRendererMain', 'tdur'),
    main: longest('CrBrowserMain', 'tdur'),
    pageClock: longest('CrRendererMain', 'dur'),
    mainClock: longest('CrBrowserMain', 'dur'),
  };
}
