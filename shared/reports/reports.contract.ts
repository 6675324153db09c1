import { z } from 'zod';
import { Language } from '../language.ts';
import { change, job, read } from '../rpc.ts';
import { Week } from '../week.ts';
import { ReportFigures } from './report-figures.ts';

/** A frozen report in the list of reports. */
export const ReportHead = z.object({ id: z.int(), number: z.int(), week: Week, madeAt: z.string() });
export type ReportHead = z.infer<typeof ReportHead>;

export const WeeklyReport = ReportHead.extend({ figures: ReportFigures });
export type WeeklyReport = z.infer<typeof WeeklyReport>;

/** The files of a report: full paths. */
export const ReportFiles = z.object({ folder: z.string(), pdf: z.string(), xlsx: z.string() });
export type ReportFiles = z.infer<typeof ReportFiles>;

export const reportsContract = {
  /** All frozen reports, the newest first. */
  list: read(z.null(), z.array(ReportHead)),
  find: read(z.object({ id: z.int() }), WeeklyReport),
  /** The figures of a week as they stand now, without freezing them. */
  count: read(z.object({ week: Week, language: Language }), ReportFigures),
  /** Freezes the figures of a week under the next number; earlier reports of the week stay. */
  make: change(z.object({ week: Week, language: Language }), WeeklyReport),
  /** Writes a report as PDF and XLSX. Without a folder: Documents/Завуч/<week>. */
  export: job(z.object({ id: z.int(), folder: z.string().nullable(), language: Language }), ReportFiles),
};
