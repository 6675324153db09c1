import { type WeekScope, weekScope } from '../../shared/period/week-scope.ts';
import type { Week } from '../../shared/week.ts';
import type { Db } from '../database/store.ts';
import { findClasses } from '../people/class.repository.ts';
import { findPeriods } from './period.repository.ts';

/** Who studies at a distance in a week: the scope of all periods in remote mode that have it among their weeks. */
export async function findWeekScope(db: Db, week: Week): Promise<WeekScope> {
  const periods = (await findPeriods(db)).filter(({ weeks }) => weeks.includes(week));
  return weekScope(periods, periods.length > 0 ? await findClasses(db) : []);
}
