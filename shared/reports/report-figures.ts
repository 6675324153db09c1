import { z } from 'zod';
import { Bilingual, Language } from '../language.ts';
import { Week } from '../week.ts';

/** Version of the frozen figures: a report made by an older program stays readable. */
export const reportVersion = 1;

/** Students by the way in which lessons reach them; `unknown`: nobody has asked yet. */
export const ChannelCounts = z.object({
  platform: z.int(),
  tv: z.int(),
  phone: z.int(),
  paper: z.int(),
  unknown: z.int(),
});
export type ChannelCounts = z.infer<typeof ChannelCounts>;
export const countedChannels = ['platform', 'tv', 'phone', 'paper', 'unknown'] as const;

/** What was done for the paper students of a class or of the school. */
export const WorkFigures = z.object({
  /** Packets printed. */
  packets: z.int(),
  /** Paper students without a printed packet. */
  unprinted: z.int(),
  pages: z.int(),
  /** Sheets of paper, both sides used. */
  paperSheets: z.int(),
  /** Lesson sheets that classes with paper students need by their load (class x subject), and those not ready. */
  needed: z.int(),
  missing: z.int(),
});
export type WorkFigures = z.infer<typeof WorkFigures>;

export const ClassFigures = z.object({
  classId: z.int(),
  name: z.string(),
  grade: z.int(),
  language: Language,
  students: z.int(),
  channels: ChannelCounts,
  work: WorkFigures,
});
export type ClassFigures = z.infer<typeof ClassFigures>;

export const PreviousFigures = z.object({
  week: Week,
  /** Number of the frozen report that these are from; null when they were counted from the records. */
  report: z.int().nullable(),
  /** Null when no report of that week was frozen: the records keep no history of access. */
  channels: ChannelCounts.nullable(),
  students: z.int().nullable(),
  work: WorkFigures.nullable(),
});
export type PreviousFigures = z.infer<typeof PreviousFigures>;

export const ReportFigures = z.object({
  version: z.literal(reportVersion),
  week: Week,
  language: Language,
  school: z.object({ name: Bilingual, address: Bilingual, director: z.string(), deputies: z.array(z.string()) }),
  students: z.int(),
  channels: ChannelCounts,
  /** Null when the records hold neither lesson sheets nor packets of the week: no data, which is not the same as nought. */
  work: WorkFigures.nullable(),
  classes: z.array(ClassFigures),
  previous: PreviousFigures,
});
export type ReportFigures = z.infer<typeof ReportFigures>;
