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

const order = { language: Language, folder: z.string().nullable() };
const Printed = z.object({ path: z.string(), pages: z.int() });

export const dutyPaperCalls = {
  /** Briefings, the newest first. */
  listBriefings: read(z.null(), z.array(Briefing)),
  saveBriefing: change(BriefingInput, z.object({ id })),
  deleteBriefings: change(z.object({ ids: z.array(id).min(1).max(500) }), z.null()),
  /** The sheet of a briefing with a column for signatures. */
  printBriefing: job(z.object({ id, ...order }), Printed),
  /** The matrix of the period that runs. Refused while there is none. */
  printMatrix: job(z.object({ size: z.enum(['A4', 'A3']), ...order }), Printed),
  /** The duties of each of these people (of all who have some when none is named), one file. */
  printSheets: job(z.object({ staffIds: z.array(id).max(500), ...order }), Printed.extend({ people: z.int() })),
};
