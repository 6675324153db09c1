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

/** Who holds the duty of one owner on a day: the owner, the cover of the absence, else the deputy owner of the duty. */
export function holderOf(ownerId: number, { deputyId }: Pick<Duty, 'deputyId'>, day: Day, absences: readonly Away[]): Holder {
  const holderId = coverOn(ownerId, day, absences);
  if (holderId !== null) return { ownerId, holderId, part: holderId === ownerId ? 'owner' : 'cover' };
  return { ownerId, holderId: deputyId === null ? null : coverOn(deputyId, day, absences), part: 'deputy' };
} // biome-ignore format: one signature a line

/** The duty on a day, for each of its owners. Nothing is written when it passes over, so it returns by itself. */
export const holdersOn = (
  duty: Pick<Duty, 'everyone' | 'owners' | 'deputyId' | 'entry'>,
  day: Day,
  staff: readonly Carrier[],
  absences: readonly Away[],
): Holder[] => ownersOf(duty, staff).map(({ staffId }) => holderOf(staffId, duty, day, absences));
