import type { Board } from '../../../shared/duties/board.contract.ts';
import { type DutyState, isFinished, isLate, personState } from '../../../shared/duties/duty.ts';
import { coverOn } from '../../../shared/duties/holder.ts';
import { isAway } from '../../../shared/people/absences.ts';
import type { Day } from '../../../shared/week.ts';
import type { MatrixRow } from './matrix-rows.ts';

/** How a person stands to a duty: named, as one of all who hold the role, for somebody who is away, or as deputy owner. */
export const parts = ['owner', 'everyone', 'cover', 'deputy'] as const;
export interface CellMark {
  part: (typeof parts)[number];
  state: DutyState | 'late';
  /** The person is away on the day of the board. */
  away: boolean;
}

/** Who is away on the day of the board, and whose work each of the others does meanwhile. */
export interface AwayToday {
  day: Day;
  /** Person who is away → who does the work, null when nobody. */
  coverOf: ReadonlyMap<number, number | null>;
  /** Cover → those whose work it is. */
  ownersOf: ReadonlyMap<number, readonly number[]>;
}

export function awayToday({ absences, day }: Pick<Board, 'absences' | 'day'>): AwayToday {
  const away = [...new Set(absences.filter((absence) => isAway(absence, day)).map(({ staffId }) => staffId))];
  const coverOf = new Map(away.map((staffId) => [staffId, coverOn(staffId, day, absences)]));
  const ownersOf = new Map<number, number[]>();
  for (const [owner, cover] of coverOf) {
    if (cover !== null) ownersOf.set(cover, [...(ownersOf.get(cover) ?? []), owner]);
  }
  return { day, coverOf, ownersOf };
}

/** What stands in the cell of a duty and a person; null where they have nothing to do with each other. */
export function markOf({ duty, carriers, owners }: MatrixRow, staffId: number, today: AwayToday): CellMark | null {
  const away = today.coverOf.has(staffId);
  const tell = (part: CellMark['part'], ownerId: number): CellMark => {
    const state = personState(duty.ownState, owners.get(ownerId));
    return { part, state: isLate({ ...duty, state }, today.day) ? 'late' : state, away };
  };
  if (carriers.has(staffId)) return tell(duty.everyone ? 'everyone' : 'owner', staffId);
  const covered = today.ownersOf.get(staffId)?.find((owner) => carriers.has(owner));
  if (covered !== undefined) return tell('cover', covered);
  return duty.deputyId === staffId ? { ...tell('deputy', staffId), state: isFinished(duty.state) ? duty.state : 'open' } : null;
} // biome-ignore format: one rule a line
