import { z } from 'zod';
import { Language } from '../language.ts';
import { Day, Week } from '../week.ts';
import { RichText } from './rich-text.ts';

/** A question, task or further reading: one paragraph (`**bold**` allowed) and the number of empty lines to write on. */
export const SheetItem = z.object({ text: z.string().trim().min(1), lines: z.int().min(0).max(20) });
export type SheetItem = z.infer<typeof SheetItem>;

export const sheetStates = ['draft', 'ready'] as const;

/** What one grade (of one language of instruction) gets in one subject for a week: MR-14.1 to MR-14.4b, O141-26.1.PED.3. */
export const LessonSheet = z.object({
  id: z.int(),
  week: Week,
  grade: z.int().min(0).max(12),
  language: Language,
  subjectKey: z.string(),
  classIds: z.array(z.int()),
  topic: z.string(),
  pages: z.string(),
  notes: RichText,
  questions: z.array(SheetItem),
  tasks: z.array(SheetItem),
  extra: z.array(SheetItem),
  feedback: z.string(),
  /** Working time for the week, minutes; null while the teacher has not said. */
  minutes: z.int().min(1).max(600).nullable(),
  dueOn: Day.nullable(),
  state: z.enum(sheetStates),
});
export type LessonSheet = z.infer<typeof LessonSheet>;
