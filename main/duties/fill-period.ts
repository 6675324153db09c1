import { firstDue } from '../../shared/duties/due.ts';
import { runOf } from '../../shared/duties/steps.ts';
import { today } from '../../shared/week.ts';
import type { Trx } from '../database/store.ts';
import type { StoredPeriod } from '../period/period.repository.ts';
import { deleteUntouched, findDuties, findSteps, insertDuties, startStep } from './duties.repository.ts';
import { findPeriodEntries } from './entries.ts';

type Span = Pick<StoredPeriod, 'id' | 'startsOn' | 'endsOn'>;

/** Adds the duties of the profile in force that a period lacks and begins step 1. Returns how many it added. */
export async function fillPeriod(trx: Trx, { id: periodId, startsOn, endsOn }: Span): Promise<number> {
  const known = new Set((await findDuties(trx, { periodId })).map(({ entry }) => entry));
  const missing = (await findPeriodEntries(trx, startsOn)).filter(({ id }) => !known.has(id));
  await insertDuties(
    trx,
    missing.map((entry) => ({ periodId, entry: entry.id, dueOn: firstDue(entry, startsOn, endsOn) })),
  );
  const day = today();
  if (missing.length > 0 && !runOf(await findSteps(trx, periodId), 1)) {
    await startStep(trx, periodId, 1, day < startsOn ? startsOn : day > endsOn ? startsOn : day);
  }
  return missing.length;
}

/** When remote mode is switched off: duties to which nothing has happened go, the others wait. */
export async function emptyPeriod(trx: Trx, periodId: number): Promise<void> {
  await deleteUntouched(trx, periodId);
}
