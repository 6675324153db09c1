import type { BoardPerson } from '../../shared/duties/board.contract.ts';
import type { dutiesContract } from '../../shared/duties/duties.contract.ts';
import { carries } from '../../shared/duties/duty.ts';
import { sideOf } from '../../shared/duties/entry.ts';
import { suggestOwners } from '../../shared/duties/suggest.ts';
import { Problem } from '../../shared/problem.ts';
import type { Service, Work } from '../../shared/rpc.ts';
import type { Foundation } from '../house.ts';
import { findDecision } from '../period/question.repository.ts';
import { prepareAround } from './around.ts';
import type { People } from './board-calls.ts';
import type { StoredDuty } from './duties.repository.ts';
import { carriersOf, type Edit, type EditedDuty, editDuties } from './edit-duties.ts';
import { findBoard } from './find-board.ts';

type OwnerCall = 'assign' | 'assignByRole' | 'listSuggestions' | 'takeSuggestions' | 'setDeputy' | 'excuseOwner';

const newOwner = (staffId: number) => ({ staffId, state: null, doneOn: null });

/** Named owners; who becomes one is no longer the deputy owner, and no reason for having none is left. */
function withOwners(duty: StoredDuty, staffIds: readonly number[], known = duty.owners): StoredDuty {
  const owners = [...new Set(staffIds)].map((id) => known.find(({ staffId }) => staffId === id) ?? newOwner(id));
  const deputyId = duty.deputyId !== null && staffIds.includes(duty.deputyId) ? null : duty.deputyId;
  return { ...duty, everyone: false, owners, deputyId, noOwnerReason: owners.length > 0 ? '' : duty.noOwnerReason };
}

const byRole = (duty: StoredDuty): StoredDuty => ({ ...duty, everyone: true, noOwnerReason: '' });

function mustBeOfStaff(duty: EditedDuty): void {
  if (sideOf(duty.of.role) !== 'staff') throw new Problem('duties.problem.notStaff', { clause: duty.entry });
}

/** The duty with these people, or all who hold its role, in place of those who carried it. */
export function carryBy(duty: EditedDuty, who: readonly number[] | 'role', staff: readonly BoardPerson[]): StoredDuty {
  mustBeOfStaff(duty);
  if (who !== 'role') return withOwners(duty, who);
  if (!staff.some((person) => carries(person, duty.of.role)))
    throw new Problem('duties.problem.nobodyHolds', { clause: duty.entry });
  return byRole(duty);
}

export function withDeputy(duty: EditedDuty, deputyId: number | null, staff: readonly BoardPerson[]): StoredDuty {
  if (carriersOf(duty, staff).some((owner) => owner.staffId === deputyId))
    throw new Problem('duties.problem.deputyOwns', { clause: duty.entry });
  return { ...duty, deputyId };
}

/** To a duty that everybody of a role carries a person outside the role is added by naming them all. */
function addOwners(duty: EditedDuty, staffIds: readonly number[], staff: readonly BoardPerson[]): StoredDuty {
  mustBeOfStaff(duty);
  const known = carriersOf(duty, staff);
  const held = known.map(({ staffId }) => staffId);
  if (staffIds.every((id) => held.includes(id))) return duty;
  return withOwners(duty, [...held, ...staffIds], known);
}

/** Who carries which duty. */
export function ownerCalls({ store }: Foundation, people: People): Pick<Service<typeof dutiesContract>, OwnerCall> {
  const { db } = store;
  const edit = async (action: string, ids: readonly number[], work: Work, make: (staff: BoardPerson[]) => Edit, named: readonly number[] = []) => {
    const around = await prepareAround({ db, people, work });
    if (!named.every((id) => around.staff.some((person) => person.id === id))) throw new Problem('people.gone');
    return editDuties(store, action, ids, around, make(around.staff));
  }; // biome-ignore format: one signature a line
  return {
    assign: ({ dutyIds, staffIds, mode }, work) =>
      edit(
        'assign',
        dutyIds,
        work,
        (staff) => (duty) =>
          mode === 'replace' ? carryBy(duty, staffIds, staff) : addOwners(duty, staffIds, staff),
        staffIds,
      ),
    assignByRole: ({ dutyIds, everyone }, work) =>
      edit('assignByRole', dutyIds, work, (staff) => (duty) =>
        everyone ? carryBy(duty, 'role', staff) : { ...duty, everyone },
      ),
    async listSuggestions({ periodId }, work) {
      const board = await findBoard({ db, people, work }, periodId);
      return board ? suggestOwners(board, await findDecision(db, 'survey-owner')) : [];
    },
    takeSuggestions({ suggestions }, work) {
      const wanted = new Map(suggestions.map((one) => [one.dutyId, one]));
      const make = (): Edit => (duty) => {
        const { everyone, staffIds } = wanted.get(duty.id)!;
        return everyone ? byRole(duty) : withOwners(duty, staffIds);
      };
      return edit('takeSuggestions', [...wanted.keys()], work, make, suggestions.flatMap(({ staffIds }) => staffIds));
    },
    setDeputy: ({ dutyIds, staffId }, work) =>
      edit(
        'setDeputy',
        dutyIds,
        work,
        (staff) => (duty) => withDeputy(duty, staffId, staff),
        staffId === null ? [] : [staffId],
      ),
    excuseOwner: ({ dutyIds, reason }, work) =>
      edit('excuseOwner', dutyIds, work, () => (duty) => ({ ...duty, noOwnerReason: reason })),
  };
} // biome-ignore format: calls as they read best
