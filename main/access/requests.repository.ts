import type { MaterialRequest, MaterialRequestInput } from '../../shared/access/requests.contract.ts';
import type { Week } from '../../shared/week.ts';
import type { Db, Trx } from '../database/store.ts';

/** All requests, the newest first. */
export async function findRequests(db: Db): Promise<MaterialRequest[]> {
  const rows = await db.selectFrom('materialRequest').selectAll().orderBy('askedOn', 'desc').orderBy('id', 'desc').execute(); // biome-ignore format: one query
  return rows.map((row) => ({
    ...row,
    askedBy: row.askedBy === 'student' ? 'student' : 'parent',
    carrier: row.carrier === 'electronic' ? 'electronic' : 'paper',
    subjects: JSON.parse(row.subjects) as string[],
  }));
}

const toRow = ({ subjects, ...request }: MaterialRequestInput) => ({ ...request, subjects: JSON.stringify(subjects) });

export async function insertRequest(trx: Trx, request: MaterialRequestInput): Promise<{ id: number }> {
  return trx.insertInto('materialRequest').values(toRow(request)).returning('id').executeTakeFirstOrThrow();
}

export async function updateRequest(trx: Trx, id: number, request: MaterialRequestInput): Promise<void> {
  await trx.updateTable('materialRequest').set(toRow(request)).where('id', '=', id).execute();
}

export async function closeRequest(trx: Trx, id: number, handedOn: string | null): Promise<void> {
  await trx.updateTable('materialRequest').set({ handedOn }).where('id', '=', id).execute();
}

export async function deleteRequests(trx: Trx, ids: readonly number[]): Promise<void> {
  await trx.deleteFrom('materialRequest').where('id', 'in', ids).execute();
}

/**
 * Students for whom a request opens a packet line in this week (conflict C20), with the keys of the subjects that were
 * asked for; null means all subjects.
 */
export async function findRequestedPackets(db: Db, week: Week): Promise<Map<number, ReadonlySet<string> | null>> {
  const rows = await db
    .selectFrom('materialRequest')
    .select(['studentId', 'subjects'])
    .where('carrier', '=', 'paper')
    .where('fromWeek', '<=', week)
    .where('toWeek', '>=', week)
    .execute();
  const asked = new Map<number, ReadonlySet<string> | null>();
  for (const row of rows) {
    const subjects = JSON.parse(row.subjects) as string[];
    const before = asked.get(row.studentId);
    if (before === null || subjects.length === 0) asked.set(row.studentId, null);
    else asked.set(row.studentId, new Set([...(before ?? []), ...subjects]));
  }
  return asked;
}
