import { checkWording, type WordingFinding } from '../duties/wording/check-wording.ts';
import type { LessonSheet } from './lesson-sheet.ts';
import type { RichText } from './rich-text.ts';

type Texts = Pick<LessonSheet, 'topic' | 'notes' | 'questions' | 'tasks' | 'extra' | 'feedback'>;

/** A text of a sheet with a demand of photo or video in it. */
export interface SheetDemand {
  text: string;
  finding: WordingFinding;
}

/** Every demand of photo or video that a sheet makes, from the way of return on (M20). */
export function demandsOf({ topic, notes, questions, tasks, extra, feedback }: Texts): SheetDemand[] {
  const items = [...tasks, ...questions, ...extra].map(({ text }) => text.replaceAll('**', ''));
  return [feedback, ...items, plainNotes(notes), topic].flatMap((text) =>
    checkWording(text).map((finding) => ({ text, finding })),
  );
}

interface Node {
  text?: string;
  content?: readonly Node[];
}

/** The notes as lines: a paragraph, heading or cell each. */
function plainNotes({ content }: RichText): string {
  const lineOf = (node: Node): string =>
    node.text ?? (node.content ?? []).map((inner) => lineOf(inner)).join(node.content?.some(({ text }) => text !== undefined) ? '' : '\n');
  return content.map((block) => lineOf(block as Node)).join('\n');
} // biome-ignore format: one rule
