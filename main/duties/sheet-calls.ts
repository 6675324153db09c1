import type { BoardPerson } from '../../shared/duties/board.contract.ts';
import type { dutiesContract } from '../../shared/duties/duties.contract.ts';
import type { DutyEdit } from '../../shared/duties/sheet-calls.ts';
import { Problem } from '../../shared/problem.ts';
import type { Service } from '../../shared/rpc.ts';
import type { Foundation } from '../house.ts';
import { prepareAround } from './around.ts';
import type { People } from './board-calls.ts';
import { type Edit, type EditedDuty, editDuties } from './edit-duties.ts';
import { carryBy, withDeputy } from './owner-calls.ts';
import { setWhole } from './state-calls.ts';

/** Each edit of a duty after the other, by the rules of the single calls. */
function edited(duty: EditedDuty, edit: DutyEdit, staff: readonly BoardPerson[]): EditedDuty {
  let next = duty;
  const put = (stored: Omit<EditedDuty, 'of'>) => {
    next = { ...stored, of: duty.of };
  };
  const { staffIds, everyone, deputyId, dueOn, state } = edit;
  if (staffIds !== undefined || everyone !== undefined) put(carryBy(next, everyone ? 'role' : (staffIds ?? []), staff));
  if (deputyId !== undefined) put(withDeputy(next, deputyId, staff));
  if (dueOn !== undefined) put({ ...next, dueOn });
  if (state !== undefined) put(setWhole(next, state, '', staff));
  return next;
}

/** Cells of the sheet: what a spreadsheet does in one stroke is one change, which undo takes back whole. */
export function sheetCalls({ store }: Foundation, people: People): Pick<Service<typeof dutiesContract>, 'edit'> {
  return {
    async edit({ edits }, work) {
      const around = await prepareAround({ db: store.db, people, work });
      const named = edits.flatMap(({ staffIds = [], deputyId }) => (deputyId ? [...staffIds, deputyId] : staffIds));
      const known = new Set(around.staff.map(({ id }) => id));
      if (!named.every((id) => known.has(id))) throw new Problem('people.gone');
      const wanted = new Map(edits.map((edit) => [edit.dutyId, edit]));
      const make: Edit = (duty) => edited(duty, wanted.get(duty.id)!, around.staff);
      return editDuties(store, 'edit', [...wanted.keys()], around, make);
    },
  };
}
