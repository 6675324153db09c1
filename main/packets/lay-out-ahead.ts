import type { Week } from '../../shared/week.ts';
import type { Foundation } from '../house.ts';
import { logFailure } from '../log.ts';
import { buildPlan } from './build-plan.ts';
import { preparePackets } from './print-packets.ts';

/** A teacher's text is stored while it is typed; pages are laid out when the typing pauses. */
const pause = 3_000;

/** Lays out in the background, so that on Friday the print run only puts packets together. */
export function layOutAhead(foundation: Pick<Foundation, 'store' | 'pool' | 'cacheFolder'>) {
  const weeks = new Set<Week>();
  const stop = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const layOut = async () => {
    for (const week of weeks) {
      weeks.delete(week);
      const plan = await buildPlan(foundation.store.db, week, null);
      await preparePackets(plan, { ...foundation, signal: stop.signal });
    }
  };
  return {
    /** A sheet of the week has become ready or changed. */
    onReady(week: Week): void {
      weeks.add(week);
      clearTimeout(timer);
      timer = setTimeout(() => {
        running = layOut().catch((error: unknown) => {
          if (!stop.signal.aborted) logFailure('packets.layOutAhead', error);
        });
      }, pause);
      timer.unref();
    },
    async close(): Promise<void> {
      clearTimeout(timer);
      stop.abort();
      await running;
    },
  };
}
