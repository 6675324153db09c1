import { resolve } from 'node:path';
import type { MessageKey } from '../../shared/text/texts.ts';
import { type BroadcastPreview, noAnswers } from '../../shared/tv-plan/import/import.contract.ts';
import { type Command, inSchool, type Order, type Outcome, weekOption } from './command.ts';
import { checkPlan, exportPlan, printPlan, substitute, tellPlan } from './tv-plan-command.ts';
import { noMoreWords, onlyOptions, WrongUsage } from './usage.ts';

const days = ['week', 'from', 'to'] as const;
const whose = ['class', 'teacher', 'kind', 'out'] as const;
/** What each word does and the options that it takes. */
const parts = {
  import: { make: importGrid, options: ['dry-run', 'week', 'sheet', 'replace'] },
  plan: { make: tellPlan, options: [...days, 'class', 'teacher'] },
  print: { make: printPlan, options: [...days, ...whose] },
  export: { make: exportPlan, options: [...days, ...whose, 'format'] },
  check: { make: checkPlan, options: days },
  substitute: { make: substitute, options: [...days, 'dry-run'] },
} as const;

/** `tv import|plan|print|export|check|substitute`: the broadcast grid, and the plan that is made of it. */
export const tvCommand: Command = async (order) => {
  const [word = '', ...words] = order.words;
  if (!Object.hasOwn(parts, word)) throw new WrongUsage('cli.wrong.tv');
  const { make, options } = parts[word as keyof typeof parts];
  onlyOptions(`tv ${word}`, order, options);
  const empty = Object.entries(order.values).find(([, value]) => value === '');
  if (empty) throw new WrongUsage('cli.wrong.value', { name: `--${empty[0]}` });
  return make({ ...order, words });
};

async function importGrid(order: Order): Promise<Outcome> {
  const { words, values, work } = order;
  const [file] = words;
  if (!file) throw new WrongUsage('cli.wrong.file');
  noMoreWords(words, 1);
  const sheet = values.sheet === undefined ? null : Number(values.sheet) - 1;
  if (sheet !== null && !(Number.isInteger(sheet) && sheet >= 0))
    throw new WrongUsage('cli.wrong.value', { name: '--sheet' });
  const answers = {
    ...noAnswers,
    sheet,
    week: values.week === undefined ? null : weekOption(order),
    replace: values.replace === true,
  };
  const table = { source: { path: resolve(file), stamp: null }, answers };
  return inSchool(order, async ({ rooms: { tvPlan } }) => {
    const result = values['dry-run']
      ? await tvPlan.previewBroadcasts(table, work)
      : await tvPlan.importBroadcasts(table, work);
    return gridOutcome(order, result);
  });
}

/** Refused when nothing was found or something was left out, so that a script notices; what could be written is written. */
function gridOutcome({ t, values }: Order, { name, counts, words, notes, layout }: BroadcastPreview): Outcome {
  const skipped = notes.filter(({ state }) => state === 'skipped');
  const why = (note: (typeof notes)[number]) => note.whys.map((one) => t(one.key as MessageKey, one.values)).join(' ');
  const empty = counts.create + counts.replace + counts.unchanged + counts.skipped === 0;
  const lines = [
    t(values['dry-run'] ? 'cli.done.gridDry' : 'cli.done.grid', {
      name,
      shape: t(`tvPlan.import.shape.${layout.shape}`),
      create: counts.create,
      replace: counts.replace,
      unchanged: counts.unchanged,
      flagged: counts.flagged,
      skipped: counts.skipped,
    }),
    ...(empty ? [t('tvPlan.import.nothingFound')] : []),
    ...words.map(({ text, count }) => t('cli.done.gridWord', { text, count })),
    ...skipped.map((note) => t('cli.done.gridLine', { line: note.line, text: note.text, why: why(note) })),
  ];
  return { result: { counts, shape: layout.shape, words, skipped }, lines, refused: empty || counts.skipped > 0 };
}
