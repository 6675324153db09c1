import { z } from 'zod';
import { Language } from '../language.ts';
import { change, job, read } from '../rpc.ts';
import { Week } from '../week.ts';

export const importKinds = ['students', 'staff', 'classes', 'load', 'lessons', 'access'] as const;
export const ImportKind = z.enum(importKinds);
export type ImportKind = z.infer<typeof ImportKind>;

/** Which column of the file fills which field. */
export const Mapping = z.array(z.object({ column: z.int().min(0), field: z.string() }));
export type Mapping = z.infer<typeof Mapping>;

/** A sentence to be worded in the user's language. */
export const Reason = z.object({ key: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])) });
export type Reason = z.infer<typeof Reason>;

export const Heading = z.object({
  column: z.int(),
  text: z.string(),
  /** The first different values of the column. */
  samples: z.array(z.string()),
  field: z.string().nullable(),
  /** 1: a heading the program knows; less: it only looks like one. */
  confidence: z.number(),
});
export type Heading = z.infer<typeof Heading>;

/** A file that was opened: what stands in it and what the program makes of it. */
export const OpenedFile = z.object({
  path: z.string(),
  name: z.string(),
  /** Changes when the file changes. */
  stamp: z.string(),
  kind: ImportKind,
  sheets: z.array(z.object({ name: z.string(), hidden: z.boolean(), rows: z.int() })),
  sheet: z.int(),
  headerLine: z.int(),
  rows: z.int(),
  headings: z.array(Heading),
  /** True where the mapping is the one the user chose for the same headings before. */
  remembered: z.boolean(),
  /** Classes that the file names by its sheet or by lines between the students, so that no column is needed. */
  classFromSheet: z.boolean(),
});
export type OpenedFile = z.infer<typeof OpenedFile>;

/** What to import and how. */
export const ImportPlan = z.object({
  path: z.string().min(1),
  /** From `open`; null takes the file as it is now. */
  stamp: z.string().nullable(),
  kind: ImportKind,
  sheet: z.int().min(0),
  mapping: Mapping,
  /** Week of lesson sheets whose line names none. */
  week: Week.nullable(),
  /** Students of classes that the school does not have yet: make them with this language, or skip the students. */
  newClasses: Language.nullable(),
});
export type ImportPlan = z.infer<typeof ImportPlan>;

export const rowStates = ['create', 'update', 'unchanged', 'skipped'] as const;
export const RowState = z.enum(rowStates);
export type RowState = z.infer<typeof RowState>;

export const FieldChange = z.object({ field: z.string(), from: z.string(), to: z.string() });
export type FieldChange = z.infer<typeof FieldChange>;

export const PreviewRow = z.object({
  line: z.int(),
  title: z.string(),
  state: RowState,
  reason: Reason.nullable(),
  warnings: z.array(Reason),
  changes: z.array(FieldChange),
});
export type PreviewRow = z.infer<typeof PreviewRow>;

export const Counts = z.object({ create: z.int(), update: z.int(), unchanged: z.int(), skipped: z.int() });
export type Counts = z.infer<typeof Counts>;

export const Preview = z.object({
  kind: ImportKind,
  counts: Counts,
  warnings: z.int(),
  /** Names of classes that will be made. */
  newClasses: z.array(z.string()),
  /** Names of classes that the school does not have, for which students were skipped. */
  missingClasses: z.array(z.string()),
  /** The first 500 rows of each state. */
  rows: z.array(PreviewRow),
});
export type Preview = z.infer<typeof Preview>;

export const ImportResult = Preview.extend({
  /** The change that `undo` takes back; null when nothing was written. */
  changeId: z.int().nullable(),
});
export type ImportResult = z.infer<typeof ImportResult>;

export const ImportRun = z.object({
  id: z.int(),
  kind: ImportKind,
  fileName: z.string(),
  madeAt: z.string(),
  created: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  skipped: z.int(),
  changeId: z.int().nullable(),
});
export type ImportRun = z.infer<typeof ImportRun>;

export const importsContract = {
  /** Reads a file and recognises its columns; `kind` and `sheet` null let the program choose. */
  open: job(z.object({ path: z.string().min(1), kind: ImportKind.nullable(), sheet: z.int().nullable() }), OpenedFile),
  preview: job(ImportPlan, Preview),
  /** Writes the valid rows in one change; with `dryRun` nothing at all. */
  run: job(ImportPlan.extend({ dryRun: z.boolean() }), ImportResult),
  /** Saves the skipped rows with their reasons, in the columns of the original file. */
  saveSkipped: job(
    ImportPlan.extend({ folder: z.string().min(1), language: Language }),
    z.object({ rows: z.int(), path: z.string() }),
  ),
  listRuns: read(z.null(), z.array(ImportRun)),
  /** Takes a whole import back. */
  undo: change(z.object({ id: z.int() }), z.null()),
};
