import { z } from 'zod';
import type { Role } from '../people/people.contract.ts';
import { Day } from '../week.ts';
import { CatalogueRow } from './edition.ts';
import { type DutyRole, type Entry, type Frequency, staffRolesOf } from './entry.ts';

const id = z.int().min(1);

export const dutyStates = ['open', 'inWork', 'done', 'notNeeded'] as const;
export const DutyState = z.enum(dutyStates);
export type DutyState = z.infer<typeof DutyState>;

/** A person who carries a duty, with the person's own state where it was told apart from that of the duty. */
export const Owner = z.object({ staffId: id, state: DutyState.nullable(), doneOn: Day.nullable() });
export type Owner = z.infer<typeof Owner>;

/** A duty of the catalogue with its standing on the day of the matrix. */
export const DutyEntry = CatalogueRow.omit({ given: true });
export type DutyEntry = z.infer<typeof DutyEntry>;

/** A duty of one period. */
export const Duty = z.object({
  id,
  entry: DutyEntry,
  /** Everybody who holds the role carries it; then `owners` has only those whose own state is known. */
  everyone: z.boolean(),
  owners: z.array(Owner),
  /** Who takes over while an owner is away and nobody covers. */
  deputyId: id.nullable(),
  dueOn: Day.nullable(),
  /** State of the duty as a whole, as it was set; `state` also hears its owners. */
  ownState: DutyState,
  state: DutyState,
  late: z.boolean(),
  doneOn: Day.nullable(),
  /** Why it is not needed. */
  reason: z.string(),
  note: z.string(),
  evidence: z.string(),
  /** Minutes a week that it takes a person, where the school has said so. */
  minutes: z.int().nullable(),
  /** Why nobody carries it. */
  noOwnerReason: z.string(),
});
export type Duty = z.infer<typeof Duty>;

/** A member of staff as the matrix sees one: `roles` also tell of an own class and of lessons. */
export interface Carrier {
  id: number;
  roles: readonly Role[];
}

export const isFinished = (state: DutyState): boolean => state === 'done' || state === 'notNeeded';

/** Duties that go on for the whole period: nobody ticks them off day by day (MR-4.3). */
export const isOngoing = (frequency: Frequency): boolean => frequency !== 'once' && frequency !== 'event';

/** Can the person carry a duty of this role? */
export const carries = ({ roles }: Pick<Carrier, 'roles'>, role: DutyRole): boolean =>
  staffRolesOf(role).some((held) => roles.includes(held));

/** Who carries a duty: the named owners, or everybody who holds the role. */
export function ownersOf(
  { everyone, owners, entry }: Pick<Duty, 'everyone' | 'owners'> & { entry: Pick<Entry, 'role'> },
  staff: readonly Carrier[],
): Owner[] {
  if (!everyone) return owners;
  const known = new Map(owners.map((owner) => [owner.staffId, owner]));
  return staff
    .filter((person) => carries(person, entry.role))
    .map(({ id: staffId }) => known.get(staffId) ?? { staffId, state: null, doneOn: null });
}

/** The state of a duty from its own and those of the people who carry it: done when all of them are. */
export function stateOf(own: DutyState, owners: readonly Pick<Owner, 'state'>[]): DutyState {
  if (isFinished(own)) return own;
  const states = owners.map(({ state }) => state ?? 'open');
  if (states.length > 0 && states.every(isFinished)) return states.includes('done') ? 'done' : 'notNeeded';
  return states.some((state) => state === 'inWork' || state === 'done') ? 'inWork' : own;
}

/** How far one person is with a duty: a duty that is closed as a whole is closed for everybody. */
export function personState(own: DutyState, owner: Pick<Owner, 'state'> | undefined): DutyState {
  return isFinished(own) ? own : (owner?.state ?? own);
}

/** Only what is done once and has a day can be late. */
export function isLate(
  { entry, dueOn, state }: Pick<Duty, 'dueOn' | 'state'> & { entry: Pick<Entry, 'frequency'> },
  day: Day,
): boolean {
  return dueOn !== null && dueOn < day && !isFinished(state) && !isOngoing(entry.frequency);
}

/** No rule asks for it any more, or the school has switched it off. */
export const isOver = ({ standing: { state } }: Pick<DutyEntry, 'standing'>): boolean =>
  state === 'off' || state === 'expired' || state === 'repealed' || state === 'gone';
