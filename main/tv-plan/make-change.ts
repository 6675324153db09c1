import { formatPerson } from '../../shared/people/person-name.ts';
import { Problem } from '../../shared/problem.ts';
import { daysOf, type PlanChange, type SeatPlace, withChange } from '../../shared/tv-plan/plan-change.ts';
import type { PlanInput } from '../../shared/tv-plan/plan-input.ts';
import type { PlanItem } from '../../shared/tv-plan/plan-item.ts';
import type { Day } from '../../shared/week.ts';
import type { Store, Trx } from '../database/store.ts';
import { findStaff } from '../people/staff.repository.ts';
import { gatherPlan, planSpan } from './gather-plan.ts';
import { deleteSeatEdit, saveEdit, saveSeatEdit } from './plan.repository.ts';
import { deleteSubstitution, saveSubstitution } from './substitution.repository.ts';

/** Stores a change of the plan. What it names must stand in the plan as it is now. */
export async function makeChange(store: Store, change: PlanChange): Promise<void> {
  const days = daysOf(change).sort();
  const [from, to] = [days[0] as Day, days.at(-1) as Day];
  const input = await gatherPlan(store.db, from, to);
  const items = planSpan(input, '', '9999');
  const find = itemFinder(items);
  for (const place of placesOf(change)) refuse(change, find(place));
  const count = placesOf(change).length;
  await store.change('tvPlan', `${change.kind}Plan`, { count }, (trx) => keep(trx, change, input, items));
}

type Find = (place: { classId: number; slot: string }) => PlanItem;

function itemFinder(items: readonly PlanItem[]): Find {
  const known = new Map(items.map((item) => [`${item.classId} ${item.slot}`, item]));
  return ({ classId, slot }) => {
    const item = known.get(`${classId} ${slot}`);
    if (!item) throw new Problem('tvPlan.plan.refused.gone');
    return item;
  };
}

function placesOf(change: PlanChange) {
  if (change.kind === 'edit') return change.items;
  if (change.kind === 'move') return change.moves;
  return change.kind === 'substitute' ? change.lines : change.seats;
}

function refuse(change: PlanChange, item: PlanItem): void {
  if (change.kind === 'move' && item.kind === 'tv') throw new Problem('tvPlan.plan.refused.moveTv');
  if (change.kind !== 'edit' || change.edit.agreed !== true) return;
  const dueOn = change.edit.dueOn === undefined ? item.dueOn : change.edit.dueOn;
  if (dueOn === null) throw new Problem('tvPlan.plan.refused.agreedWithoutDue');
}

async function keep(trx: Trx, change: PlanChange, input: PlanInput, items: readonly PlanItem[]): Promise<void> {
  if (change.kind === 'edit' || change.kind === 'move') {
    const names = new Set(placesOf(change).map(({ classId, slot }) => `${classId} ${slot}`));
    const { edits } = withChange(input, change);
    for (const edit of edits) if (names.has(`${edit.classId} ${edit.slot}`)) await saveEdit(trx, edit);
  } else if (change.kind === 'teacher') {
    const { staffId } = change;
    for (const seat of change.seats) {
      if (staffId === 'derived') await deleteSeatEdit(trx, seat);
      else await saveSeatEdit(trx, { ...seat, staffId });
    }
  } else if (change.kind === 'unsubstitute') {
    for (const seat of change.seats) await deleteSubstitution(trx, seat);
  } else {
    const staff = new Map((await findStaff(trx)).map((person) => [person.id, formatPerson(person)]));
    const nameOf = (id: number | null) => (id === null ? '' : (staff.get(id) ?? ''));
    const find = itemFinder(items);
    for (const line of change.lines) {
      const item = find(line);
      const absentId = seatOf(item, line).plannedId;
      await saveSubstitution(trx, {
        classId: line.classId,
        slot: line.slot,
        seat: line.seat,
        day: item.day,
        startsAt: item.startsAt,
        number: item.number,
        subjectKey: item.subjectKey,
        subjectText: item.subjectText,
        absentId,
        absentName: nameOf(absentId),
        kind: line.staffId === null ? 'cancelled' : 'assigned',
        substituteId: line.staffId,
        substituteName: nameOf(line.staffId),
        reason: change.reason,
      });
    }
  }
}

function seatOf(item: PlanItem, { seat }: SeatPlace) {
  const found = item.seats.find((one) => one.seat === seat);
  if (!found) throw new Problem('tvPlan.plan.refused.gone');
  return found;
}
