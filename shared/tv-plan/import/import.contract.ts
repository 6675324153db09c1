import { z } from 'zod';
import { Reason } from '../../imports/imports.contract.ts';
import { Language } from '../../language.ts';
import { change, job, read } from '../../rpc.ts';
import { Day, Week } from '../../week.ts';
import { Layout, Shape } from './layout.ts';

/** Where a table comes from: a file, or text with tabs that was pasted. */
export const TableSource = z.union([
  z.object({ path: z.string().min(1), stamp: z.string().nullable() }),
  z.object({ pasted: z.string().min(1).max(40_000_000) }),
]);
export type TableSource = z.infer<typeof TableSource>;

/** What the user has answered for everything that the table does not say. Null: not answered, or as the program finds. */
export const ImportAnswers = z.object({
  sheet: z.int().min(0).nullable(),
  shape: Shape.nullable(),
  /** The layout as the user has put it right. */
  layout: Layout.nullable(),
  day: Day.nullable(),
  week: Week.nullable(),
  firstMonday: Day.nullable(),
  channelId: z.int().nullable(),
  grade: z.int().min(0).max(12).nullable(),
  language: Language.nullable(),
  minutes: z.int().min(1).max(600).nullable(),
  /** Slots that are there already with something else: keep what is there, or take the file. */
  replace: z.boolean(),
});
export type ImportAnswers = z.infer<typeof ImportAnswers>;

/** Nothing is answered: everything as the program finds it. */
export const noAnswers: ImportAnswers = {
  sheet: null,
  shape: null,
  layout: null,
  day: null,
  week: null,
  firstMonday: null,
  channelId: null,
  grade: null,
  language: null,
  minutes: null,
  replace: false,
};

export const defaultKeys = ['day', 'week', 'firstMonday', 'channelId', 'grade', 'language', 'minutes'] as const;

const cellStates = ['plain', 'head', 'side', 'ok', 'guessed', 'open', 'wrong', 'nothing'] as const;

/** A cell of the table as it was understood. */
export const ViewCell = z.object({
  text: z.string(),
  state: z.enum(cellStates),
  /** The subject that was understood. */
  subjectKey: z.string().nullable(),
  /** Words that can be tied to a subject or channel. */
  word: z.string().nullable(),
  why: Reason.nullable(),
});
export type ViewCell = z.infer<typeof ViewCell>;

export const ViewLine = z.object({ line: z.int(), cells: z.array(ViewCell) });
export type ViewLine = z.infer<typeof ViewLine>;

/** Words that nobody has tied to a subject, a channel, a class or a person yet. */
export const OpenWord = z.object({
  place: z.enum(['subject', 'channel', 'class', 'teacher']),
  text: z.string(),
  count: z.int(),
});
export type OpenWord = z.infer<typeof OpenWord>;

const slotStates = ['create', 'replace', 'unchanged', 'skipped'] as const;
export const SlotState = z.enum(slotStates);
export type SlotState = z.infer<typeof SlotState>;

/** A place of the table that is not simply new, with everything to say about it. */
export const ImportRow = z.object({
  line: z.int(),
  state: SlotState,
  /** What stands in the cell. */
  text: z.string(),
  day: Day.nullable(),
  startsAt: z.int().nullable(),
  grade: z.int().nullable(),
  whys: z.array(Reason),
});
export type ImportRow = z.infer<typeof ImportRow>;

export const BroadcastPreview = z.object({
  name: z.string(),
  stamp: z.string().nullable(),
  sheets: z.array(z.object({ name: z.string(), hidden: z.boolean(), rows: z.int() })),
  sheet: z.int(),
  layout: Layout,
  /** The answers that are needed for this table, and what holds for each now. */
  needed: z.array(z.enum(defaultKeys)),
  answers: ImportAnswers.pick({
    day: true,
    week: true,
    firstMonday: true,
    channelId: true,
    grade: true,
    language: true,
    minutes: true,
  }),
  counts: z.object({
    create: z.int(),
    replace: z.int(),
    unchanged: z.int(),
    skipped: z.int(),
    /** Of those that will be written: with something to look at, and with a subject that is not matched. */
    flagged: z.int(),
    unmatched: z.int(),
    guessed: z.int(),
    /** Slots that are there already with something else; they are skipped unless the file is to replace them. */
    disagreeing: z.int(),
  }),
  /** The earliest week with a slot that will be written. */
  firstWeek: Week.nullable(),
  /** How many formulas had no value. */
  emptyFormulas: z.int(),
  words: z.array(OpenWord),
  lines: z.array(ViewLine),
  /** Rows of the table in all; `lines` shows the first of them and those with questions. */
  rows: z.int(),
  /** The first places that are skipped, replaced or flagged. */
  notes: z.array(ImportRow),
});
export type BroadcastPreview = z.infer<typeof BroadcastPreview>;

export const BroadcastImport = z.object({
  id: z.int(),
  name: z.string(),
  madeAt: z.string(),
  created: z.int(),
  replaced: z.int(),
  unchanged: z.int(),
  skipped: z.int(),
  /** Broadcasts of it that are still there. */
  left: z.int(),
});
export type BroadcastImport = z.infer<typeof BroadcastImport>;

const BroadcastTable = z.object({ source: TableSource, answers: ImportAnswers });
export type BroadcastTable = z.infer<typeof BroadcastTable>;

export const broadcastImportContract = {
  /** Reads a table and compares it with the grid; writes nothing. */
  previewBroadcasts: job(BroadcastTable, BroadcastPreview),
  /** Writes the slots in one change; `changeId` null when there was nothing to write. */
  importBroadcasts: job(BroadcastTable, BroadcastPreview.extend({ changeId: z.int().nullable() })),
  /** What a word of grids means, for now and later; neither subject nor channel: it is no lesson. */
  tellWord: change(
    z.object({
      place: z.enum(['subject', 'channel']),
      word: z.string().min(1).max(300),
      subjectKey: z.string().nullable(),
      channelId: z.int().nullable(),
    }),
    z.object({ matched: z.int() }),
  ),
  listBroadcastImports: read(z.null(), z.array(BroadcastImport)),
  /** Deletes the broadcasts of an import. */
  deleteBroadcastImport: change(z.object({ id: z.int() }), z.object({ count: z.int() })),
};
