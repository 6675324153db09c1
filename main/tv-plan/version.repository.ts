import { z } from 'zod';
import type { PlanVersion } from '../../shared/tv-plan/versions.contract.ts';
import { applyRows, RowChange, type VersionRow } from '../../shared/tv-plan/versions.ts';
import type { Db, Trx } from '../database/store.ts';

const Changes = z.array(RowChange);

export async function findVersions(db: Db): Promise<PlanVersion[]> {
  const rows = await db
    .selectFrom('planVersion')
    .select(['id', 'startsOn', 'endsOn', 'number', 'approver', 'approvedOn', 'changes'])
    .select((make) =>
      make.exists(make.selectFrom('planVersion as later').select('later.id').whereRef('later.replacesId', '=', 'planVersion.id')).as('replaced'),
    )
    .orderBy('startsOn', 'desc')
    .orderBy('endsOn')
    .orderBy('number', 'desc')
    .execute(); // biome-ignore format: the condition on one line
  return rows.map(({ replaced, ...row }) => ({ ...row, state: replaced ? 'replaced' : 'approved' }));
}

export interface StoredChanges {
  classId: number;
  className: string;
  changes: RowChange[];
}

/** What a version changed, class by class. */
export async function findVersionChanges(db: Db, versionId: number): Promise<StoredChanges[]> {
  const rows = await db
    .selectFrom('planVersionChange')
    .select(['classId', 'className', 'rows'])
    .where('versionId', '=', versionId)
    .orderBy('id')
    .execute();
  return rows.map(({ rows, ...row }) => ({ ...row, changes: Changes.parse(JSON.parse(rows)) }));
}

/** The rows of a version: what it and those before it changed, from the first on. */
export async function findRows(db: Db, version: Pick<PlanVersion, 'startsOn' | 'endsOn' | 'number'>) {
  const stored = await db
    .selectFrom('planVersionChange')
    .innerJoin('planVersion', 'planVersion.id', 'versionId')
    .select(['classId', 'className', 'rows'])
    .where('startsOn', '=', version.startsOn)
    .where('endsOn', '=', version.endsOn)
    .where('number', '<=', version.number)
    .orderBy('number')
    .orderBy('planVersionChange.id')
    .execute();
  const names = new Map<number, string>();
  let rows = new Map<number, readonly VersionRow[]>();
  for (const { classId, className, rows: text } of stored) {
    names.set(classId, className);
    rows = new Map(applyRows(rows, Changes.parse(JSON.parse(text))));
  }
  return { rows, names };
}

type NewVersion = Omit<PlanVersion, 'id' | 'state'> & { madeAt: string; replacesId: number | null };

export async function insertVersion(trx: Trx, version: NewVersion, changes: readonly StoredChanges[]): Promise<number> {
  const { id } = await trx.insertInto('planVersion').values(version).returning('id').executeTakeFirstOrThrow();
  for (const { changes: rows, ...row } of changes) {
    await trx
      .insertInto('planVersionChange')
      .values({ ...row, versionId: id, rows: JSON.stringify(rows) })
      .execute();
  }
  return id;
}
