import { z } from 'zod';
import { change, read } from '../rpc.ts';
import { Day } from '../week.ts';
import { JournalMark, JournalTicks } from './journal.ts';
import { ItemPlace } from './plan-change.ts';
import { CardPlace, SubjectCard } from './subject-card.ts';

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
  /** All subjects off TV with what their teachers owe to each grade of the load (A30). */
  findCardBoard: read(z.null(), z.array(CardPlace)),
  /** A card in which nothing stands any more is taken away. */
  saveCard: change(SubjectCard, z.null()),
};
