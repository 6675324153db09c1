import type { Board } from '../../../shared/duties/board.contract.ts';
import { type Duty, isLate, ownersOf, stateOf } from '../../../shared/duties/duty.ts';
import type { DutyEdit } from '../../../shared/duties/sheet-calls.ts';

/** The board as it will be when the edits are stored: the screen shows them at once. Other duties stay the same objects. */
export function applyEdits(board: Board, edits: readonly DutyEdit[]): Board {
  const byDuty = new Map(edits.map((edit) => [edit.dutyId, edit]));
  const next = (duty: Duty): Duty => {
    const edit = byDuty.get(duty.id);
    return edit ? edited(duty, edit, board) : duty;
  };
  return { ...board, duties: board.duties.map(next) };
}

function edited(duty: Duty, edit: DutyEdit, { staff, day }: Board): Duty {
  const known = new Map(duty.owners.map((owner) => [owner.staffId, owner]));
  const named = edit.staffIds?.map((staffId) => known.get(staffId) ?? { staffId, state: null, doneOn: null });
  const { everyone = duty.everyone, deputyId = duty.deputyId, state: ownState = duty.ownState } = edit;
  const owners = everyone && !duty.everyone ? [] : (named ?? duty.owners);
  const dueOn = edit.dueOn === undefined ? duty.dueOn : edit.dueOn;
  const next = { ...duty, everyone, owners, deputyId, dueOn, ownState };
  const state = edit.state ?? stateOf(ownState, ownersOf(next, staff));
  return { ...next, state, late: isLate({ ...next, state }, day) };
}
