import { z } from 'zod';
import { Bilingual } from '../language.ts';
import { change, read } from '../rpc.ts';
import { Day } from '../week.ts';
import { Clause, LegalDocument } from './clause.ts';
import { Period, PeriodFinding, PeriodInput } from './distance-period.ts';
import { FrostTable } from './frost.ts';
import { Profile, RuleState } from './profile.ts';
import { AskedQuestion, Decision } from './question.ts';

const id = z.int().min(1);
const key = z.string().min(1).max(60);

export const Topic = z.object({ key: z.string(), name: Bilingual });
export type Topic = z.infer<typeof Topic>;

/** The catalogue and the profiles: everything that a warning needs to explain itself. */
export const Rulebook = z.object({
  clauses: z.array(Clause),
  documents: z.array(LegalDocument),
  topics: z.array(Topic),
  /** The chosen profile. */
  profile: Profile,
});
export type Rulebook = z.infer<typeof Rulebook>;

const ProfileName = z.object({ key, name: Bilingual, own: z.boolean(), chosen: z.boolean() });

/** Who studies at a distance on a day. */
const RemoteDay = z.object({
  /** Null on a school day, else why there are no lessons. */
  dayOff: z.enum(['weekend', 'outsideYear', 'noCalendar', 'break', 'holiday']).nullable(),
  periodIds: z.array(id),
  classIds: z.array(id),
  studentIds: z.array(id),
});

export const periodContract = {
  /** Periods, the newest first. */
  list: read(z.null(), z.array(Period)),
  /** What would be said about a period that is still being written. */
  check: read(PeriodInput, z.array(PeriodFinding)),
  save: change(PeriodInput, Period),
  delete: change(z.object({ id }), z.null()),
  /**
   * Switches remote mode on, which makes the packet weeks, or off, which takes them away. While the channel of a student
   * is not decided it is switched on only with a reason, which is kept with the period (A12).
   */
  switchRemote: change(z.object({ id, on: z.boolean(), reason: z.string().max(300).optional() }), Period),
  endEarlier: change(z.object({ id, endsOn: Day }), Period),
  findRemote: read(z.object({ day: Day }), RemoteDay),

  listProfiles: read(z.null(), z.array(ProfileName)),
  findRulebook: read(z.null(), Rulebook),
  chooseProfile: change(z.object({ key }), z.null()),
  /** A copy of a profile that the school may change; it becomes the chosen one. */
  copyProfile: change(z.object({ key, name: z.string().trim().min(1).max(120) }), Profile),
  deleteProfile: change(z.object({ key }), z.null()),
  /** Changes a rule of one's own profile, with a reason; null brings back what the document says. */
  changeRule: change(
    z.object({ key, rule: z.string(), state: RuleState.nullable(), reason: z.string().max(300) }),
    z.null(),
  ),
  /** Writes a profile into the folder and gives the path of the file. */
  exportProfile: read(z.object({ key, folder: z.string() }), z.string()),
  importProfile: change(z.object({ path: z.string() }), Profile),

  listQuestions: read(z.null(), z.array(AskedQuestion)),
  decide: change(Decision.omit({ on: true }), z.null()),

  findFrost: read(z.null(), FrostTable),
  saveFrost: change(FrostTable, z.null()),
};
