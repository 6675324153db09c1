import { z } from 'zod';
import { Day } from '../week.ts';
import { type Carrier, carries, type Duty, isFinished } from './duty.ts';
import { isInForce } from './edition.ts';
import { sideOf } from './entry.ts';

export const StepNumber = z.union([z.literal(1), z.literal(2), z.literal(3)]);
export type StepNumber = z.infer<typeof StepNumber>;
export const stepNumbers = [1, 2, 3] as const;

/** One run of a step; a step that was opened again has several, and the last one counts. */
export const StepRun = z.object({
  step: StepNumber,
  startedOn: Day,
  closedOn: Day.nullable(),
  /** Why it was closed with duties left, and these duties (ids of the catalogue). */
  reason: z.string(),
  passed: z.array(z.string()),
});
export type StepRun = z.infer<typeof StepRun>;

/** The clauses on which the order of steps rests. */
export const stepClauses = ['ALM-0.13', 'O141-26.1.DEP.1'] as const;

export const runOf = <T extends { step: number }>(runs: readonly T[], step: number): T | undefined =>
  runs.findLast((run) => run.step === step);

/** Does the duty bind staff of the school today? What a stronger act softens to advice does not. */
const binds = ({ entry }: Pick<Duty, 'entry'>): boolean =>
  isInForce(entry) && entry.standing.state !== 'softened' && sideOf(entry.role) === 'staff';

/** A duty that binds staff of the school has an owner, or a written reason why not. */
export const lacksOwner = (duty: Duty, staff: readonly Carrier[]): boolean =>
  binds(duty) && !isFinished(duty.state) && duty.noOwnerReason === '' && !isCarried(duty, staff);

// Asked of every duty at every change: nobody is listed for it.
const isCarried = ({ everyone, owners, entry }: Duty, staff: readonly Carrier[]): boolean =>
  everyone ? staff.some((person) => carries(person, entry.role)) : owners.length > 0;

/**
 * What keeps a step from being closed without a reason: duties of the step (or of any step) that nobody carries, and
 * duties of the step to be done once that are not done. What goes on all the time or waits for an event holds nothing up.
 */
export function findBlockers(step: number, duties: readonly Duty[], staff: readonly Carrier[]): Duty[] {
  const isOpen = (duty: Duty) =>
    binds(duty) && duty.entry.step === step && duty.entry.frequency === 'once' && !isFinished(duty.state);
  return duties.filter((duty) => isOpen(duty) || ((duty.entry.step ?? step) === step && lacksOwner(duty, staff)));
}
