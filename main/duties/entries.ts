import { type DutyEntry, isOver } from '../../shared/duties/duty.ts';
import { surveyEntry } from '../../shared/duties/suggest.ts';
import type { Day } from '../../shared/week.ts';
import type { Db } from '../database/store.ts';
import { findChosen } from '../period/profile.repository.ts';
import { asksQuestion } from '../period/question.repository.ts';
import { dutyCatalogue } from './catalogue.ts';
import { findEntries } from './editions.ts';

const standing = (state: 'inForce' | 'gone') => ({ state, by: '', on: null, reason: '' }) as const;

/**
 * The duties of the chosen profile on a day. Where no layer says who asks families about access, but the school has to
 * decide it, the duty that one city names stands as the school's own (C24).
 */
async function findOwnEntries(db: Db, day: Day): Promise<DutyEntry[]> {
  const profile = await findChosen(db);
  const rows = await findEntries(db, profile, day);
  const survey = dutyCatalogue().find(({ id }) => id === surveyEntry);
  const isSilent = survey && (await asksQuestion(db, profile, 'survey-owner'));
  return isSilent ? [...rows, { ...survey, layer: 'own', standing: standing('inForce') }] : rows;
}

/**
 * Finds a duty of the catalogue by its id with its standing on a day. One that the chosen profile does not have, or that
 * no catalogue has any more, is told all the same: what the school wrote about it stays readable.
 */
export async function prepareEntry(db: Db, day: Day): Promise<(id: string) => DutyEntry> {
  const own = new Map((await findOwnEntries(db, day)).map((row) => [row.id, row]));
  const all = new Map(dutyCatalogue().map((entry) => [entry.id, entry]));
  const unknown = {
    layer: 'own',
    role: 'school',
    step: null,
    frequency: 'constant',
    due: null,
    evidence: null,
  } as const;
  return (id) =>
    own.get(id) ?? {
      ...(all.get(id) ?? { ...unknown, id, clauses: [], title: { ru: id, kk: id } }),
      standing: standing('gone'),
    };
}

/**
 * Duties that the matrix of a period shows: all of the profile, those too that a stronger act overrules or that wait for
 * their first day, but none that the school switched off or that was over before the period.
 */
export async function findPeriodEntries(db: Db, startsOn: Day): Promise<DutyEntry[]> {
  return (await findOwnEntries(db, startsOn)).filter((entry) => !isOver(entry));
}
