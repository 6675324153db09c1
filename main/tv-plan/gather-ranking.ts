import type { RankAround } from '../../shared/tv-plan/substitution/rank.ts';
import type { Day } from '../../shared/week.ts';
import type { Db } from '../database/store.ts';
import { findStaff } from '../people/staff.repository.ts';
import { findYears } from '../school/calendar.repository.ts';
import { findSubstitutionSettings } from './plan-settings.ts';
import { findBalances } from './substitution.repository.ts';

/** What candidates are measured by on a day: settings, what everybody can teach, and who has stood in how often. */
export async function gatherRanking(db: Db, day: Day): Promise<RankAround> {
  const years = await findYears(db);
  const year = years.find(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);
  const [staff, settings, balances] = await Promise.all([
    findStaff(db),
    findSubstitutionSettings(db),
    findBalances(db, year?.startsOn ?? `${day.slice(0, 4)}-01-01`, day),
  ]);
  return { staff, settings, balances };
}
