import {
  type Building,
  type BuildingInput,
  linkQualities,
  type ReadinessLoop,
  type Stop,
  stopStates,
} from '../../shared/access/readiness.contract.ts';
import { formatPerson } from '../../shared/people/person-name.ts';
import type { Db, Trx } from '../database/store.ts';
import { findClasses } from '../people/class.repository.ts';
import { findLoad } from '../people/load.repository.ts';
import { findStaff } from '../people/staff.repository.ts';

/** The buildings with their classes and those who teach there. */
export async function findBuildings(db: Db): Promise<Building[]> {
  const rows = await db.selectFrom('building').selectAll().orderBy('id').execute();
  if (rows.length === 0) return [];
  const places = await db.selectFrom('classBuilding').select(['classId', 'buildingId']).execute();
  const names = new Map((await findStaff(db)).map((person) => [person.id, formatPerson(person)]));
  const classes = await findClasses(db);
  const load = await findLoad(db);
  return rows.map((row) => {
    const classIds = places.filter(({ buildingId }) => buildingId === row.id).map(({ classId }) => classId);
    const here = new Set(classIds);
    const ids = [
      ...classes.filter(({ id }) => here.has(id)).map(({ classTeacherId }) => classTeacherId),
      ...load.filter(({ classId }) => here.has(classId)).map(({ staffId }) => staffId),
    ];
    const staff = [...new Set(ids)].flatMap((id) => names.get(id ?? 0) ?? []);
    return { ...row, link: linkQualities.find((one) => one === row.link) ?? 'good', classIds, staff: staff.sort() };
  });
}

export async function insertBuilding(trx: Trx, { classIds, ...building }: BuildingInput): Promise<{ id: number }> {
  const { id } = await trx.insertInto('building').values(building).returning('id').executeTakeFirstOrThrow();
  await placeClasses(trx, id, classIds);
  return { id };
}

export async function updateBuilding(trx: Trx, id: number, { classIds, ...building }: BuildingInput): Promise<void> {
  await trx.updateTable('building').set(building).where('id', '=', id).execute();
  await placeClasses(trx, id, classIds);
}

/** A class stands in one building: it leaves the one where it was. */
async function placeClasses(trx: Trx, buildingId: number, classIds: readonly number[]): Promise<void> {
  await trx.deleteFrom('classBuilding').where('buildingId', '=', buildingId).execute();
  if (classIds.length === 0) return;
  await trx.deleteFrom('classBuilding').where('classId', 'in', classIds).execute();
  await trx
    .insertInto('classBuilding')
    .values(classIds.map((classId) => ({ classId, buildingId })))
    .execute();
}

export async function deleteBuildings(trx: Trx, ids: readonly number[]): Promise<void> {
  await trx.deleteFrom('building').where('id', 'in', ids).execute();
}

/** The loops with their five stops, the newest first. */
export async function findLoops(db: Db): Promise<Omit<ReadinessLoop, 'days'>[]> {
  const loops = await db.selectFrom('readinessLoop').selectAll().orderBy('id', 'desc').execute();
  const stops = await db.selectFrom('readinessStop').selectAll().orderBy('place').execute();
  return loops.map(({ id, startedOn, closedOn }) => {
    const own = stops
      .filter(({ loopId }) => loopId === id)
      .map(({ place, state, onDay, note }) => ({
        place,
        state: stopStates.find((one) => one === state)!,
        onDay,
        note,
      }));
    return { id, startedOn, closedOn, stops: own };
  });
}

/** A new loop: the administration has asked, the others wait. */
export async function insertLoop(trx: Trx, startedOn: string): Promise<{ id: number }> {
  const { id } = await trx
    .insertInto('readinessLoop')
    .values({ startedOn, closedOn: null, note: '' })
    .returning('id')
    .executeTakeFirstOrThrow();
  const stops = [1, 2, 3, 4, 5].map((place) => ({ loopId: id, place, note: '', ...firstState(place, startedOn) }));
  await trx.insertInto('readinessStop').values(stops).execute();
  return { id };
}

const firstState = (place: number, day: string) =>
  place === 1 ? { state: 'done', onDay: day } : { state: 'waiting', onDay: null };

export async function saveStop(trx: Trx, loopId: number, { place, ...stop }: Stop): Promise<void> {
  await trx.updateTable('readinessStop').set(stop).where('loopId', '=', loopId).where('place', '=', place).execute();
}

export async function closeLoop(trx: Trx, id: number, closedOn: string | null): Promise<void> {
  await trx.updateTable('readinessLoop').set({ closedOn }).where('id', '=', id).execute();
}

export async function deleteLoop(trx: Trx, id: number): Promise<void> {
  await trx.deleteFrom('readinessLoop').where('id', '=', id).execute();
}
