import { formatPerson } from '../../shared/people/person-name.ts';
import { Problem } from '../../shared/problem.ts';
import { daysOf, type PlanChange, placesOf, withChange } from '../../shared/tv-plan/plan-change.ts';
import type { PlanInput } from '../../shared/tv-plan/plan-input.ts';
import type { PlanItem } from '../../shared/tv-plan/plan-item.ts';
import { breathe } from '../breathe.ts';
import type { Db, Store, Trx } from '../database/store.ts';
import { findStaff } from '../people/staff.repository.ts';
import { gatherPlan, planSpan } from './gather-plan.ts';
import { deleteEdit, deleteSeatEdit, saveEdit, saveSeatEdit, saveWay } from './plan.repository.ts';
import { saveSubstitution, withdrawSubstitution } from './substitution.repository.ts';

/** Stores a change of the plan. What it changes must stand in the plan as it is now; what it takes back need not. */
export async function makeChange(store: Store, change: PlanChange): Promise<void> {
  const count = placesOf(change).length;
  if (change.kind === 'unsubstitute' || change.kind === 'forget' || change.kind === 'way') {
    const action = change.kind === 'way' && !change.on ? 'noWayPlan' : `${change.kind}Plan`;
    await store.change('tvPlan', action, { count }, (trx) => takeBack(trx, change));
    return;
  }
  const standing = await findStanding(store.db, change);
  for (const place of placesOf(change)) refuse(change, standing.find(place));
  await store.change('tvPlan', `${change.kind}Plan`, { count }, (trx) => keep(trx, change, standing));
}

type TakingBack = Extract<PlanChange, { kind: 'unsubstitute' | 'forget' | 'way' }>;
type Keeping = Exclude<PlanChange, TakingBack>;

interface Standing {
  input: PlanInput;
  find: (place: { classId: number; slot: string }) => PlanItem;
}

async function findStanding(db: Db, change: Keeping): Promise<Standing> {
  const days = daysOf(change).sort();
  const input = await gatherPlan(db, days[0] ?? '', days.at(-1) ?? '');
  const known = new Map(planSpan(input, '', '9999').map((item) => [`${item.classId} ${item.slot}`, item]));
  const find: Standing['find'] = ({ classId, slot }) => {
    const item = known.get(`${classId} ${slot}`);
    if (!item) throw new Problem('tvPlan.plan.refused.gone');
    return item;
  };
  return { input, find };
}

function refuse(change: Keeping, item: PlanItem): void {
  if (change.kind === 'move' && item.kind === 'tv') throw new Problem('tvPlan.plan.refused.moveTv');
  if (change.kind !== 'edit' || change.edit.agreed !== true) return;
  const dueOn = change.edit.dueOn === undefined ? item.dueOn : change.edit.dueOn;
  if (dueOn === null) throw new Problem('tvPlan.plan.refused.agreedWithoutDue');
}

async function takeBack(trx: Trx, change: TakingBack): Promise<void> {
  if (change.kind === 'way') await saveWay(trx, change.way, change.on);
  else if (change.kind === 'forget') for (const place of change.items) await deleteEdit(trx, place);
  else for (const seat of change.seats) await withdrawSubstitution(trx, seat);
}

async function keep(trx: Trx, change: Keeping, standing: Standing): Promise<void> {
  if (change.kind === 'substitute') await keepSubstitutes(trx, change, standing);
  else if (change.kind === 'teacher') {
    const { staffId } = change;
    for (const seat of change.seats) {
      if (staffId === 'derived') await deleteSeatEdit(trx, seat);
      else await saveSeatEdit(trx, { ...seat, staffId });
    }
  } else {
    const names = new Set(placesOf(change).map(({ classId, slot }) => `${classId} ${slot}`));
    const { edits } = withChange(standing.input, change);
    for (const edit of edits) if (names.has(`${edit.classId} ${edit.slot}`)) await saveEdit(trx, edit);
  }
}

async function keepSubstitutes(trx: Trx, change: Extract<PlanChange, { kind: 'substitute' }>, { find }: Standing) {
  const staff = new Map((await findStaff(trx)).map((person) => [person.id, formatPerson(person)]));
  const nameOf = (id: number | null) => (id === null ? '' : (staff.get(id) ?? ''));
  for (const [place, { staffId, ...line }] of change.lines.entries()) {
    const { day, startsAt, number, subjectKey, subjectText, seats } = find(line);
    const seat = seats.find((one) => one.seat === line.seat);
    if (!seat || (staffId !== null && !staff.has(staffId))) throw new Problem('tvPlan.plan.refused.gone');
    await saveSubstitution(trx, {
      ...line,
      day,
      startsAt,
      number,
      subjectKey,
      subjectText,
      absentId: seat.plannedId,
      absentName: nameOf(seat.plannedId),
      kind: staffId === null ? 'cancelled' : 'assigned',
      substituteId: staffId,
      substituteName: nameOf(staffId),
      reason: change.reason,
    });
    if (place % 50 === 49) await breathe();
  }
}
