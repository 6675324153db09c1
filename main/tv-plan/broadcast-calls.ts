import { plain } from '../../shared/imports/plain.ts';
import { resolveProfile } from '../../shared/period/resolve.ts';
import { Problem } from '../../shared/problem.ts';
import type { Service } from '../../shared/rpc.ts';
import { formatDayShort } from '../../shared/text/format.ts';
import { broadcastFlagger, broadcastRules } from '../../shared/tv-plan/broadcast-flags.ts';
import type { Broadcast, BroadcastInput, broadcastsContract } from '../../shared/tv-plan/broadcasts.contract.ts';
import { formatTime } from '../../shared/tv-plan/time.ts';
import { type Day, dayOfWeek } from '../../shared/week.ts';
import type { Db, Store, Trx } from '../database/store.ts';
import { startPace } from '../imports/pace.ts';
import { findChosen } from '../period/profile.repository.ts';
import { findYears } from '../school/calendar.repository.ts';
import {
  deleteBroadcasts,
  findBroadcast,
  findBroadcasts,
  findBroadcastWeeks,
  findInSlot,
  insertBroadcast,
  updateBroadcast,
} from './broadcast.repository.ts';
import { matchStored, saveWord } from './import/words.repository.ts';
import { relink } from './relink.ts';

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
        const made = await insertBroadcast(trx, slot);
        await relink(trx, slot);
        return made;
      }),
    saveBroadcast: ({ id, ...slot }) =>
      store.change('tvPlan', 'saveBroadcast', told(slot), async (trx) => {
        await refuseTakenSlot(trx, slot, id);
        const before = await findBroadcast(trx, id);
        if (!before) throw new Problem('tvPlan.grid.refused.gone');
        await updateBroadcast(trx, id, slot);
        if (before.subjectKey === null && slot.subjectKey !== null) await rememberWord(trx, before, slot.subjectKey);
        await relink(trx, before);
        await relink(trx, slot);
        return null;
      }),
    deleteBroadcasts: ({ ids }) =>
      store.change('tvPlan', 'deleteBroadcasts', { count: ids.length }, async (trx) => {
        const count = await deleteBroadcasts(trx, ids);
        await relink(trx, null, startPace(new AbortController().signal));
        return { count };
      }),
  };
}

/** What to look at in broadcasts between two days, by the profile and the calendar of the school. */
async function findFlagger(db: Db, from: Day, to: Day) {
  const [profile, years] = await Promise.all([findChosen(db), findYears(db)]);
  return broadcastFlagger(broadcastRules(resolveProfile(profile, from, to)), years);
}

/** A word that was matched once holds for every broadcast with it, now and later. */
async function rememberWord(trx: Trx, { subjectText }: Broadcast, subjectKey: string): Promise<void> {
  if (plain(subjectText) === '') return;
  await saveWord(trx, { place: 'subject', word: subjectText, subjectKey, channelId: null });
  await matchStored(trx, subjectText, subjectKey);
}

const told = ({ day, startsAt }: BroadcastInput) => ({ day: formatDayShort(day), time: formatTime(startsAt) });

async function refuseTakenSlot(trx: Trx, slot: BroadcastInput, own: number | null): Promise<void> {
  if ((await findInSlot(trx, slot, own)) !== null) throw new Problem('tvPlan.grid.refused.taken', told(slot));
}
