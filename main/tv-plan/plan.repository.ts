import { z } from 'zod';
import { Language } from '../../shared/language.ts';
import { SubjectWay } from '../../shared/tv-plan/coverage.ts';
import type { ItemPlace, SeatPlace } from '../../shared/tv-plan/plan-change.ts';
import type { PlanBroadcast, SeatEdit, StoredEdit } from '../../shared/tv-plan/plan-input.ts';
import { Material } from '../../shared/tv-plan/plan-item.ts';
import { dayOfSlot } from '../../shared/tv-plan/slot.ts';
import type { Day } from '../../shared/week.ts';
import type { Db, Trx } from '../database/store.ts';

const Materials = z.array(Material);
const yes = (flag: number | null) => (flag === null ? null : flag === 1);
const flag = (value: boolean | null) => (value === null ? null : Number(value));

/** What the grid shows from one day to another. */
export async function findShown(db: Db, from: Day, to: Day): Promise<PlanBroadcast[]> {
  const rows = await db
    .selectFrom('broadcast')
    .selectAll()
    .where('day', '>=', from)
    .where('day', '<=', to)
    .orderBy('day')
    .orderBy('startsAt')
    .orderBy('id')
    .execute();
  return rows.map(({ importId: _, ...row }) => ({ ...row, language: Language.parse(row.language) }));
}

/** Edits of slots of these days, and of lessons that were moved into them. */
export async function findEdits(db: Db, from: Day, to: Day): Promise<StoredEdit[]> {
  const within = (column: 'day' | 'movedDay') => db.selectFrom('planItem').selectAll().where(column, '>=', from).where(column, '<=', to); // biome-ignore format: one line
  const rows = await within('day').union(within('movedDay')).execute();
  return rows.map((row) => ({
    classId: row.classId,
    slot: row.slot,
    subjectKey: row.subjectKey,
    topic: row.topic,
    task: row.task,
    materials: row.materials === null ? null : Materials.parse(JSON.parse(row.materials)),
    feedback: row.feedback,
    dueOn: row.dueOn,
    workMinutes: row.workMinutes,
    agreed: yes(row.agreed),
    dropped: yes(row.dropped),
    reason: row.reason,
    movedTo: row.movedDay === null ? null : { day: row.movedDay, number: row.movedNumber, startsAt: row.movedStartsAt },
  }));
}

/** Keeps an edit; one in which everything is as derived goes. */
export async function saveEdit(trx: Trx, edit: StoredEdit): Promise<void> {
  const { classId, slot, subjectKey, movedTo, materials, agreed, dropped, ...texts } = edit;
  const kept = {
    ...texts,
    materials: materials === null ? null : JSON.stringify(materials),
    agreed: flag(agreed),
    dropped: flag(dropped),
    movedDay: movedTo?.day ?? null,
    movedNumber: movedTo?.number ?? null,
    movedStartsAt: movedTo?.startsAt ?? null,
  };
  if (Object.values(kept).every((value) => value === null)) {
    await deleteEdit(trx, edit);
    return;
  }
  const row = { classId, slot, day: dayOfSlot(slot), subjectKey, ...kept };
  await trx
    .insertInto('planItem')
    .values(row)
    .onConflict((clash) => clash.columns(['classId', 'slot']).doUpdateSet(row))
    .execute();
}

export async function findSeatEdits(db: Db, days: readonly Day[]): Promise<SeatEdit[]> {
  return await db.selectFrom('planSeat').select(['classId', 'slot', 'seat', 'staffId']).where('day', 'in', days).execute();
} // biome-ignore format: one line

export async function saveSeatEdit(trx: Trx, seat: SeatEdit): Promise<void> {
  const row = { ...seat, day: dayOfSlot(seat.slot) };
  await trx
    .insertInto('planSeat')
    .values(row)
    .onConflict((clash) => clash.columns(['classId', 'slot', 'seat']).doUpdateSet({ staffId: seat.staffId }))
    .execute();
}

export async function deleteSeatEdit(trx: Trx, { classId, slot, seat }: SeatPlace): Promise<void> {
  await trx
    .deleteFrom('planSeat')
    .where('classId', '=', classId)
    .where('slot', '=', slot)
    .where('seat', '=', seat)
    .execute();
}

export async function deleteEdit(trx: Trx, { classId, slot }: ItemPlace): Promise<void> {
  await trx.deleteFrom('planItem').where('classId', '=', classId).where('slot', '=', slot).execute();
}

export async function findWays(db: Db): Promise<SubjectWay[]> {
  const rows = await db.selectFrom('subjectWay').select(['classId', 'subjectKey', 'way', 'note']).execute();
  return z.array(SubjectWay).parse(rows);
}

export async function saveWay(trx: Trx, way: SubjectWay, on: boolean): Promise<void> {
  const { classId, subjectKey, note } = way;
  if (on) {
    await trx
      .insertInto('subjectWay')
      .values(way)
      .onConflict((clash) => clash.columns(['classId', 'subjectKey', 'way']).doUpdateSet({ note }))
      .execute();
    return;
  }
  await trx
    .deleteFrom('subjectWay')
    .where('classId', '=', classId)
    .where('subjectKey', '=', subjectKey)
    .where('way', '=', way.way)
    .execute();
}
