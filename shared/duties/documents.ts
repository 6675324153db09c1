import { z } from 'zod';
import { Language } from '../language.ts';
import { PeriodKind } from '../period/distance-period.ts';
import { change, job, read } from '../rpc.ts';
import { Day } from '../week.ts';
import { blankNames } from './draft.ts';

export const documentKinds = [
  'headquarters',
  'regulation',
  'transition',
  'responsible',
  'timetable',
  'programmes',
  'assessment',
  'interaction',
  'timeNorms',
  'agreement',
  'attestation',
  'curriculum',
  'workSchedule',
  'inPerson',
] as const;
export const DocumentKind = z.enum(documentKinds);
export type DocumentKind = z.infer<typeof DocumentKind>;

/** The documents that the program drafts. */
export const draftKinds = [
  'headquarters',
  'regulation',
  'transition',
  'responsible',
  'timetable',
  'programmes',
  'assessment',
  'interaction',
  'timeNorms',
] as const;
export const DraftKind = z.enum(draftKinds);
export type DraftKind = z.infer<typeof DraftKind>;
export const hasDraft = (kind: DocumentKind): kind is DraftKind =>
  (draftKinds as readonly DocumentKind[]).includes(kind);

/** Kinds of files that offices keep documents in; a program must not come in by this door. */
export const documentEndings = ['pdf', 'docx', 'doc', 'odt', 'rtf', 'xlsx', 'jpg', 'jpeg', 'png', 'tif', 'tiff'];

interface About {
  clauses: readonly string[];
  /** One of the seven without which the set is not whole. */
  core: boolean;
  /** Stands for all periods; the others are adopted for each period anew. */
  lasting: boolean;
}

export const aboutDocument: Record<DocumentKind, About> = {
  headquarters: { clauses: ['KEM-1a'], core: true, lasting: true },
  regulation: { clauses: ['KEM-2a', 'SYK-1a'], core: true, lasting: true },
  transition: { clauses: ['KEM-2b', 'KEM-0.6', 'KEM-0.10'], core: true, lasting: false },
  responsible: { clauses: ['KEM-2c', 'ALM-0.9', 'ALM-1.DIR.5b'], core: true, lasting: false },
  timetable: { clauses: ['KEM-2d', 'ALM-1.DIR.6'], core: true, lasting: false },
  programmes: { clauses: ['KEM-2e', 'KEM-2f', 'KEM-2g', 'ALM-1.ST.1'], core: true, lasting: false },
  assessment: { clauses: ['KEM-R.4', 'KEM-R.5', 'O141-15.2'], core: true, lasting: false },
  interaction: { clauses: ['SYK-0', 'SYK-1a', 'SYK-2a'], core: false, lasting: true },
  timeNorms: { clauses: ['O141-4a'], core: false, lasting: true },
  agreement: { clauses: ['O141-4b'], core: false, lasting: false },
  attestation: { clauses: ['O141-15.2'], core: false, lasting: true },
  curriculum: { clauses: ['O141-26.1.DEP.2', 'O141-26.1.DEP.3'], core: false, lasting: false },
  workSchedule: { clauses: ['ALM-2.DEPA.3a', 'O141-26.1.DEP.12'], core: false, lasting: false },
  inPerson: { clauses: ['MR-15.4'], core: false, lasting: false },
};

const id = z.int().min(1);
const line = z.string().max(300);
const states = ['missing', 'draft', 'adopted', 'notNeeded'] as const;
export type DocumentState = (typeof states)[number];

const Place = z.object({ kind: DocumentKind, periodId: id.nullable() });

export const DocumentInput = Place.extend({
  number: z.string().trim().max(60),
  adoptedOn: Day.nullable(),
  /** Why the school does without it; empty where it does not. */
  notNeeded: line,
  note: line,
});
export type DocumentInput = z.infer<typeof DocumentInput>;

export const SchoolDocument = DocumentInput.extend({
  /** The attached file: its name, where it stands, and whether it is there. */
  file: z.object({ name: z.string(), path: z.string(), there: z.boolean() }).nullable(),
  /** When a draft was last made. */
  draftedOn: Day.nullable(),
  state: z.enum(states),
});
export type SchoolDocument = z.infer<typeof SchoolDocument>;

