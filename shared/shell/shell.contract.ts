import { z } from 'zod';
import { Language } from '../language.ts';
import { change, job, read } from '../rpc.ts';
import { Week } from '../week.ts';

const themes = ['light', 'dark', 'auto'] as const;

/** What belongs to this computer, not to the school: kept in the user's folder, there before any school is open. */
export const Preferences = z.object({ language: Language, theme: z.enum(themes) });
export type Preferences = z.infer<typeof Preferences>;

const ProblemText = z.object({ key: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])) });

/** Where the program stands: no school yet, a school open, or a school file that would not open. */
export const ProgramState = z.object({
  school: z.enum(['none', 'open', 'failed']),
  file: z.string(),
  problem: ProblemText.nullable(),
  version: z.string(),
  preferences: Preferences,
  /** Started with --sample and the sample school is not there yet. */
  wantsSample: z.boolean(),
  /** The week to open with: this one, or the last one with lesson sheets when the present has none. */
  week: Week,
});
export type ProgramState = z.infer<typeof ProgramState>;

export const Found = z.object({
  room: z.enum(['people', 'duties', 'tvPlan']),
  kind: z.enum(['student', 'staff', 'class', 'duty', 'teacherCard', 'lessonCard']),
  /** A number, or the name under which a page of its room opens it. */
  id: z.union([z.int(), z.string()]),
  title: z.string(),
  detail: z.string(),
});
export type Found = z.infer<typeof Found>;

const FileKind = z.enum(['table', 'school', 'picture', 'profile', 'document', 'any']);

export const shellContract = {
  findState: read(z.null(), ProgramState),
  savePreferences: change(Preferences, Preferences),
  startSample: job(z.null(), ProgramState),
  startEmpty: change(z.null(), ProgramState),
  /** Opens another school file; without a path the same one again. */
  openSchool: change(z.object({ path: z.string().nullable() }), ProgramState),
  /** Keeps the file that would not open and starts a new one beside it. */
  startBeside: change(z.null(), ProgramState),
  undo: change(z.object({ changeId: z.int() }), z.null()),
  undoLast: change(z.null(), z.null()),
  redoLast: change(z.null(), z.null()),
  search: read(z.object({ query: z.string().max(100) }), z.array(Found)),
  chooseFile: read(z.object({ kind: FileKind }), z.string().nullable()),
  chooseFolder: read(z.null(), z.string().nullable()),
  /** Opens a file or folder, which the program itself made, in the system's own program. */
  openPath: read(z.object({ path: z.string() }), z.null()),
  showInFolder: read(z.object({ path: z.string() }), z.null()),
  /** Shows the system's print dialog for a PDF file. */
  printFile: read(z.object({ path: z.string() }), z.null()),
  copyText: read(z.object({ text: z.string() }), z.null()),
  quit: read(z.null(), z.null()),
};
