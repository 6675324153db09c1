import { z } from 'zod';
import { change, read } from '../rpc.ts';
import { Day, Week } from '../week.ts';

const id = z.int().min(1);

/** A parent or student asks for material (SYK-4.2.4, SYK-5.4a, SYK-6.5). */
export const MaterialRequestInput = z.object({
  studentId: id,
  askedOn: Day,
  askedBy: z.enum(['parent', 'student']),
  /** Keys of subjects; none means all. */
  subjects: z.array(z.string()).max(60),
  carrier: z.enum(['paper', 'electronic']),
  fromWeek: Week,
  toWeek: Week,
  note: z.string().max(300),
});
export type MaterialRequestInput = z.infer<typeof MaterialRequestInput>;

export const MaterialRequest = MaterialRequestInput.extend({ id, handedOn: Day.nullable() });
export type MaterialRequest = z.infer<typeof MaterialRequest>;

export const RequestRow = MaterialRequest.extend({
  name: z.string(),
  sortKey: z.string(),
  classId: id,
  due: Day.nullable(),
  state: z.enum(['open', 'late', 'closed']),
});
export type RequestRow = z.infer<typeof RequestRow>;

/** What the school has to say once; null: not entered, and then nothing is computed from it. */
export const AccessSettings = z.object({
  requestDays: z.int().min(1).max(365).nullable(),
  callMinutes: z.number().min(0.5).max(600).nullable(),
  sheetGrams: z.number().min(0.1).max(100),
  envelopeGrams: z.number().min(0).max(1000),
  /** Postage by weight: up to so many grams it costs so much. Empty until entered. */
  postage: z.array(z.object({ grams: z.number().min(0.1).max(50_000), price: z.number().min(0).max(10_000_000) })).max(40),
  postageFrom: Day.nullable(),
}); // biome-ignore format: one line for a row
export type AccessSettings = z.infer<typeof AccessSettings>;

export const requestCalls = {
  listRequests: read(z.null(), z.array(RequestRow)),
  addRequest: change(MaterialRequestInput, z.object({ id })),
  saveRequest: change(MaterialRequestInput.extend({ id }), z.null()),
  /** Closes a request with the day of handing over; null opens it again. */
  closeRequest: change(z.object({ id, handedOn: Day.nullable() }), z.null()),
  deleteRequests: change(z.object({ ids: z.array(id).min(1).max(5000) }), z.null()),
  findSettings: read(z.null(), AccessSettings),
  saveSettings: change(AccessSettings, z.null()),
};
