import { type DutyEntry, isOver } from '../../shared/duties/duty.ts';
import type { Day } from '../../shared/week.ts';
import type { Db } from '../database/store.ts';
import { findChosen } from '../period/profile.repository.ts';
import { dutyCatalogue } from './catalogue.ts';
import { findEntries } from './editions.ts';

const gone = { state: 'gone', by: '', on: null, reason: '' } as const;

/**
 * Finds a duty of the catalogue by its id with its standing on a day. One that the chosen profile does not have, or that
 * no catalogue has any more, is told all the same: what the school wrote about it stays readable.
 */
export async function prepareEntry(db: Db, day: Day): Promise<(id: string) => DutyEntry> {
  const own = new Map((await findEntries(db, await findChosen(db), day)).map((row) => [row.id, row]));
  const all = new Map(dutyCatalogue().map((entry) => [entry.id, entry]));
  const unknown = { clauses: [], layer: 'own', role: 'school', step: null, frequency: 'constant', due: null, evidence: null } as const; // biome-ignore format: one line
  return (id) => {
    const row = own.get(id);
    if (row) return row;
    const entry = all.get(id) ?? { ...unknown, id, clauses: [], title: { ru: id, kk: id } };
    return { ...entry, standing: gone };
  };
}

/**
 * Duties that the matrix of a period shows: all of the profile, those too that a stronger act overrules or that wait for
 * their first day, but none that the school switched off or that was over before the period.
 */
export async function findPeriodEntries(db: Db, startsOn: Day): Promise<DutyEntry[]> {
  return (await findEntries(db, await findChosen(db), startsOn)).filter((entry) => !isOver(entry));
}
