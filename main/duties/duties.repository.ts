import { type DutyEvent, eventKinds } from '../../shared/duties/board.contract.ts';
import { DutyState, type Owner } from '../../shared/duties/duty.ts';
import { StepNumber, type StepRun } from '../../shared/duties/steps.ts';
import type { Day } from '../../shared/week.ts';
import { breathe } from '../breathe.ts';
import type { Db, Trx } from '../database/store.ts';

/** A duty as it is stored: without what the catalogue and the day say about it. */
export interface StoredDuty {
  id: number;
  periodId: number;
  entry: string;
  everyone: boolean;
  owners: Owner[];
  deputyId: number | null;
  dueOn: Day | null;
  state: DutyState;
  doneOn: Day | null;
  reason: string;
  note: string;
  evidence: string;
  minutes: number | null;
  noOwnerReason: string;
}

const state = (value: string | null): DutyState | null => (value === null ? null : DutyState.parse(value));

/** Duties of a period, or those with these ids, with the people who carry them. */
export async function findDuties(db: Db, where: { periodId: number } | { ids: readonly number[] }): Promise<StoredDuty[]> {
  const own = db.selectFrom('duty').selectAll().orderBy('id');
  const rows = await ('ids' in where ? own.where('id', 'in', where.ids) : own.where('periodId', '=', where.periodId)).execute();
  const duties = new Map(
    rows.map((row): [number, StoredDuty] => [
      row.id,
      { ...row, everyone: row.everyone === 1, state: DutyState.parse(row.state), owners: [], deputyId: null },
    ]),
  );
  const people = await db.selectFrom('dutyOwner').selectAll().where('dutyId', 'in', [...duties.keys()]).orderBy('id').execute();
  for (const { dutyId, staffId, part, ...own } of people) {
    const duty = duties.get(dutyId);
    if (!duty) continue;
    if (part === 'deputy') duty.deputyId = staffId;
    else duty.owners.push({ staffId, state: state(own.state), doneOn: own.doneOn });
  }
  return [...duties.values()];
} // biome-ignore format: one query a line

/** Ids of the periods that have a matrix. */
export async function findPeriodIds(db: Db): Promise<number[]> {
  const rows = await db.selectFrom('duty').select('periodId').distinct().execute();
  return rows.map(({ periodId }) => periodId);
}

type NewDuty = Pick<StoredDuty, 'periodId' | 'entry' | 'dueOn'>;

export async function insertDuties(trx: Trx, duties: readonly NewDuty[]): Promise<void> {
  for (const [place, duty] of duties.entries()) {
    await trx.insertInto('duty').values(duty).execute();
    if (place % 50 === 49) await breathe();
  }
}

/** Deletes the duties of a period to which nothing has happened since they were made. */
export async function deleteUntouched(trx: Trx, periodId: number): Promise<void> {
  await trx
    .deleteFrom('duty')
    .where('periodId', '=', periodId)
    .where('id', 'not in', (of) => of.selectFrom('dutyEvent').select('dutyId'))
    .execute();
}

/** Deletes a duty of the catalogue from the matrices of all periods. */
export async function deleteDutiesOf(trx: Trx, entry: string): Promise<void> {
  const ids = (await trx.selectFrom('duty').select('id').where('entry', '=', entry).execute()).map(({ id }) => id);
  if (ids.length === 0) return;
  // Not left to the foreign keys: what hangs on the duty stands in the undo log like the duty itself.
  await trx.deleteFrom('dutyOwner').where('dutyId', 'in', ids).execute();
  await trx.deleteFrom('dutyEvent').where('dutyId', 'in', ids).execute();
  await trx.deleteFrom('duty').where('id', 'in', ids).execute();
}

/** Stores what differs between two states of one duty. */
export async function updateDuty(trx: Trx, before: StoredDuty, after: StoredDuty): Promise<void> {
  const { id } = before;
  const { dueOn, state, doneOn, reason, note, evidence, minutes, noOwnerReason } = after;
  const everyone = after.everyone ? 1 : 0;
  await trx
    .updateTable('duty')
    .set({ everyone, dueOn, state, doneOn, reason, note, evidence, minutes, noOwnerReason })
    .where('id', '=', id)
    .execute();
  await updateOwners(trx, before, after);
  if (before.deputyId === after.deputyId) return;
  await trx.deleteFrom('dutyOwner').where('dutyId', '=', id).where('part', '=', 'deputy').execute();
  if (after.deputyId !== null)
    await trx.insertInto('dutyOwner').values({ dutyId: id, staffId: after.deputyId, part: 'deputy', state: null, doneOn: null }).execute();
} // biome-ignore format: one query a line

