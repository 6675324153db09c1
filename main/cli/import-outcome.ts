import { basename } from 'node:path';
import type { ImportPlan, ImportResult, OpenedFile, Reason } from '../../shared/imports/imports.contract.ts';
import type { MessageKey, Texts } from '../../shared/text/texts.ts';
import type { Order, Outcome } from './command.ts';

/** So many skipped lines are named on the screen; all of them stand in the errors file. */
const namedLines = 20;

const reasonText = (t: Texts, { key, values }: Reason) => t(key as MessageKey, values);

interface Imported {
  opened: OpenedFile;
  plan: ImportPlan;
  result: ImportResult;
  /** The file of skipped lines, when one was asked for. */
  saved: { rows: number; path: string } | null;
}

/** What an import has done: counts, skipped lines with their reasons, columns that were not used. */
export function importOutcome({ t, values }: Order, { opened, plan, result, saved }: Imported): Outcome {
  const { counts } = result;
  const skipped = result.rows.filter(({ state }) => state === 'skipped');
  const lines = [
    t(values['dry-run'] ? 'cli.done.dryRun' : 'cli.done.import', { file: basename(plan.path), ...counts }),
  ];
  for (const { line, title, reason } of skipped.slice(0, namedLines)) {
    lines.push(t('cli.done.skipped', { line, title, reason: reason ? reasonText(t, reason) : '' }));
  }
  if (counts.skipped > namedLines) lines.push(t('cli.done.skippedMore', { count: counts.skipped - namedLines }));
  const mapped = new Set(plan.mapping.map(({ column }) => column));
  const unmapped = opened.headings
    .filter(({ column, text }) => !mapped.has(column) && text !== '')
    .map(({ text }) => text);
  if (unmapped.length > 0) lines.push(t('cli.done.unmapped', { headings: unmapped.join(', ') }));
  if (result.newClasses.length > 0) lines.push(t('cli.done.newClasses', { classes: result.newClasses.join(', ') }));
  if (result.missingClasses.length > 0)
    lines.push(t('cli.done.missingClasses', { classes: result.missingClasses.join(', ') }));
  if (saved) lines.push(t('cli.done.errors', { rows: saved.rows, path: saved.path }));
  const nothing = counts.create + counts.update + counts.unchanged === 0 && counts.skipped > 0;
  return {
    result: {
      kind: plan.kind,
      path: plan.path,
      dryRun: values['dry-run'] === true,
      counts,
      changeId: result.changeId,
      skipped: skipped.map(({ line, title, reason }) => ({ line, title, reason: reason ? reasonText(t, reason) : '' })),
      unmapped,
      newClasses: result.newClasses,
      missingClasses: result.missingClasses,
      errors: saved,
    },
    lines,
    refused: nothing,
  };
}
