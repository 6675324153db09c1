import type { Heading, ImportPlan } from '../../shared/imports/imports.contract.ts';
import { fieldKeys, unmetRequirements } from '../../shared/imports/recognise.ts';
import { Problem } from '../../shared/problem.ts';
import type { Work } from '../../shared/rpc.ts';
import type { Foundation } from '../house.ts';
import type { Pool } from '../work/pool.ts';
import { findSubjects, lastChangeId } from './imports.repository.ts';
import { type Pace, startPace } from './pace.ts';
import { type PlannedImport, planImport } from './plan-import.ts';
import { runTask } from './telling.ts';

/** A file compared with the school. */
export interface Prepared {
  planned: PlannedImport;
  name: string;
  headings: Heading[];
  chunks: Uint8Array[];
  /** The newest change when the school was compared. */
  asOf: number;
  pace: Pace;
}

/** Reads the file and compares it with the school. Refuses a mapping by which nothing could be imported. */
export async function prepare(
  { store, pool }: Foundation,
  plan: ImportPlan,
  { signal, progress }: Work,
): Promise<Prepared> {
  const known = fieldKeys(plan.kind);
  const mapping = plan.mapping.filter(({ field }) => known.includes(field));
  progress({ stage: 'imports.stage.read', done: 0, total: 1 });
  await needMapping(pool, { ...plan, mapping }, signal);
  const { path, stamp, kind, sheet, week } = plan;
  const subjects = kind === 'students' || kind === 'classes' ? [] : await findSubjects(store.db);
  const { name, headings, chunks } = await runTask(
    path,
    pool.run('readImport', { path, stamp, kind, sheet, mapping, week, subjects }, signal),
  );
  progress({ stage: 'imports.stage.compare', done: 0, total: 1 });
  const pace = startPace(signal);
  const asOf = await lastChangeId(store.db);
  return { planned: await planImport(store.db, plan, chunks, pace), name, headings, chunks, asOf, pace };
}

async function needMapping(
  pool: Pool,
  { path, kind, sheet, mapping, week }: ImportPlan,
  signal: AbortSignal,
): Promise<void> {
  const unmet = unmetRequirements(kind, mapping);
  const others = unmet.filter((key) => key !== 'class' || kind !== 'students');
  if (others[0]) throw new Problem(`imports.columns.needed.${others[0]}`);
  if (unmet.length > 0) {
    // A list of students may name the class by the sheet or by lines of its own.
    const { classFromSheet } = await runTask(path, pool.run('openImport', { path, kind, sheet }, signal));
    if (!classFromSheet) throw new Problem('imports.columns.needed.class');
  }
  if (kind === 'lessons' && week === null && !mapping.some(({ field }) => field === 'week')) {
    throw new Problem('imports.columns.needed.week');
  }
}
