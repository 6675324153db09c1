import { z } from 'zod';
import { Language } from '../language.ts';
import { Role } from '../people/people.contract.ts';
import { change, job, read } from '../rpc.ts';
import { Day } from '../week.ts';

const id = z.int().min(1);

/** What a briefing rests on (A04). */
export const briefingClauses = ['ALM-1.DIR.2.1', 'ALM-1.DIR.2.2', 'ALM-1.DEPA.1'] as const;

export const BriefingInput = z.object({
  /** Null for a new one. */
  id: id.nullable(),
  topic: z.string().trim().min(1).max(300),
  heldOn: Day,
  leader: z.string().trim().max(120),
  /** Whom it concerns; none: everybody. */
  roles: z.array(Role),
  /** Those who were briefed, each with the day: who was away comes later. */
  attendees: z.array(z.object({ staffId: id, attendedOn: Day })).max(500),
});
export type BriefingInput = z.infer<typeof BriefingInput>;

/** A briefing with the names of those who were there and of those who still lack it. */
export const Briefing = BriefingInput.omit({ attendees: true, id: true }).extend({
  id,
  /** No number: the person is no longer among the staff. */
  attendees: z.array(z.object({ staffId: id.nullable(), name: z.string(), attendedOn: Day })),
  missing: z.array(z.object({ staffId: id, name: z.string() })),
});
export type Briefing = z.infer<typeof Briefing>;

/** A paper about duties. */
export const DutyPaper = z.discriminatedUnion('paper', [
  /** Refused while no period has a matrix. */
  z.object({ paper: z.literal('matrix'), size: z.enum(['A4', 'A3']), language: Language }),
  /** What each of these people does (of all who do something when none is named), one after the other. */
  z.object({
    paper: z.literal('sheets'),
    staffIds: z.array(id).max(500).readonly(),
    /** Of every sheet; with `own` only of those whose person's language is not known. */
    language: Language,
    own: z.boolean(),
  }),
  /** A briefing with a column for signatures. */
  z.object({ paper: z.literal('briefing'), id, language: Language }),
]);
export type DutyPaper = z.infer<typeof DutyPaper>;
const made = { pages: z.int(), people: z.int() };

export const dutyPaperCalls = {
  /** Briefings, the newest first. */
  listBriefings: read(z.null(), z.array(Briefing)),
  saveBriefing: change(BriefingInput, z.object({ id })),
  deleteBriefings: change(z.object({ ids: z.array(id).min(1).max(500) }), z.null()),
  /** The paper as it would be printed now. */
  previewPaper: job(
    DutyPaper,
    z.object({ bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array), ...made }),
  ),
  /** The paper as a file. */
  printPaper: job(
    z.object({ order: DutyPaper, folder: z.string().nullable() }),
    z.object({ path: z.string(), ...made }),
  ),
};
