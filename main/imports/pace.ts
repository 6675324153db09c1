import { Cancelled } from '../../shared/problem.ts';
import { breathe } from '../breathe.ts';

/** Called between small pieces of work: lets the window breathe now and then, and stops when the user stops. */
export type Pace = () => Promise<void>;

/** Milliseconds that the main process works at a stretch. */
const slice = 12;

export function startPace(signal: AbortSignal): Pace {
  let since = performance.now();
  return async () => {
    if (signal.aborted) throw new Cancelled();
    if (performance.now() - since < slice) return;
    await breathe();
    since = performance.now();
  };
}
