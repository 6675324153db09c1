import type { BoardPerson, DutyEvent } from '../../shared/duties/board.contract.ts';
import { type DutyEntry, ownersOf } from '../../shared/duties/duty.ts';
import { Problem } from '../../shared/problem.ts';
import { breathe } from '../breathe.ts';
import type { Store } from '../database/store.ts';
import { findDuties, insertEvents, type StoredDuty, updateDuty } from './duties.repository.ts';

/** A stored duty with its entry: what an edit is made from. */
export type EditedDuty = StoredDuty & { of: DutyEntry };
export type Edit = (duty: EditedDuty) => StoredDuty;

interface Around {
  staff: readonly BoardPerson[];
  entryOf: (id: string) => DutyEntry;
  /** Why, in the words of the person who did it. */
  reason?: string;
}

/** What differs between two states of a duty, as lines of its history. */
function eventsOf(before: StoredDuty, after: StoredDuty, { staff, reason = '' }: Omit<Around, 'entryOf'>): DutyEvent[] {
  const names = new Map(staff.map(({ id, name }) => [id, name]));
  const nameOf = (id: number | null) => (id === null ? '' : (names.get(id) ?? ''));
  const at = new Date().toISOString();
  const events: DutyEvent[] = [];
  const tell = (kind: DutyEvent['kind'], was: unknown, is: unknown, more: { who?: string; reason?: string } = {}) => {
    const [old, now] = [was ?? '', is ?? ''].map(String) as [string, string];
    if (old !== now) events.push({ at, kind, who: more.who ?? '', before: old, after: now, reason: more.reason ?? '' });
  };
  const ownersText = ({ everyone, owners }: StoredDuty) =>
    everyone ? '' : owners.map(({ staffId }) => nameOf(staffId)).join(', ');
  tell('everyone', before.everyone ? 1 : '', after.everyone ? 1 : '');
  tell('owners', ownersText(before), ownersText(after));
  tell('deputy', nameOf(before.deputyId), nameOf(after.deputyId));
  tell('noOwner', before.noOwnerReason, after.noOwnerReason);
  tell('due', before.dueOn, after.dueOn);
  tell('state', before.state, after.state, { reason });
  const stateIn = ({ owners }: StoredDuty, id: number) => owners.find(({ staffId }) => staffId === id)?.state ?? 'open';
  // Who is no owner any more has no state to tell of; where everybody carries the duty, a person goes back to open.
  const people = [...(after.everyone ? before.owners : []), ...after.owners].map(({ staffId }) => staffId);
  for (const id of new Set(people)) tell('state', stateIn(before, id), stateIn(after, id), { who: nameOf(id), reason });
  for (const key of ['note', 'evidence', 'minutes'] as const) tell(key, before[key], after[key]);
  return events;
} // biome-ignore format: one signature a line

/**
 * Edits duties in one change that undo takes back whole. What does not differ is not touched, and when nothing differs
 * no change is made at all.
 */
export async function editDuties(
  store: Store,
  action: string,
  ids: readonly number[],
  around: Around,
  edit: Edit,
): Promise<null> {
  const wanted = [...new Set(ids)];
  const found = await findDuties(store.db, { ids: wanted });
  if (found.length < wanted.length) throw new Problem('duties.problem.gone');
  const edits = found.flatMap((before) => {
    const after = edit({ ...before, of: around.entryOf(before.entry) });
    const events = eventsOf(before, after, around);
    return events.length > 0 ? [{ before, after, events }] : [];
  });
  if (edits.length === 0) return null;
  return store.change('duties', action, { count: edits.length }, async (trx) => {
    for (const [place, { before, after, events }] of edits.entries()) {
      await updateDuty(trx, before, after);
      await insertEvents(trx, before.id, events);
      if (place % 20 === 19) await breathe();
    }
    return null;
  });
}

/** The people who carry a stored duty. */
export const carriersOf = (duty: EditedDuty, staff: readonly BoardPerson[]) =>
  ownersOf({ ...duty, entry: duty.of }, staff);
