import { type Trajectory, trajectories } from '../../shared/access/trajectory.ts';
import type { Db, Trx } from '../database/store.ts';

/** The kinds of distance learning that were chosen for classes. */
export async function findTrajectories(db: Db): Promise<{ classId: number; kind: Trajectory }[]> {
  const rows = await db.selectFrom('classTrajectory').select(['classId', 'kind']).orderBy('classId').execute();
  return rows.flatMap(({ classId, kind }) => {
    const known = trajectories.find((one) => one === kind);
    return known ? [{ classId, kind: known }] : [];
  });
}

export async function saveTrajectory(trx: Trx, classId: number, kind: Trajectory | null): Promise<void> {
  if (kind === null) {
    await trx.deleteFrom('classTrajectory').where('classId', '=', classId).execute();
    return;
  }
  await trx
    .insertInto('classTrajectory')
    .values({ classId, kind })
    .onConflict((stored) => stored.column('classId').doUpdateSet({ kind }))
    .execute();
}
