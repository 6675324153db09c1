import type { SeatPlace } from '../../shared/tv-plan/plan-change.ts';
import type { RankAround } from '../../shared/tv-plan/substitution/rank.ts';
import type { Day } from '../../shared/week.ts';
import type { Db } from '../database/store.ts';
import { findStaff } from '../people/staff.repository.ts';
import { findYears } from '../school/calendar.repository.ts';
import { findSubstitutionSettings } from './plan-settings.ts';
import { findBalances } from './substitution.repository.ts';

/**
 * What candidates are measured by on a day: settings, what everybody can teach, and who has stood in how often; the line
 * of the seat `except`, for which somebody is looked for, does not count.
 */
export async function gatherRanking(db: Db, day: Day, except?: SeatPlace): Promise<RankAround> {
  const years = await findYears(db);
  const year = years.find(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);
  const [staff, settings, balances] = await Promise.all([
    findStaff(db),
    findSubstitutionSettings(db),
    findBalances(db, year?.startsOn ?? `${day.slice(0, 4)}-01-01`, day, except),
  ]);
  return { staff, settings, balances };
}
