import { z } from 'zod';
import { change, job, read } from '../rpc.ts';
import { Day, Week } from '../week.ts';
import { Broadcast } from './broadcasts.contract.ts';
import { Written } from './leaving/leaving.contract.ts';
import { LessonCard } from './lesson-card.ts';

/** A broadcast with its card; null while nobody has written one. */
export const CardedBroadcast = Broadcast.extend({ card: LessonCard.nullable() });
export type CardedBroadcast = z.infer<typeof CardedBroadcast>;

export const lessonCardCalls = {
  /** First showings of a week with their cards, by day and time; a repeat has the card of its first showing. */
  listLessonCards: read(z.object({ week: Week }), z.array(CardedBroadcast)),
  /** Refused when the parts do not add up to the length of the broadcast, or the broadcast is gone. */
  saveLessonCard: change(LessonCard, z.null()),
  deleteLessonCard: change(LessonCard.pick({ slot: true, grade: true, language: true }), z.null()),
  /**
   * Cards as papers, in the language of each lesson; all that can be printed of these days when no slot is named. A named
   * one without two questions and two tasks is refused.
   */
  printLessonCards: job(
    z.object({
      from: Day,
      to: Day,
      only: LessonCard.pick({ slot: true, grade: true, language: true }).nullable(),
      folder: z.string().nullable(),
    }),
    Written,
  ),
};
