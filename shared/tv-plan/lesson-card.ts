import { z } from 'zod';
import { Language } from '../language.ts';
import { Day } from '../week.ts';
import type { Material } from './plan-item.ts';
import { subjectsLike } from './related-subjects.ts';
import { tvSlot } from './slot.ts';

/** The parts of a TV lesson in their order, each with the clause that describes it (MR-8.1 to MR-8.5). */
export const lessonParts = [
  { part: 'explanation', clause: 'MR-8.1' },
  { part: 'questions', clause: 'MR-8.2' },
  { part: 'tasks', clause: 'MR-8.3' },
  { part: 'resources', clause: 'MR-8.4' },
  { part: 'links', clause: 'MR-8.5' },
] as const;
export type LessonPart = (typeof lessonParts)[number]['part'];

/** How many entries a part has by its clause; null where the clause gives no number. */
export const entriesOf: Record<LessonPart, { least: number; most: number } | null> = {
  explanation: null,
  questions: { least: 2, most: 3 },
  tasks: { least: 2, most: 3 },
  resources: { least: 1, most: 2 },
  links: null,
};

const line = z.string().trim().max(600);
const list = (most: number) => z.array(line).max(most);

/** What one broadcast consists of and what pupils do after it. */
export const LessonCard = z.object({
  /** As `PlanItem.slot`: day, time and channel. */
  slot: z.string().min(1).max(400),
  day: Day,
  grade: z.int().min(0).max(12),
  language: Language,
  /** For which it was written: another programme in the slot is another lesson. */
  subjectKey: z.string().nullable(),
  /** Of the five parts. */
  minutes: z.array(z.int().min(0).max(600)).length(5),
  explanation: z.string().trim().max(2_000),
  questions: list(3),
  tasks: list(3),
  resources: list(2),
  links: list(10),
  /** What pupils do after viewing (MR-6.2a). */
  afterwards: z.string().trim().max(2_000),
});
export type LessonCard = z.infer<typeof LessonCard>;

interface Shown {
  day: Day;
  startsAt: number;
  channelId: number;
  grade: number;
  language: Language;
  subjectKey: string | null;
}

const nameOf = ({ slot, grade, language }: Pick<LessonCard, 'slot' | 'grade' | 'language'>) =>
  `${slot}|${grade}|${language}`;

/** Finds the card of a broadcast, as long as it is still of the subject that the card was written for. */
export function lessonCardFinder(cards: readonly LessonCard[]): (shown: Shown) => LessonCard | undefined {
  const known = new Map(cards.map((card) => [nameOf(card), card]));
  if (known.size === 0) return () => undefined;
  return (shown) => {
    const card = known.get(nameOf({ ...shown, slot: tvSlot(shown) }));
    return card?.subjectKey === shown.subjectKey ? card : undefined;
  };
}

/** 6 + 1 + 1 + 1 + 1 for a lesson of ten minutes; a longer one explains longer, a shorter one has fewer parts of a minute. */
export function usualMinutes(length: number): number[] {
  const short = Math.min(4, Math.max(0, length - 1));
  return [length - short, ...[1, 2, 3, 4].map((place) => (place <= short ? 1 : 0))];
}

export const blankLessonCard = (shown: Shown & { minutes: number }): LessonCard => ({
  slot: tvSlot(shown),
  day: shown.day,
  grade: shown.grade,
  language: shown.language,
  subjectKey: shown.subjectKey,
  minutes: usualMinutes(shown.minutes),
  explanation: '',
  questions: [],
  tasks: [],
  resources: [],
  links: [],
  afterwards: '',
});

export const sumOf = (minutes: readonly number[]): number => minutes.reduce((sum, one) => sum + one, 0);

export const writtenIn = (entries: readonly string[]): string[] => entries.filter((entry) => entry.trim() !== '');

/** The parts that have fewer entries than their clause asks for. Questions and tasks are needed for the paper (M07). */
export function lackingParts(card: LessonCard): LessonPart[] {
  return lessonParts.flatMap(({ part }) => {
    const count = entriesOf[part];
    if (count === null || part === 'explanation') return [];
    return writtenIn(card[part]).length < count.least ? [part] : [];
  });
}

/** May the card be printed: two to three questions and two to three tasks. */
export const isPrintable = (card: LessonCard): boolean =>
  !lackingParts(card).some((part) => part === 'questions' || part === 'tasks');

const isLink = /^(https?:\/\/|www\.)|^[\w-]+(\.[\w-]+)+\/\S*$/i;
const isFile = /^([a-z]:)?[\\/]|\.(pdf|docx?|pptx?|xlsx?|odt|txt|jpe?g|png|mp3|mp4|zip)$/i;

/** What an entry of a card is as a material: a link, a file, or pages of a book, which is all that is on paper. */
const materialOf = (text: string): Material => ({
  kind: isLink.test(text) ? 'link' : isFile.test(text) ? 'file' : 'pages',
  text,
  downloaded: false,
});

interface Lesson {
  grade: number;
  language: Language;
  subjectKey: string | null;
}

/**
 * Resources and links of the cards of these TV lessons that a lesson of the same grade, language and subject could take
 * over as its materials (MR-8.4, MR-8.5); those that it has already are not offered. Offered is not given: a lesson lacks
 * materials until somebody has taken them (A18).
 */
export function offeredMaterials(cards: readonly LessonCard[], lesson: Lesson, given: readonly Material[]): Material[] {
  if (lesson.subjectKey === null) return [];
  const like = subjectsLike(lesson.subjectKey);
  const known = new Set(given.map(({ text }) => text.trim()));
  return cards.flatMap(({ grade, language, subjectKey, resources, links }) => {
    if (grade !== lesson.grade || language !== lesson.language || !like.includes(subjectKey ?? '')) return [];
    return writtenIn([...resources, ...links]).flatMap((entry) => {
      const text = entry.trim();
      if (known.size === known.add(text).size) return [];
      return [materialOf(text)];
    });
  });
}
