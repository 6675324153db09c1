import {
  type Counts,
  type Heading,
  type ImportPlan,
  type importsContract,
  type OpenedFile,
  type Preview,
  rowStates,
} from '../../shared/imports/imports.contract.ts';
import { fieldKeys, unmetRequirements } from '../../shared/imports/recognise.ts';
import { formatClass } from '../../shared/people/class-name.ts';
import { Problem } from '../../shared/problem.ts';
import type { Service, Work } from '../../shared/rpc.ts';
import { compareTexts } from '../../shared/text/collation.ts';
import { type MessageKey, texts } from '../../shared/text/texts.ts';
import type { Foundation } from '../house.ts';
import type { Pool } from '../work/pool.ts';
import type { OpenTask, Told } from './import-tasks.ts';
import {
  findMapping,
  findRunChange,
  findRuns,
  findSubjects,
  insertRun,
  lastChangeId,
  saveMapping,
} from './imports.repository.ts';
import { type Pace, startPace } from './pace.ts';
import { type PlannedImport, planImport } from './plan-import.ts';
import { writeImport } from './write-import.ts';

/** How many rows of each state the preview shows. */
const shown = 500;

export function importsService(foundation: Foundation): Service<typeof importsContract> {
  const { store, pool } = foundation;
  return {
    open: (task, work) => openFile(foundation, task, work),
    async preview(plan, work) {
      const { planned } = await prepare(foundation, plan, work);
      return toPreview(planned);
    },
    async run({ dryRun, ...plan }, work) {
      const prepared = await prepare(foundation, plan, work);
      const preview = toPreview(prepared.planned);
      if (dryRun || preview.counts.create + preview.counts.update === 0) return { ...preview, changeId: null };
      return writeRows(foundation, plan, prepared, work);
    },
    async saveSkipped({ folder, language, ...plan }, work) {
      const { planned } = await prepare(foundation, plan, work);
      const t = texts(language);
      const reasons = planned.rows.flatMap(({ line, reason }): [number, string][] =>
        reason ? [[line, t(reason.key as MessageKey, reason.values)]] : [],
      );
      const words = {
        name: t('imports.skippedFile.name'),
        reason: t('imports.skippedFile.reason'),
        sheet: t('imports.skippedFile.sheet'),
      };
      const { path, stamp, kind, sheet } = plan;
      work.progress({ stage: 'imports.stage.save', done: 0, total: 1 });
      return value(await pool.run('writeSkipped', { path, stamp, kind, sheet, folder, reasons, words }, work.signal));
    },
    listRuns: () => findRuns(store.db),
    async undo({ id }) {
      const changeId = await findRunChange(store.db, id);
      if (changeId === null) throw new Problem('changes.alreadyUndone');
      await store.undo(changeId);
      return null;
    },
  };
}

/** The value that a task gives, or the problem that it tells. */
function value<T extends object>(result: T | Told): T {
  if ('problem' in result) throw new Problem(result.problem.key, result.problem.values);
  return result;
}

async function openFile({ store, pool }: Foundation, task: OpenTask, { signal, progress }: Work): Promise<OpenedFile> {
  progress({ stage: 'imports.stage.read', done: 0, total: 1 });
  const opened = value(await pool.run('openImport', task, signal));
  const mapping = await findMapping(store.db, opened.kind, opened.headings);
  if (!mapping) return { ...opened, remembered: false };
  const fields = new Map(mapping.map(({ column, field }) => [column, field]));
  const same = opened.headings.every(({ column, field }) => (fields.get(column) ?? null) === field);
  const headings = opened.headings.map((heading) => ({
    ...heading,
    field: fields.get(heading.column) ?? null,
    confidence: fields.has(heading.column) ? 1 : 0,
  }));
  return { ...opened, headings, remembered: !same };
}

interface Prepared {
  planned: PlannedImport;
  name: string;
  headings: Heading[];
  chunks: Uint8Array[];
  /** The newest change when the school was compared. */
  asOf: number;
  pace: Pace;
}

/** Reads the file and compares it with the school. Refuses a mapping by which nothing could be imported. */
async function prepare({ store, pool }: Foundation, plan: ImportPlan, { signal, progress }: Work): Promise<Prepared> {
  const known = fieldKeys(plan.kind);
  const mapping = plan.mapping.filter(({ field }) => known.includes(field));
  progress({ stage: 'imports.stage.read', done: 0, total: 1 });
  await needMapping(pool, { ...plan, mapping }, signal);
  const { path, stamp, kind, sheet, week } = plan;
  const subjects = await findSubjects(store.db);
  const { name, headings, chunks } = value(
    await pool.run('readImport', { path, stamp, kind, sheet, mapping, week, subjects }, signal),
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
    const { classFromSheet } = value(await pool.run('openImport', { path, kind, sheet }, signal));
    if (!classFromSheet) throw new Problem('imports.columns.needed.class');
  }
  if (kind === 'lessons' && week === null && !mapping.some(({ field }) => field === 'week')) {
    throw new Problem('imports.columns.needed.week');
  }
}

function toPreview({ kind, rows, newClasses, missingClasses }: PlannedImport): Preview {
  const counts: Counts = { create: 0, update: 0, unchanged: 0, skipped: 0 };
  let warnings = 0;
  const first: Preview['rows'] = [];
  for (const { write: _, ...row } of rows) {
    counts[row.state] += 1;
    if (row.warnings.length > 0) warnings += 1;
    if (counts[row.state] <= shown) first.push(row);
  }
  first.sort((a, b) => rowStates.indexOf(a.state) - rowStates.indexOf(b.state) || a.line - b.line);
  const names = [...newClasses.map(formatClass), ...missingClasses];
  const made = new Set(newClasses.map(formatClass));
  const ordered = (of: string[]) => of.sort(compareTexts);
  return {
    kind,
    counts,
    warnings,
    newClasses: ordered(names.filter((name) => made.has(name))),
    missingClasses: ordered(names.filter((name) => !made.has(name))),
    rows: first,
  };
}

/** Writes the rows in one change. When the school was changed since it was compared, it is compared again inside. */
async function writeRows(
  { store }: Foundation,
  plan: ImportPlan,
  { planned, name, headings, chunks, asOf, pace }: Prepared,
  work: Work,
) {
  const counts = toPreview(planned).counts;
  const total = counts.create + counts.update;
  const { kind, mapping } = plan;
  return store.change('imports', kind, { count: total, file: name }, async (trx, changeId) => {
    const stands = (await lastChangeId(trx)) === changeId && changeId === asOf + 1;
    const current = stands ? planned : await planImport(trx, plan, chunks, pace);
    const report = (done: number) => work.progress({ stage: 'imports.stage.write', done, total });
    await writeImport(trx, current, pace, report);
    const preview = toPreview(current);
    const { create: created, update: updated, unchanged, skipped } = preview.counts;
    const madeAt = new Date().toISOString();
    await insertRun(trx, { kind, fileName: name, madeAt, changeId, created, updated, unchanged, skipped });
    await saveMapping(trx, kind, headings, mapping);
    return { ...preview, changeId };
  });
}