type Stateful = Pick<SchoolDocument, 'number' | 'adoptedOn' | 'notNeeded' | 'draftedOn' | 'file' | 'kind'>;

/** A document is adopted when it has number and date; the transition order is always needed (KEM-2b). */
export function documentState({ kind, number, adoptedOn, notNeeded, draftedOn, file }: Stateful): DocumentState {
  if (number !== '' && adoptedOn !== null) return 'adopted';
  if (notNeeded !== '' && kind !== 'transition') return 'notNeeded';
  return draftedOn !== null || file !== null || number !== '' || adoptedOn !== null ? 'draft' : 'missing';
}

/** Red without the order on the transition, whole when each of the seven is adopted or not needed (K02). */
export function setState(documents: readonly Pick<SchoolDocument, 'kind' | 'state'>[]): 'red' | 'open' | 'whole' {
  const done = (kind: DocumentKind) =>
    documents.some((one) => one.kind === kind && (one.state === 'adopted' || one.state === 'notNeeded'));
  if (!done('transition')) return 'red';
  return documentKinds.every((kind) => !aboutDocument[kind].core || done(kind)) ? 'whole' : 'open';
}

const PeriodLine = z.object({ id, kind: PeriodKind, startsOn: Day, endsOn: Day });

/** The set of one period. */
export const DocumentSet = z.object({
  period: PeriodLine.nullable(),
  periods: z.array(PeriodLine),
  documents: z.array(SchoolDocument),
});
export type DocumentSet = z.infer<typeof DocumentSet>;

const DraftOrder = z.object({ kind: DraftKind, periodId: id.nullable(), language: Language });
const Checked = {
  /** Texts in which parents are asked for photo or video (M20). */
  demands: z.array(z.string()),
  /** What is left to be filled in by hand. */
  blanks: z.array(z.enum(blankNames)),
  /** References of the document to itself, and how many of them are wrong. */
  references: z.object({ count: z.int(), wrong: z.int() }),
};
const Printed = z.object({ path: z.string() });
const paperOrder = z.object({ language: Language, folder: z.string().nullable() });

/** A change to the school's rules of assessing quality that the risks call for (K14). */
export const amendmentGrounds = ['KEM-R.4', 'KEM-R.5'] as const;
export const AmendmentInput = z.object({
  id: id.nullable(),
  /** The clause of the risk; empty when the school has found the need itself. */
  ground: z.enum(['', ...amendmentGrounds]),
  text: z.string().trim().min(1).max(600),
  note: line,
});
export type AmendmentInput = z.infer<typeof AmendmentInput>;
export const Amendment = AmendmentInput.extend({
  id,
  /** The document by which it was adopted; null while it is only needed. */
  adopted: z.object({ number: z.string(), adoptedOn: Day.nullable() }).nullable(),
});
export type Amendment = z.infer<typeof Amendment>;

export const documentCalls = {
  /** Without a period: the one that is on, or comes next, or was last. */
  listDocuments: read(z.object({ periodId: id.nullable() }), DocumentSet),
  saveDocument: change(DocumentInput, z.null()),
  /** Copies the file into the folder beside the school file. */
  attachFile: job(Place.extend({ path: z.string() }), z.null()),
  detachFile: change(Place, z.null()),
  previewDraft: read(
    DraftOrder,
    z.object({ bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array), ...Checked }),
  ),
  writeDraft: job(
    DraftOrder.extend({ format: z.enum(['docx', 'pdf']), folder: z.string().nullable() }),
    z.object({ path: z.string(), ...Checked }),
  ),
  /** The register of all documents of the school. */
  printRegister: job(paperOrder, Printed),
  listAmendments: read(z.null(), z.array(Amendment)),
  /** Makes an entry for each risk on assessment that has none. */
  raiseAmendments: change(z.object({ language: Language }), z.object({ count: z.int() })),
  saveAmendment: change(AmendmentInput, z.object({ id })),
  deleteAmendments: change(z.object({ ids: z.array(id).min(1).max(500) }), z.null()),
  /** Links entries to the document of this period; refused while that has no number and date. */
  adoptAmendments: change(z.object({ ids: z.array(id).min(1).max(500), periodId: id.nullable() }), z.null()),
};
