import { z } from 'zod';
import { change, read } from '../rpc.ts';
import { Day } from '../week.ts';
import { JournalMark, JournalTicks } from './journal.ts';
import { ItemPlace } from './plan-change.ts';

const Journal = z.object({
  /** How strict the profile is: a duty is counted, all else is advice. */
  rule: z.object({ counted: z.boolean(), clause: z.string().nullable() }),
  ticks: z.array(JournalTicks),
});
export type Journal = z.infer<typeof Journal>;

export const cardCalls = {
  /** What is entered in the e-journal for the TV lessons of these days (A22). */
  findJournal: read(z.object({ from: Day, to: Day }), Journal),
  tickJournal: change(ItemPlace.extend({ mark: JournalMark, on: z.boolean() }), z.null()),
};
