import type { Board } from './board.contract.ts';
import { isFinished, isLate, personState } from './duty.ts';
import { isInForce } from './edition.ts';
import { holdersOn } from './holder.ts';

/** What one person has on the day of the matrix, those too for whom the person stands in. */
export interface PersonLoad {
  staffId: number;
  open: number;
  late: number;
  /** Minutes a week of the duties for which the school has said them; null when it has said none. */
  minutes: number | null;
  /** Open duties without minutes: the sum is not the whole of it. */
  unknown: number;
}

/** Open duties and known minutes of each person, in the order of the staff. */
export function loadOf(board: Pick<Board, 'duties' | 'staff' | 'absences' | 'day'>): PersonLoad[] {
  const { staff, absences, day } = board;
  const loads = new Map(staff.map(({ id }): [number, PersonLoad] => [id, { staffId: id, open: 0, late: 0, minutes: null, unknown: 0 }]));
  for (const duty of board.duties) {
    if (!isInForce(duty.entry)) continue;
    for (const { ownerId, holderId } of holdersOn(duty, day, staff, absences)) {
      const load = holderId === null ? undefined : loads.get(holderId);
      const state = personState(duty.ownState, duty.owners.find(({ staffId }) => staffId === ownerId));
      if (!load || isFinished(state)) continue;
      load.open += 1;
      if (isLate({ ...duty, state }, day)) load.late += 1;
      if (duty.minutes === null) load.unknown += 1;
      else load.minutes = (load.minutes ?? 0) + duty.minutes;
    }
  }
  return [...loads.values()];
} // biome-ignore format: one value a line
