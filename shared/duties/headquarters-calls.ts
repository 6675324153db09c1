import { z } from 'zod';
import { change, read } from '../rpc.ts';
import { Day, Week } from '../week.ts';

const id = z.int().min(1);
const line = z.string().trim().max(300);

/** A member of the headquarters. The name stays when the person leaves the school. */
export const MemberInput = z.object({ staffId: id.nullable(), name: line.min(1), post: line.min(1) });
export type MemberInput = z.infer<typeof MemberInput>;
export const Member = MemberInput.extend({ id });
export type Member = z.infer<typeof Member>;

/** A signal of illness: day and source are always known (KEM-1b). */
export const SignalInput = z.object({
  onDay: Day,
  source: line.min(1),
  /** Whom it is about. */
  about: line,
  sign: z.string().trim().min(1).max(600),
  /** What was done; empty while nothing was. */
  measure: z.string().trim().max(600),
  measureOn: Day.nullable(),
});
export type SignalInput = z.infer<typeof SignalInput>;
export const IllnessSignal = SignalInput.extend({ id });
export type IllnessSignal = z.infer<typeof IllnessSignal>;

/** Names a look at health data that was opened and written down. */
const look = z.string().min(1).max(60);

export const headquartersCalls = {
  findHeadquarters: read(
    z.null(),
    z.object({ orderNumber: z.string(), orderOn: Day.nullable(), members: z.array(Member) }),
  ),
  saveOrder: change(z.object({ orderNumber: line, orderOn: Day.nullable() }), z.null()),
  addMember: change(MemberInput, z.object({ id })),
  saveMember: change(MemberInput.extend({ id }), z.null()),
  deleteMembers: change(z.object({ ids: z.array(id).min(1).max(200) }), z.null()),

  /** A member says who is at the computer; that is written down before anything is shown. */
  openHealth: change(z.object({ memberId: id }), z.object({ look, name: z.string() })),
  closeHealth: read(z.object({ look }), z.null()),
  /** Who opened the health data, the newest first. */
  listLooks: read(z.null(), z.array(z.object({ at: z.string(), name: z.string() }))),
  /** Signals, the newest first. Refused without an open look, like all that follows. */
  listSignals: read(z.object({ look }), z.array(IllnessSignal)),
  addSignal: change(SignalInput.extend({ look }), z.object({ id })),
  saveSignal: change(SignalInput.extend({ id, look }), z.null()),
  deleteSignals: change(z.object({ ids: z.array(id).min(1).max(2000), look }), z.null()),
  /** How many signals a week brought, and how many of them without a measure: no names, so anybody may see it. */
  countSignals: read(z.object({ week: Week }), z.object({ signals: z.int(), withoutMeasure: z.int() })),
};
