import { type BroadcastPreview, defaultKeys, type ImportRow } from '../../../shared/tv-plan/import/import.contract.ts';
import { isRefused } from '../../../shared/tv-plan/import/slot.ts';
import { type Day, weekOf } from '../../../shared/week.ts';
import type { PreparedBroadcasts } from './prepare-broadcasts.ts';

/** How many places with something to say are shown. */
const shown = 300;

/** A compared table as the window and the command line show it. */
export async function toPreview({
  read,
  defaults,
  compared,
  flagsOf,
  pace,
}: PreparedBroadcasts): Promise<BroadcastPreview> {
  const counts = {
    create: 0,
    replace: 0,
    unchanged: 0,
    skipped: 0,
    flagged: 0,
    unmatched: 0,
    guessed: 0,
    disagreeing: 0,
  };
  const notes: ImportRow[] = [];
  let firstDay: Day | null = null;
  for (const [place, { slot, state, why, disagrees }] of compared.entries()) {
    counts[state] += 1;
    if (disagrees) counts.disagreeing += 1;
    const whole = isRefused(slot) ? null : slot;
    const written = whole && (state === 'create' || state === 'replace') ? whole : null;
    if (written && (firstDay === null || written.day < firstDay)) firstDay = written.day;
    const flags = written ? flagsOf(written) : [];
    if (flags.length > 0) counts.flagged += 1;
    if (flags.some(({ kind }) => kind === 'unmatched')) counts.unmatched += 1;
    if (whole?.guessed && state === 'create') counts.guessed += 1;
    const whys = [...(why ? [why] : []), ...flags.map(({ kind }) => ({ key: `tvPlan.grid.kind.${kind}`, values: {} }))];
    if (whys.length > 0 && notes.length < shown)
      notes.push({
        line: slot.line,
        state,
        text: whole?.subjectText ?? (isRefused(slot) ? slot.text.slice(0, 160) : ''),
        day: whole?.day ?? null,
        startsAt: whole?.startsAt ?? null,
        grade: whole?.grade ?? null,
        whys,
      });
    if (place % 250 === 249) await pace();
  }
  const { name, stamp, sheets, sheet, layout, words, lines, rows, emptyFormulas, used } = read;
  return {
    name,
    stamp,
    sheets,
    sheet,
    layout,
    words,
    lines,
    rows,
    emptyFormulas,
    needed: defaultKeys.filter((key) => used.includes(key)),
    answers: defaults,
    firstWeek: firstDay === null ? null : weekOf(firstDay),
    counts,
    notes,
  };
}
