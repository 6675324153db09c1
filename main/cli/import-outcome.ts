import { basename } from 'node:path';
import type { ImportPlan, ImportResult, OpenedFile, Reason } from '../../shared/imports/imports.contract.ts';
import type { MessageKey, Texts } from '../../shared/text/texts.ts';
import type { Order, Outcome } from './command.ts';

/** So many lines are named on the screen; all of them stand in the errors file. */
const namedLines = 20;

interface Imported {
  opened: OpenedFile;
  plan: ImportPlan;
  result: ImportResult;
  /** The file of skipped lines, when one was asked for. */
  saved: { rows: number; path: string } | null;
}

/** What an import has done: counts, skipped lines with their reasons, what to check, columns that were not used. */
export function importOutcome({ t, values }: Order, { opened, plan, result, saved }: Imported): Outcome {
  const { counts, newClasses, missingClasses } = result;
  const dryRun = values['dry-run'] === true;
  const worded = (reason: Reason) => t(reason.key as MessageKey, reason.values);
  const skipped = result.rows.flatMap(({ line, title, reason, state }) =>
    state === 'skipped' ? [{ line, title, reason: reason ? worded(reason) : '' }] : [],
  );
  const warnings = result.rows.flatMap(({ line, title, state, warnings: all }) =>
    state === 'skipped' ? [] : all.map((warning) => ({ line, title, reason: worded(warning) })),
  );
  const mapped = new Set(plan.mapping.map(({ column }) => column));
  const unmapped = opened.headings.flatMap(({ column, text }) => (text === '' || mapped.has(column) ? [] : [text]));
  const lines = [t(dryRun ? 'cli.done.dryRun' : 'cli.done.import', { file: basename(plan.path), ...counts })];
  lines.push(...lineList(t, skipped, counts.skipped));
  if (warnings.length > 0) lines.push(t('cli.done.warnings'), ...lineList(t, warnings, warnings.length));
  if (unmapped.length > 0) lines.push(t('cli.done.unmapped', { headings: unmapped.join(', ') }));
  if (newClasses.length > 0) lines.push(t('cli.done.newClasses', { classes: newClasses.join(', ') }));
  if (missingClasses.length > 0) lines.push(t('cli.done.missingClasses', { classes: missingClasses.join(', ') }));
  if (saved) lines.push(t('cli.done.errors', { rows: saved.rows, path: saved.path }));
  const { kind, path } = plan;
  return {
    result: {
      kind,
      path,
      dryRun,
      counts,
      changeId: result.changeId,
      skipped,
      warnings,
      unmapped,
      newClasses,
      missingClasses,
      errors: saved,
    },
    lines,
    // When no line at all was of use, the file is not what it was taken for.
    refused: counts.create + counts.update + counts.unchanged === 0 && counts.skipped > 0,
  };
}

function lineList(t: Texts, list: readonly { line: number; title: string; reason: string }[], total: number): string[] {
  const named = list.slice(0, namedLines).map((one) => t('cli.done.skipped', one));
  return total > namedLines ? [...named, t('cli.done.skippedMore', { count: total - named.length })] : named;
}
