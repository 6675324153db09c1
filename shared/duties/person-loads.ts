import { type Day, laterDay } from '../week.ts';
import type { Board } from './board.contract.ts';
import { isFinished, isLate, isOngoing, personState } from './duty.ts';
import { isInForce } from './edition.ts';
import { holdersOn } from './holder.ts';
import { dayFor } from './person-list.ts';

/** When something is to be done, seen from a day: `later` after the week, `noDay` at any time. */
export const whens = ['late', 'today', 'week', 'later', 'noDay', 'ongoing'] as const;
export type When = (typeof whens)[number];

/** What a person has open, by when it is due. */
export interface PersonLoad {
  staffId: number;
  counts: Record<When, number>;
  open: number;
  /** Minutes a week, of the duties for which the school has told them. */
  minutes: number;
  /** Open duties for which it has not. */
  unmeasured: number;
}

interface Dated {
  dueOn: Day | null;
  late: boolean;
  ongoing: boolean;
}

/** When a duty is due, seen from the day; the week ends on `weekEnd`. */
export function whenOf({ dueOn, late, ongoing }: Dated, day: Day, weekEnd: Day): When {
  if (ongoing) return 'ongoing';
  if (late) return 'late';
  if (dueOn === null) return 'noDay';
  if (dueOn <= day) return 'today';
  return dueOn <= weekEnd ? 'week' : 'later';
}

/** The load of everybody, also of those who have nothing; what passes over from those who are away counts with the cover. */
export function loadsOf(
  board: Pick<Board, 'duties' | 'staff' | 'absences' | 'period'>,
  day: Day,
  weekEnd: Day,
): PersonLoad[] {
  const { duties, staff, absences } = board;
  const last = laterDay(board.period.endsOn, weekEnd);
  const loads = new Map(staff.map(({ id }) => [id, emptyLoad(id)]));
  for (const duty of duties) {
    if (!isInForce(duty.entry)) continue;
    const known = new Map(duty.owners.map((owner) => [owner.staffId, owner]));
    const ongoing = isOngoing(duty.entry.frequency);
    for (const { ownerId, holderId } of holdersOn(duty, dayFor(duty, day, last), staff, absences)) {
      const load = holderId === null ? undefined : loads.get(holderId);
      const state = personState(duty.ownState, known.get(ownerId));
      if (!load || isFinished(state)) continue;
      load.open += 1;
      load.counts[whenOf({ dueOn: duty.dueOn, late: isLate({ ...duty, state }, day), ongoing }, day, weekEnd)] += 1;
      if (duty.minutes === null) load.unmeasured += 1;
      else load.minutes += duty.minutes;
    }
  }
  return [...loads.values()];
}

const emptyLoad = (staffId: number): PersonLoad => ({
  staffId,
  counts: { late: 0, today: 0, week: 0, later: 0, noDay: 0, ongoing: 0 },
  open: 0,
  minutes: 0,
  unmeasured: 0,
});
