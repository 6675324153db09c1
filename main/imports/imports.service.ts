import type { ImportPlan, importsContract, OpenedFile } from '../../shared/imports/imports.contract.ts';
import { Problem } from '../../shared/problem.ts';
import type { Service, Work } from '../../shared/rpc.ts';
import { type MessageKey, texts } from '../../shared/text/texts.ts';
import type { Foundation } from '../house.ts';
import { findMapping, findRunChange, findRuns, insertRun, lastChangeId, saveMapping } from './imports.repository.ts';
import type { OpenTask } from './open-import.ts';
import { planImport } from './plan-import.ts';
import { type Prepared, prepare } from './prepare-import.ts';
import { toPreview } from './preview.ts';
import { runTask } from './telling.ts';
import { writeImport } from './write-import.ts';

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
      return await runTask(
        path,
        pool.run('writeSkipped', { path, stamp, kind, sheet, folder, reasons, words }, work.signal),
      );
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

async function openFile({ store, pool }: Foundation, task: OpenTask, { signal, progress }: Work): Promise<OpenedFile> {
  progress({ stage: 'imports.stage.read', done: 0, total: 1 });
  const opened = await runTask(task.path, pool.run('openImport', task, signal));
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
