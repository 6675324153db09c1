import { z } from 'zod';
import { Bilingual, Language } from '../language.ts';
import { envelopes } from '../packets/packet-plan.ts';
import { change, job, read } from '../rpc.ts';
import { SchoolYear, SchoolYearInput } from './calendar.ts';

const line = z.string().max(300);
const both = z.object({ ru: line, kk: line }) satisfies z.ZodType<Bilingual>;

export const Deputy = z.object({ name: line, duty: line });
export type Deputy = z.infer<typeof Deputy>;

/** What the school says of itself; printed on every paper. */
export const School = z.object({
  name: both,
  address: both,
  postcode: z.string().max(20),
  phones: z.array(z.string().max(80)).max(10),
  hotline: z.string().max(80),
  hotlineHours: both,
  email: z.string().max(120),
  director: line,
  deputies: z.array(Deputy).max(20),
  languages: z.array(Language).min(1),
  shifts: z.int().min(1).max(3),
  envelope: z.enum(envelopes),
  /** Day of the following week by which work comes back, 1 Monday … 7 Sunday; null: not decided. */
  returnWeekday: z.int().min(1).max(7).nullable(),
});
export type School = z.infer<typeof School>;

/** A picture as the page can show it. */
const Logo = z.object({ dataUrl: z.string(), width: z.int(), height: z.int() });

export const Subject = z.object({ key: z.string(), name: Bilingual, position: z.int() });
export type Subject = z.infer<typeof Subject>;

const CalendarPreset = z.object({ key: z.string(), name: z.string(), source: Bilingual, draft: z.boolean() });

export const schoolContract = {
  find: read(z.null(), School),
  save: change(School, School),
  findLogo: read(z.null(), Logo.nullable()),
  /** Takes a PNG or JPEG file, makes it at most 600 pixels wide and high. */
  setLogo: job(z.object({ path: z.string() }), z.null()),
  removeLogo: change(z.null(), z.null()),
  listSubjects: read(z.null(), z.array(Subject)),
  /** School years, the newest first. */
  listYears: read(z.null(), z.array(SchoolYear)),
  saveYear: change(SchoolYearInput, SchoolYear),
  deleteYear: change(z.object({ id: z.int() }), z.null()),
  listPresets: read(z.null(), z.array(CalendarPreset)),
  addPreset: change(z.object({ key: z.string() }), SchoolYear),
};
