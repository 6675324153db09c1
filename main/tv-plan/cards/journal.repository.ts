import { type JournalMark, type JournalTicks, JournalMark as Mark } from '../../../shared/tv-plan/journal.ts';
import type { ItemPlace } from '../../../shared/tv-plan/plan-change.ts';
import { dayOfSlot } from '../../../shared/tv-plan/slot.ts';
import type { Day } from '../../../shared/week.ts';
import type { Db, Trx } from '../../database/store.ts';

/** Ticks of the lessons of these days; a lesson without any has no row. */
export async function findTicks(db: Db, from: Day, to: Day): Promise<JournalTicks[]> {
  const rows = await db
    .selectFrom('journalTick')
    .select(['classId', 'slot', 'homework', 'files', 'feedback'])
    .where('day', '>=', from)
    .where('day', '<=', to)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    ...row,
    homework: row.homework === 1,
    files: row.files === 1,
    feedback: row.feedback === 1,
  }));
}

export async function saveTick(trx: Trx, { classId, slot }: ItemPlace, mark: JournalMark, on: boolean): Promise<void> {
  const none = { homework: 0, files: 0, feedback: 0 };
  const tick = { [mark]: Number(on) };
  const row = await trx
    .insertInto('journalTick')
    .values({ classId, slot, day: dayOfSlot(slot), ...none, ...tick })
    .onConflict((clash) => clash.columns(['classId', 'slot']).doUpdateSet(tick))
    .returningAll()
    .executeTakeFirstOrThrow();
  if (Mark.options.every((one) => row[one] === 0))
    await trx.deleteFrom('journalTick').where('id', '=', row.id).execute();
}
