import type { LessonSheet } from './lesson-sheet.ts';
import { isEmptyText } from './rich-text.ts';

/** Parts without which a sheet cannot go into a packet, in the order of the form. */
export const missingFields = ['topic', 'pages', 'minutes', 'dueOn', 'matter', 'feedback'] as const;
export type MissingField = (typeof missingFields)[number];

/** A part that is not there yet, and the clauses that ask for it. `matter` is the summary of the topic or the questions. */
export interface Missing {
  field: MissingField;
  clauses: string[];
}

type Parts = Pick<LessonSheet, 'topic' | 'pages' | 'notes' | 'questions' | 'feedback' | 'minutes' | 'dueOn'>;

const rules: Record<MissingField, { clauses: string[]; isThere: (sheet: Parts) => boolean }> = {
  topic: { clauses: ['MR-14.1'], isThere: (sheet) => sheet.topic.trim() !== '' },
  pages: { clauses: ['MR-14.1'], isThere: (sheet) => sheet.pages.trim() !== '' },
  minutes: { clauses: ['O141-26.1.PED.3'], isThere: (sheet) => sheet.minutes !== null },
  dueOn: { clauses: ['O141-26.1.PED.3'], isThere: (sheet) => sheet.dueOn !== null },
  matter: {
    clauses: ['MR-14.2', 'MR-14.3'],
    isThere: (sheet) => !isEmptyText(sheet.notes) || sheet.questions.length > 0,
  },
  feedback: { clauses: ['MR-14.4b'], isThere: (sheet) => sheet.feedback.trim() !== '' },
};

/** What the sheet still needs before it can be ready; nothing stops it from being saved as a draft. */
export function missingOf(sheet: Parts): Missing[] {
  return missingFields
    .filter((field) => !rules[field].isThere(sheet))
    .map((field) => ({ field, clauses: rules[field].clauses }));
}
