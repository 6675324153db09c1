import { z } from 'zod';
import { ToCall } from '../access/trajectory.contract.ts';
import { Bilingual, Language } from '../language.ts';
import { CoveringPeriod } from '../period/week-scope.ts';
import { job, read } from '../rpc.ts';
import { Week } from '../week.ts';

/** Why a paper student gets no packet: no lesson sheet is ready, or the class has no load from which to expect any. */
const emptyReasons = ['noSheets', 'noLoad'] as const;

/** A student who gets paper, and what will be in the packet of the week. */
export const PacketRow = z.object({
  studentId: z.int(),
  name: z.string(),
  classId: z.int(),
  className: z.string(),
  language: Language,
  /** Keys for sorting and searching: see shared/text/collation.ts. */
  classKey: z.string(),
  nameKey: z.string(),
  search: z.string(),
  /** Number within the week; null when there will be no packet. */
  number: z.int().nullable(),
  /** Ready lesson sheets. */
  sheets: z.int(),
  /** Subjects of the class's load without a ready sheet, as keys of `subjects`. */
  missing: z.array(z.string()),
  empty: z.enum(emptyReasons).nullable(),
  address: z.enum(['full', 'noPostcode', 'none']),
  printedAt: z.string().nullable(),
  /** Subjects whose sheets became ready after the packet was printed. */
  readySince: z.array(z.string()),
});
export type PacketRow = z.infer<typeof PacketRow>;

/** One cell of the board of lessons that holds packets up. */
export const MissingSheet = z.object({
  grade: z.int(),
  language: Language,
  subjectKey: z.string(),
  classIds: z.array(z.int()),
  classNames: z.array(z.string()),
  students: z.int(),
});
export type MissingSheet = z.infer<typeof MissingSheet>;

export const PacketWeek = z.object({
  week: Week,
  /** In post-office order. */
  rows: z.array(PacketRow),
  subjects: z.record(z.string(), Bilingual),
  missingSheets: z.array(MissingSheet),
  /** Students of the school, to tell an empty school from one where everybody has internet. */
  students: z.int(),
  /** Students whose access nobody has asked about. */
  notAsked: z.int(),
  /** Families to be called: the rules in force want their request before a packet (conflict C20). */
  toCall: ToCall,
  /** Periods in remote mode that the list follows; where there are none, everybody without internet is in it. */
  covering: z.array(CoveringPeriod),
});
export type PacketWeek = z.infer<typeof PacketWeek>;

export const outputs = ['merged', 'files'] as const;

export const LeftOut = z.object({
  studentId: z.int(),
  name: z.string(),
  className: z.string(),
  reason: z.enum([...emptyReasons, 'hasInternet', 'needsRequest', 'outsidePeriod']),
});
export type LeftOut = z.infer<typeof LeftOut>;

export const PrintResult = z.object({
  week: Week,
  folder: z.string(),
  /** Full paths, in the order of printing. */
  files: z.array(z.string()),
  packets: z.int(),
  pages: z.int(),
  /** Sheets of paper, printed on both sides. */
  paper: z.int(),
  leftOut: z.array(LeftOut),
  /** Printed although something is amiss. */
  noAddress: z.array(z.object({ studentId: z.int(), name: z.string(), className: z.string() })),
  incomplete: z.int(),
});
export type PrintResult = z.infer<typeof PrintResult>;

export const PrintRun = z.object({
  id: z.int(),
  week: Week,
  madeAt: z.string(),
  packets: z.int(),
  pages: z.int(),
  paper: z.int(),
  folder: z.string(),
  /** The merged file, or the first of the files. */
  file: z.string(),
  /** False when the folder has been moved or deleted since. */
  there: z.boolean(),
});
export type PrintRun = z.infer<typeof PrintRun>;

export const packetsContract = {
  planWeek: read(z.object({ week: Week }), PacketWeek),
  /** Prints the packets of the given students, or of all who can get one. Without a folder: Documents/Завуч/<week>. */
  print: job(
    z.object({
      week: Week,
      studentIds: z.array(z.int()).nullable(),
      as: z.enum(outputs),
      folder: z.string().nullable(),
    }),
    PrintResult,
  ),
  /** The packet of one student as PDF, without a trace in the records. */
  preview: read(
    z.object({ week: Week, studentId: z.int() }),
    z.object({ bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array), pages: z.int() }),
  ),
  /** Lays out in the background what the packets of the week need, so that preview and print are quick. */
  prepare: job(z.object({ week: Week }), z.null()),
  listPrints: read(z.object({ week: Week }), z.array(PrintRun)),
  /** Where packets of the week go when no other folder is chosen. */
  findFolder: read(z.object({ week: Week }), z.string()),
};
