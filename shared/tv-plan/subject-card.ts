import { z } from 'zod';
import { groupBy } from '../group-by.ts';
import { Language } from '../language.ts';
import { Day } from '../week.ts';
import type { SubjectWay } from './coverage.ts';
import type { PlanClass, PlanLoad } from './plan-input.ts';

/** What a teacher of a subject without broadcasts gives the classes of a grade instead, in their language. */
export const SubjectCard = z.object({
  subjectKey: z.string().min(1).max(60),
  grade: z.int().min(0).max(12),
  language: Language,
  /** Exercises, how to do it, advice for the project, what to listen to. */
  content: z.string().trim().max(4_000),
  link: z.string().trim().max(300),
  issuedOn: Day.nullable(),
  dueOn: Day.nullable(),
});
export type SubjectCard = z.infer<typeof SubjectCard>;

/** A place of the board. A subject that nobody has in the load keeps its place, without a grade. */
export const CardPlace = SubjectCard.extend({
  grade: SubjectCard.shape.grade.nullable(),
  language: Language.nullable(),
  classIds: z.array(z.int()),
  staffIds: z.array(z.int()),
});
export type CardPlace = z.infer<typeof CardPlace>;

export const cardStates = ['due', 'ready', 'issued', 'notTaught'] as const;

/** Nothing handed in yet; handed in but not given out; given out; or nobody has to make it. */
export function cardState({ grade, content, link, issuedOn }: CardPlace): (typeof cardStates)[number] {
  if (grade === null) return 'notTaught';
  if (content.trim() === '' && link.trim() === '') return 'due';
  return issuedOn === null ? 'ready' : 'issued';
}

/** Not with the classes yet, though its day is over. */
export const isLate = (card: CardPlace, today: Day): boolean =>
  card.dueOn !== null && card.dueOn < today && cardState(card) !== 'issued' && cardState(card) !== 'notTaught';

type Classes = readonly Pick<PlanClass, 'id' | 'grade' | 'language'>[];
const blank = { content: '', link: '', issuedOn: null, dueOn: null };

/**
 * Every subject off TV (MR-21.8.0, ALM-NT.0), in its order, with a place for each grade and language of the load. A card
 * whose subject has gone from the load stays: nothing that was written is hidden.
 */
export function cardBoard(
  subjects: readonly string[],
  classes: Classes,
  load: readonly PlanLoad[],
  cards: readonly SubjectCard[],
): CardPlace[] {
  const classOf = new Map(classes.map((one) => [one.id, one]));
  return subjects.flatMap((subjectKey): CardPlace[] => {
    const own = load.filter((row) => row.subjectKey === subjectKey && classOf.has(row.classId));
    const rowsOf = groupBy(own, ({ classId }) => `${classOf.get(classId)?.grade} ${classOf.get(classId)?.language}`);
    const written = cards.filter((card) => card.subjectKey === subjectKey);
    const places = new Map(written.map((card) => [`${card.grade} ${card.language}`, card]));
    for (const [name, [row]] of rowsOf) {
      const found = row && classOf.get(row.classId);
      if (found && !places.has(name)) places.set(name, { ...blank, subjectKey, grade: found.grade, language: found.language });
    }
    if (places.size === 0) return [{ ...blank, subjectKey, grade: null, language: null, classIds: [], staffIds: [] }];
    return [...places]
      .map(([name, card]) => {
        const rows = rowsOf.get(name) ?? [];
        const staffIds = rows.flatMap(({ staffId }) => (staffId === null ? [] : [staffId]));
        return { ...card, classIds: [...new Set(rows.map(({ classId }) => classId))], staffIds: [...new Set(staffIds)] };
      })
      .sort((a, b) => a.grade - b.grade || (a.language < b.language ? -1 : 1));
  });
} // biome-ignore format: a place a line

/** By its card a subject reaches each class of the grade that has it in its load (MR-10): derived, so that no class is forgotten. */
export function waysOfCards(cards: readonly SubjectCard[], classes: Classes, load: readonly PlanLoad[]): SubjectWay[] {
  const taught = new Set(load.map(({ classId, subjectKey }) => `${classId} ${subjectKey}`));
  return cards.flatMap(({ subjectKey, grade, language, content, link }) => {
    const note = link || content.slice(0, 300).trim();
    if (note === '') return [];
    return classes
      .filter((one) => one.grade === grade && one.language === language && taught.has(`${one.id} ${subjectKey}`))
      .map(({ id: classId }) => ({ classId, subjectKey, way: 'card' as const, note }));
  });
}
