import { type CatalogueRow, editCatalogue, isInForce } from '../../shared/duties/edition.ts';
import type { Entry } from '../../shared/duties/entry.ts';
import type { Profile } from '../../shared/period/profile.ts';
import type { Day } from '../../shared/week.ts';
import type { Db } from '../database/store.ts';
import { dutyCatalogue } from './catalogue.ts';
import { findEditions } from './edition.repository.ts';

/** Every duty of a profile as the school has it, whether it counts on the day or not. */
export async function findEntries(db: Db, profile: Profile, day: Day): Promise<CatalogueRow[]> {
  return editCatalogue(dutyCatalogue(), await findEditions(db), profile, day);
}

/** The duties that count on the day. */
export async function entriesInForce(db: Db, profile: Profile, day: Day): Promise<Entry[]> {
  return (await findEntries(db, profile, day)).filter(isInForce);
}
