import { z } from 'zod';
import type { BriefingInput } from '../../../shared/duties/paper-calls.ts';
import { Role } from '../../../shared/people/people.contract.ts';
import type { Db, Trx } from '../../database/store.ts';

export interface StoredBriefing extends Omit<BriefingInput, 'id' | 'attendees'> {
  id: number;
  attendees: { staffId: number | null; name: string; attendedOn: string }[];
}

/** Briefings with those who were there, the newest first. */
export async function findBriefings(db: Db): Promise<StoredBriefing[]> {
  const [rows, attendees] = await Promise.all([
    db.selectFrom('briefing').selectAll().orderBy('heldOn', 'desc').orderBy('id', 'desc').execute(),
    db.selectFrom('briefingAttendee').selectAll().orderBy('id').execute(),
  ]);
  return rows.map((row) => ({
    ...row,
    roles: z.array(Role).parse(JSON.parse(row.roles)),
    attendees: attendees
      .filter(({ briefingId }) => briefingId === row.id)
      .map(({ staffId, name, attendedOn }) => ({ staffId, name, attendedOn })),
  }));
}

/** Stores a briefing; those who have left the school since stay among its people. */
export async function saveBriefing(trx: Trx, { id, attendees, roles, ...rest }: BriefingInput, names: ReadonlyMap<number, string>): Promise<number> {
  const row = { ...rest, roles: JSON.stringify(roles) };
  const briefingId = id ?? (await trx.insertInto('briefing').values(row).returning('id').executeTakeFirstOrThrow()).id;
  if (id !== null) {
    await trx.updateTable('briefing').set(row).where('id', '=', id).execute();
    await trx.deleteFrom('briefingAttendee').where('briefingId', '=', id).where('staffId', 'is not', null).execute();
  }
  for (const { staffId, attendedOn } of attendees) {
    const name = names.get(staffId);
    if (name) await trx.insertInto('briefingAttendee').values({ briefingId, staffId, name, attendedOn }).execute();
  }
  return briefingId;
} // biome-ignore format: one signature a line

export async function deleteBriefings(trx: Trx, ids: readonly number[]): Promise<void> {
  await trx.deleteFrom('briefing').where('id', 'in', ids).execute();
}
