import { compareTexts } from '../text/collation.ts';
import type { Day } from '../week.ts';
import type { Board, PersonDuty } from './board.contract.ts';
import { type Duty, isFinished, isLate, isOngoing, personState } from './duty.ts';
import { isInForce } from './edition.ts';
import { holdersOn } from './holder.ts';

/** A late duty counts today, one with a day ahead on that day, one that goes on all the time on every day. */
export const dayFor = ({ dueOn, entry }: Duty, from: Day, to: Day): Day =>
  dueOn === null || isOngoing(entry.frequency) || dueOn < from ? from : dueOn > to ? to : dueOn;

/** Is the duty one of these days: due by their end, without a day, or going on all the time? */
const isOfDays = ({ dueOn, entry }: Duty, to: Day): boolean =>
  isOngoing(entry.frequency) || dueOn === null || dueOn <= to;

/**
 * What a person has to do in some days: what the person carries, and what passes over from those who are away. Finished
 * duties are left out. Late ones first, then by day, then those without a day.
 */
export function listFor(board: Pick<Board, 'duties' | 'staff' | 'absences' | 'day'>, staffId: number, from: Day, to: Day): PersonDuty[] {
  const { staff, absences, day } = board;
  const found = board.duties.filter((duty) => isInForce(duty.entry) && isOfDays(duty, to)).flatMap((duty): PersonDuty[] =>
    holdersOn(duty, dayFor(duty, from, to), staff, absences)
      .filter(({ holderId }) => holderId === staffId)
      .flatMap(({ ownerId, part }) => {
        const state = personState(duty.ownState, duty.owners.find((owner) => owner.staffId === ownerId));
        return isFinished(state) ? [] : [{ duty, part, ownerId, state, late: isLate({ ...duty, state }, day) }];
      }),
  );
  const place = ({ duty, late }: PersonDuty) => (late ? '0' : duty.dueOn ? '1' : '2') + (duty.dueOn ?? '');
  return found.sort((a, b) => compareTexts(place(a), place(b)));
} // biome-ignore format: one signature a line
