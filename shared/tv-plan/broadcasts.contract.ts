import { z } from 'zod';
import { Language } from '../language.ts';
import { change, read } from '../rpc.ts';
import { Day, Week } from '../week.ts';
import { longest } from './broadcast.ts';
import { BroadcastFlag } from './broadcast-flags.ts';

export const BroadcastInput = z.object({
  day: Day,
  /** Minutes after midnight. */
  startsAt: z.int().min(0).max(1439),
  minutes: z.int().min(1).max(longest),
  channelId: z.int(),
  grade: z.int().min(0).max(12),
  language: Language,
  /** Null: the words of the grid are not matched yet. */
  subjectKey: z.string().nullable(),
  /** What the grid calls it. */
  subjectText: z.string().trim().max(300),
  topic: z.string().trim().max(600),
  replayLink: z.string().trim().max(600),
});
export type BroadcastInput = z.infer<typeof BroadcastInput>;

export const Broadcast = BroadcastInput.extend({
  id: z.int(),
  /** The broadcast of which this is a repeat. */
  firstId: z.int().nullable(),
  /** The import it came with; null for one that was typed. */
  importId: z.int().nullable(),
});
export type Broadcast = z.infer<typeof Broadcast>;

/** A broadcast with everything about it that the deputy should look at. */
export const BroadcastRow = Broadcast.extend({ flags: z.array(BroadcastFlag) });
export type BroadcastRow = z.infer<typeof BroadcastRow>;

/** A week of the grid: how many broadcasts, and how many of them with words that are not matched. */
export const BroadcastWeek = z.object({ week: Week, count: z.int(), unmatched: z.int() });
export type BroadcastWeek = z.infer<typeof BroadcastWeek>;

export const broadcastsContract = {
  listBroadcasts: read(z.object({ week: Week }), z.array(BroadcastRow)),
  listBroadcastWeeks: read(z.null(), z.array(BroadcastWeek)),
  addBroadcast: change(BroadcastInput, z.object({ id: z.int() })),
  saveBroadcast: change(BroadcastInput.extend({ id: z.int() }), z.null()),
  deleteBroadcasts: change(z.object({ ids: z.array(z.int()).min(1).max(20_000) }), z.object({ count: z.int() })),
};