async function updateOwners(trx: Trx, before: StoredDuty, after: StoredDuty): Promise<void> {
  const left = new Map(before.owners.map((owner) => [owner.staffId, owner]));
  const rowOf = (staffId: number) => ({ dutyId: before.id, staffId, part: 'owner' });
  for (const { staffId, ...own } of after.owners) {
    const known = left.get(staffId);
    left.delete(staffId);
    if (!known) await trx.insertInto('dutyOwner').values({ ...rowOf(staffId), ...own }).execute();
    else if (known.state !== own.state || known.doneOn !== own.doneOn)
      await trx.updateTable('dutyOwner').set(own).where('dutyId', '=', before.id).where('staffId', '=', staffId).where('part', '=', 'owner').execute();
  }
  if (left.size > 0)
    await trx.deleteFrom('dutyOwner').where('dutyId', '=', before.id).where('part', '=', 'owner').where('staffId', 'in', [...left.keys()]).execute();
} // biome-ignore format: one query a line

export async function insertEvents(trx: Trx, dutyId: number, events: readonly DutyEvent[]): Promise<void> {
  for (const event of events) await trx.insertInto('dutyEvent').values({ dutyId, ...event }).execute();
} // biome-ignore format: one line

/** The history of a duty, the newest first. */
export async function findEvents(db: Db, dutyId: number): Promise<DutyEvent[]> {
  const rows = await db.selectFrom('dutyEvent').selectAll().where('dutyId', '=', dutyId).orderBy('id', 'desc').execute();
  return rows.map(({ id: _id, dutyId: _duty, kind, ...event }) => ({
    ...event,
    kind: eventKinds.find((known) => known === kind) ?? 'note',
  }));
} // biome-ignore format: one query a line

/** Runs of the steps of a period, the oldest first. */
export async function findSteps(db: Db, periodId: number): Promise<(StepRun & { id: number })[]> {
  const rows = await db.selectFrom('dutyStep').selectAll().where('periodId', '=', periodId).orderBy('id').execute();
  return rows.map(({ id, startedOn, closedOn, reason, ...row }) => ({
    id,
    step: StepNumber.parse(row.step),
    startedOn,
    closedOn,
    reason,
    passed: JSON.parse(row.passed) as string[],
  }));
} // biome-ignore format: one query a line

export async function startStep(trx: Trx, periodId: number, step: number, startedOn: Day): Promise<void> {
  await trx.insertInto('dutyStep').values({ periodId, step, startedOn, closedOn: null }).execute();
}

export async function endStep(
  trx: Trx,
  id: number,
  end: Pick<StepRun, 'closedOn' | 'reason' | 'passed'>,
): Promise<void> {
  await trx
    .updateTable('dutyStep')
    .set({ ...end, passed: JSON.stringify(end.passed) })
    .where('id', '=', id)
    .execute();
}

/** The duties of a person, as owner and as deputy owner, with the person's own state. */
export function findOwned(db: Db, staffId: number): Promise<{ dutyId: number; part: string; state: string | null }[]> {
  return db.selectFrom('dutyOwner').select(['dutyId', 'part', 'state']).where('staffId', '=', staffId).execute();
}

export async function deleteOwners(trx: Trx, staffId: number): Promise<void> {
  await trx.deleteFrom('dutyOwner').where('staffId', '=', staffId).execute();
}

/** Named parts of people in duties that are not finished. */
export async function countOwned(db: Db, ids: readonly number[]): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('dutyOwner')
    .innerJoin('duty', 'duty.id', 'dutyId')
    .select((of) => ['staffId', of.fn.countAll<number>().as('count')])
    .where('staffId', 'in', ids)
    .where('everyone', '=', 0)
    .where('duty.state', 'not in', ['done', 'notNeeded'])
    .groupBy('staffId')
    .execute();
  return new Map(rows.map(({ staffId, count }) => [staffId, Number(count)]));
}
