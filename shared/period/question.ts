import { z } from 'zod';
import { Bilingual } from '../language.ts';
import { addDays, Day } from '../week.ts';
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
  /** The answer is the day on which the act of a layer was first published; it works so many days later. */
  published: z.object({ layer: z.string(), days: z.int().min(0) }).optional(),
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

/** The day an answer names, where the question asks for one; null while it is not decided. */
export const dayAnswered = ({ published, decision }: AskedQuestion): Day | null =>
  published && decision ? (Day.safeParse(decision.answer).data ?? null) : null;

/**
 * The profile with the first days that the school has confirmed. Until then a layer whose act names no day of
 * publication works from the earliest possible one (contradictions, part 1, item 4; O141-E.4).
 */
export function withConfirmedDays(profile: Profile, questions: readonly AskedQuestion[]): Profile {
  const asked = questions.filter(({ published }) => published !== undefined);
  const layers = profile.layers.map((layer) => {
    const question = asked.find(({ published }) => published?.layer === layer.key);
    if (!question?.published) return layer;
    const day = dayAnswered(question);
    if (day === null) return { ...layer, unconfirmed: question.key };
    return { ...layer, from: addDays(day, question.published.days) };
  });
  return { ...profile, layers };
}

/** Is the question one of this profile? */
export function isAsked({ layers, without }: Question, { layers: own }: Pick<Profile, 'layers'>): boolean {
  const has = (key: string) => own.some((layer) => layer.key === key);
  return (layers.length === 0 || layers.some(has)) && !without.some(has);
}
