import { z } from 'zod';
import type { ItemPlace } from './plan-change.ts';
import type { PlanItem } from './plan-item.ts';

/** What a teacher enters in the e-journal after a TV lesson (ALM-2.ST.6a, ALM-2.ST.6b, ALM-2.ST.6c). */
export const JournalMark = z.enum(['homework', 'files', 'feedback']);
export type JournalMark = z.infer<typeof JournalMark>;

export const JournalTicks = z.object({
  classId: z.int().min(1),
  slot: z.string().min(1).max(400),
  homework: z.boolean(),
  files: z.boolean(),
  feedback: z.boolean(),
});
export type JournalTicks = z.infer<typeof JournalTicks>;

const nameOf = ({ classId, slot }: ItemPlace) => `${classId} ${slot}`;

/** The TV lessons among these, and those of them for which the journal is filled whole. */
export function countJournal(items: readonly PlanItem[], ticks: readonly JournalTicks[]) {
  const filled = new Set(ticks.filter((one) => JournalMark.options.every((mark) => one[mark])).map(nameOf));
  const lessons = items.filter(({ kind, dropped }) => kind === 'tv' && !dropped);
  return { lessons: lessons.length, filled: lessons.filter((item) => filled.has(nameOf(item))).length };
}
