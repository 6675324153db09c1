import type { Absence } from '../people/absences.ts';
import { absenceOn } from '../people/absences.ts';
import type { Day } from '../week.ts';
import { type Carrier, type Duty, ownersOf } from './duty.ts';

type Away = Pick<Absence, 'staffId' | 'startsOn' | 'endsOn' | 'kind' | 'coverId'>;

/** Who does the work of a person on a day: the person, else the cover, else the cover's cover; null when nobody does. */
export function coverOn(staffId: number, day: Day, absences: readonly Away[]): number | null {
  const seen = new Set<number>();
  for (let now = staffId; !seen.has(now); ) {
    seen.add(now);
    const absence = absenceOn(absences, now, day);
    if (!absence) return now;
    if (absence.coverId === null) return null;
    now = absence.coverId;
  }
  return null;
}

/** Who holds a duty of an owner on a day, and in what part; null when the owner is away and nobody stands in. */
export interface Holder {
  ownerId: number;
  holderId: number | null;
  part: 'owner' | 'cover' | 'deputy';
}

/**
 * The duty on a day. While an owner is away it passes to the cover of the absence, else to the deputy owner of the duty;
 * nothing is written for that, so it returns by itself.
 */
export function holdersOn(
  duty: Pick<Duty, 'everyone' | 'owners' | 'deputyId' | 'entry'>,
  day: Day,
  staff: readonly Carrier[],
  absences: readonly Away[],
): Holder[] {
  return ownersOf(duty, staff).map(({ staffId: ownerId }) => {
    const holderId = coverOn(ownerId, day, absences);
    if (holderId !== null) return { ownerId, holderId, part: holderId === ownerId ? 'owner' : 'cover' };
    const deputy = duty.deputyId === null ? null : coverOn(duty.deputyId, day, absences);
    return { ownerId, holderId: deputy, part: 'deputy' };
  });
}
