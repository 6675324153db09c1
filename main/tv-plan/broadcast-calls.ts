import { resolveProfile } from '../../shared/period/resolve.ts';
import { Problem } from '../../shared/problem.ts';
import type { Service } from '../../shared/rpc.ts';
import { formatDayShort } from '../../shared/text/format.ts';
import { broadcastFlagger, broadcastRules } from '../../shared/tv-plan/broadcast-flags.ts';
import type { BroadcastInput, broadcastsContract } from '../../shared/tv-plan/broadcasts.contract.ts';
import { formatTime } from '../../shared/tv-plan/time.ts';
import { type Day, dayOfWeek } from '../../shared/week.ts';
import type { Db, Store, Trx } from '../database/store.ts';
import { findChosen } from '../period/profile.repository.ts';
import { findYears } from '../school/calendar.repository.ts';
import {
  deleteBroadcasts,
  findBroadcasts,
  findBroadcastWeeks,
  findInSlot,
  insertBroadcast,
  updateBroadcast,
} from './broadcast.repository.ts';

/** The broadcast grid, slot by slot. */
export function broadcastCalls(store: Store): Service<typeof broadcastsContract> {
  return {
    async listBroadcasts({ week }) {
      const [from, to] = [dayOfWeek(week, 1), dayOfWeek(week, 7)];
      const flagsOf = await findFlagger(store.db, from, to);
      return (await findBroadcasts(store.db, from, to)).map((row) => ({ ...row, flags: flagsOf(row) }));
    },
    listBroadcastWeeks: () => findBroadcastWeeks(store.db),
    addBroadcast: (slot) =>
      store.change('tvPlan', 'addBroadcast', told(slot), async (trx) => {
        await refuseTakenSlot(trx, slot, null);
        return insertBroadcast(trx, slot);
      }),
    saveBroadcast: ({ id, ...slot }) =>
      store.change('tvPlan', 'saveBroadcast', told(slot), async (trx) => {
        await refuseTakenSlot(trx, slot, id);
        if (!(await updateBroadcast(trx, id, slot))) throw new Problem('tvPlan.grid.refused.gone');
        return null;
      }),
    deleteBroadcasts: ({ ids }) =>
      store.change('tvPlan', 'deleteBroadcasts', { count: ids.length }, async (trx) => ({
        count: await deleteBroadcasts(trx, ids),
      })),
  };
}

/** What to look at in broadcasts between two days, by the profile and the calendar of the school. */
async function findFlagger(db: Db, from: Day, to: Day) {
  const [profile, years] = await Promise.all([findChosen(db), findYears(db)]);
  return broadcastFlagger(broadcastRules(resolveProfile(profile, from, to)), years);
}

const told = ({ day, startsAt }: BroadcastInput) => ({ day: formatDayShort(day), time: formatTime(startsAt) });

async function refuseTakenSlot(trx: Trx, slot: BroadcastInput, own: number | null): Promise<void> {
  if ((await findInSlot(trx, slot, own)) !== null) throw new Problem('tvPlan.grid.refused.taken', told(slot));
}
