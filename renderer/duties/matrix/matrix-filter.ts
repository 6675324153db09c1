import { isFinished } from '../../../shared/duties/duty.ts';
import { isInForce } from '../../../shared/duties/edition.ts';
import { type DutyRole, dutyRoles } from '../../../shared/duties/entry.ts';
import { type StepNumber, stepNumbers } from '../../../shared/duties/steps.ts';
import { fold } from '../../../shared/text/collation.ts';
import type { MatrixRow } from './matrix-rows.ts';

export const shows = ['open', 'late', 'unowned', 'done'] as const;
export type Show = (typeof shows)[number];

/** Which duties are in sight; null where all are. */
export interface MatrixFilter {
  step: StepNumber | null;
  role: DutyRole | null;
  person: number | null;
  show: Show | null;
  clause: string | null;
  words: string;
  /** Duties that a finding is about. */
  only: readonly number[] | null;
}
export const everything: MatrixFilter = {
  step: null,
  role: null,
  person: null,
  show: null,
  clause: null,
  words: '',
  only: null,
};

/** The filter that an address asks for; what makes no sense there is left out. */
export function readFilter(query: Record<string, string>): MatrixFilter {
  const only = query['only']
    ?.split('.')
    .map(Number)
    .filter((id) => id > 0);
  return {
    step: stepNumbers.find((step) => String(step) === query['step']) ?? null,
    role: dutyRoles.find((role) => role === query['role']) ?? null,
    person: /^\d+$/.test(query['person'] ?? '') ? Number(query['person']) : null,
    show: shows.find((show) => show === query['show']) ?? null,
    clause: query['clause'] || null,
    words: query['q'] ?? '',
    only: only && only.length > 0 ? only : null,
  };
}

/** The filter as a part of an address. */
export function writeFilter({ step, role, person, show, clause, words, only }: MatrixFilter): Record<string, string> {
  const parts = { step, role, person, show, clause, q: words, only: only?.join('.') };
  const given = Object.entries(parts).filter(([, value]) => value !== null && value !== undefined && value !== '');
  return Object.fromEntries(given.map(([name, value]) => [name, String(value)]));
}

/** A duty of any step stands in each of the three. */
export const inStep = ({ duty }: MatrixRow, step: StepNumber): boolean => (duty.entry.step ?? step) === step;

/** Duties that no rule in force asks for are shown, but not counted. */
export const counts = ({ duty }: MatrixRow): boolean => isInForce(duty.entry);

const fits: Record<Show, (row: MatrixRow) => boolean> = {
  open: (row) => counts(row) && !isFinished(row.duty.state),
  late: (row) => counts(row) && row.duty.late,
  unowned: ({ unowned }) => unowned,
  done: ({ duty }) => isFinished(duty.state),
};

export function filterRows(rows: readonly MatrixRow[], filter: MatrixFilter): MatrixRow[] {
  const { step, role, person, show, clause, only } = filter;
  const words = fold(filter.words).split(' ').filter(Boolean);
  return rows.filter((row) => {
    const { duty, carriers, searched } = row;
    return (
      (step === null || inStep(row, step)) &&
      (role === null || duty.entry.role === role) &&
      (person === null || carriers.has(person) || duty.deputyId === person) &&
      (show === null || fits[show](row)) &&
      (clause === null || duty.entry.clauses.some((id) => id.startsWith(clause))) &&
      (only === null || only.includes(duty.id)) &&
      words.every((word) => searched.includes(word))
    );
  });
}
