import { z } from 'zod';
import { Language } from '../language.ts';
import { change, job, read } from '../rpc.ts';
import { contactFields, recipientRoles } from './contacts.ts';

const id = z.int().min(1);
const Fields = z.array(z.enum(contactFields)).min(1).max(contactFields.length);

/** Who gets a list of which class, and what may stand in it. */
export const HandoutOrder = z.object({ staffId: id, classId: id, fields: Fields, language: Language });
export type HandoutOrder = z.infer<typeof HandoutOrder>;

export const Handout = z.object({
  id,
  madeAt: z.string(),
  way: z.enum(['paper', 'copy']),
  recipient: z.string(),
  role: z.enum(recipientRoles),
  className: z.string(),
  fields: Fields,
  students: z.int(),
});
export type Handout = z.infer<typeof Handout>;

/** A class whose list this person may get, as what, and with which fields. */
export const HandoutChoice = z.object({ classId: id, role: z.enum(recipientRoles), fields: Fields });
export type HandoutChoice = z.infer<typeof HandoutChoice>;

export const contactCalls = {
  listHandoutChoices: read(z.object({ staffId: id }), z.array(HandoutChoice)),
  /** The list as tab-separated text, for a messenger or a table; logged. */
  copyContacts: change(HandoutOrder, z.object({ text: z.string(), students: z.int() })),
  /** The list as a PDF; logged. */
  printContacts: job(
    HandoutOrder.extend({ folder: z.string().nullable() }),
    z.object({ path: z.string(), students: z.int() }),
  ),
  listHandouts: read(z.null(), z.array(Handout)),
};
