import { isFinished } from '../../../shared/duties/duty.ts';
import { type DutyRole, dutyRoles } from '../../../shared/duties/entry.ts';
import { type StepNumber, stepNumbers } from '../../../shared/duties/steps.ts';
import { counts, inStep } from './matrix-filter.ts';
import type { MatrixRow } from './matrix-rows.ts';

/** How far some duties are. */
export interface Tally {
  total: number;
  open: number;
  late: number;
  unowned: number;
}

export function tally(rows: readonly MatrixRow[]): Tally {
  const counted = rows.filter(counts);
  const count = (wanted: (row: MatrixRow) => boolean) => counted.filter(wanted).length;
  return {
    total: counted.length,
    open: count(({ duty }) => !isFinished(duty.state)),
    late: count(({ duty }) => duty.late),
    unowned: count(({ unowned }) => unowned),
  };
}

/** A line of the matrix. Duties of any step stand in all three columns, but count once in `all`. */
export interface MatrixLine<Key> {
  key: Key;
  steps: Record<StepNumber, Tally>;
  all: Tally;
}

function lineOf<Key>(key: Key, rows: readonly MatrixRow[]): MatrixLine<Key> {
  const steps = Object.fromEntries(
    stepNumbers.map((step) => [step, tally(rows.filter((row) => inStep(row, step)))]),
  ) as Record<StepNumber, Tally>;
  return { key, steps, all: tally(rows) };
}

/** Lines by role, in the order in which the documents speak of them, and the foot of the whole. */
export function linesByRole(rows: readonly MatrixRow[]): { lines: MatrixLine<DutyRole>[]; foot: MatrixLine<null> } {
  const lines = dutyRoles
    .map((role) => ({ role, rows: rows.filter(({ duty }) => duty.entry.role === role) }))
    .filter((group) => group.rows.length > 0)
    .map((group) => lineOf(group.role, group.rows));
  return { lines, foot: lineOf(null, rows) };
}

/** Lines by person, those without an owner last; a duty of several people stands with each, and counts once at the foot. */
export function linesByPerson(
  rows: readonly MatrixRow[],
  people: readonly number[],
): { lines: MatrixLine<number | null>[]; foot: MatrixLine<null> } {
  const nobody = rows.filter(({ carriers }) => carriers.size === 0);
  const lines = [
    ...people.map((id) => lineOf<number | null>(id, rows.filter(({ carriers }) => carriers.has(id)))),
    lineOf<number | null>(null, nobody),
  ].filter(({ all }) => all.total > 0);
  return { lines, foot: lineOf(null, rows) };
} // biome-ignore format: one line a group
