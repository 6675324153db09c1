import { z } from 'zod';
import { Bilingual } from '../language.ts';
import { Day } from '../week.ts';
import { ClauseId } from './clause.ts';
import type { Profile } from './profile.ts';

/** A place where the documents are silent or contradict each other: the school decides it once. */
export const Question = z.object({
  key: z.string().min(1),
  clauses: z.array(ClauseId),
  title: Bilingual,
  /** What is not said, or said twice. */
  why: Bilingual,
  /** Ready answers; empty where only the school's own words will do. */
  choices: z.array(z.object({ key: z.string(), ru: z.string(), kk: z.string() })),
  /** Asked only under profiles with one of these layers; empty: always. */
  layers: z.array(z.string()),
  /** Not asked under profiles with one of these layers. */
  without: z.array(z.string()),
});
export type Question = z.infer<typeof Question>;

/** What was decided, by whom, when and why; kept for ever, whatever profile is chosen later. */
export const Decision = z.object({
  question: z.string(),
  /** Key of a ready answer, empty for words of one's own. */
  choice: z.string().max(40),
  answer: z.string().max(600),
  reason: z.string().max(600),
  who: z.string().trim().min(1).max(200),
  on: Day,
});
export type Decision = z.infer<typeof Decision>;

export const AskedQuestion = Question.extend({ decision: Decision.nullable() });
export type AskedQuestion = z.infer<typeof AskedQuestion>;

/** Is the question one of this profile? */
export function isAsked({ layers, without }: Question, { layers: own }: Pick<Profile, 'layers'>): boolean {
  const has = (key: string) => own.some((layer) => layer.key === key);
  return (layers.length === 0 || layers.some(has)) && !without.some(has);
}
