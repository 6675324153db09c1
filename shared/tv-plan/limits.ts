import { z } from 'zod';
import { Bilingual } from '../language.ts';

/** Minutes by grade; a grade that is not named has no limit. */
const ByGrade = z.array(z.object({ grade: z.int().min(0).max(12), minutes: z.int().min(1).max(600) })).max(13);

/** Limits of one kind that the school has entered, with where they come from. */
export const Limit = z.object({ grades: ByGrade, source: z.string().trim().max(300) });
export type Limit = z.infer<typeof Limit>;

/** What the school measures its plan by; null as long as it has entered nothing: then nothing is judged (MR-4.4, C28). */
export const Limits = z.object({
  /** Minutes before a screen without a pause. */
  screen: Limit.nullable(),
  /** Minutes of homework a day. */
  homework: Limit.nullable(),
});
export type Limits = z.infer<typeof Limits>;

/** Limits from a document that a school may take over; none is in force by itself. */
export const LimitProposal = z.object({ kind: z.enum(['screen', 'homework']), grades: ByGrade, source: Bilingual });
export type LimitProposal = z.infer<typeof LimitProposal>;

export const limitKinds = ['screen', 'homework'] as const;
export const LimitClauses = z.object({ screen: z.string().nullable(), homework: z.string().nullable() });

export const limitOf = (limit: Limit | null, grade: number): number | null =>
  limit?.grades.find((row) => row.grade === grade)?.minutes ?? null;
