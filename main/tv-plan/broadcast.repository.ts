import { Language } from '../../shared/language.ts';
import type { Broadcast, BroadcastInput, BroadcastWeek } from '../../shared/tv-plan/broadcasts.contract.ts';
import { type Day, weekOf } from '../../shared/week.ts';
import type { Db, Trx } from '../database/store.ts';

/** Broadcasts from one day to another, both included, by day and time. */
export async function findBroadcasts(db: Db, from: Day, to: Day): Promise<Broadcast[]> {
  const rows = await db
    .selectFrom('broadcast')
    .selectAll()
    .where('day', '>=', from)
    .where('day', '<=', to)
    .orderBy('day')
    .orderBy('startsAt')
    .orderBy('grade')
    .execute();
  return rows.map((row) => ({ ...row, language: Language.parse(row.language) }));
}

/** The weeks that have broadcasts, in order. */
export async function findBroadcastWeeks(db: Db): Promise<BroadcastWeek[]> {
  const days = await db
    .selectFrom('broadcast')
    .select(({ fn, eb }) => [
      'day',
      fn.countAll<number>().as('count'),
      fn.sum<number>(eb.case().when('subjectKey', 'is', null).then(1).else(0).end()).as('unmatched'),
    ])
    .groupBy('day')
    .orderBy('day')
    .execute();
  const weeks = new Map<string, BroadcastWeek>();
  for (const { day, count, unmatched } of days) {
    const week = weekOf(day);
    const sum = weeks.get(week) ?? { week, count: 0, unmatched: 0 };
    weeks.set(week, { week, count: sum.count + count, unmatched: sum.unmatched + unmatched });
  }
  return [...weeks.values()];
}

export function insertBroadcast(trx: Trx, broadcast: BroadcastInput): Promise<{ id: number }> {
  return trx.insertInto('broadcast').values(broadcast).returning('id').executeTakeFirstOrThrow();
}

export async function updateBroadcast(trx: Trx, id: number, broadcast: BroadcastInput): Promise<void> {
  await trx.updateTable('broadcast').set(broadcast).where('id', '=', id).execute();
}

export async function findBroadcast(db: Db, id: number): Promise<Broadcast | undefined> {
  const row = await db.selectFrom('broadcast').selectAll().where('id', '=', id).executeTakeFirst();
  return row && { ...row, language: Language.parse(row.language) };
}

export async function deleteBroadcasts(trx: Trx, ids: readonly number[]): Promise<number> {
  const { numDeletedRows } = await trx.deleteFrom('broadcast').where('id', 'in', ids).executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** Another broadcast in the same slot: day, time, channel, grade and language. */
export async function findInSlot(db: Db, slot: BroadcastInput, own: number | null): Promise<number | null> {
  const { day, startsAt, channelId, grade, language } = slot;
  const row = await db
    .selectFrom('broadcast')
    .select('id')
    .where((is) => is.and({ day, startsAt, channelId, grade, language }))
    .where('id', '!=', own ?? 0)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Is the subject shown at all to this grade in this language? */
export async function isShown(db: Db, of: Pick<Broadcast, 'subjectKey' | 'grade' | 'language'>): Promise<boolean> {
  const row = await db
    .selectFrom('broadcast')
    .select('id')
    .where('subjectKey', '=', of.subjectKey)
    .where('grade', '=', of.grade)
    .where('language', '=', of.language)
    .executeTakeFirst();
  return row !== undefined;
}
