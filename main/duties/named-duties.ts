import { isFinished } from '../../shared/duties/duty.ts';
import { isInForce } from '../../shared/duties/edition.ts';
import { sideOf } from '../../shared/duties/entry.ts';
import type { Language } from '../../shared/language.ts';
import type { Day } from '../../shared/week.ts';
import type { Db } from '../database/store.ts';
import { findPeriods } from '../period/period.repository.ts';
import { findDuties, findPeriodIds } from './duties.repository.ts';
import { prepareEntry } from './entries.ts';
import { pickPeriod } from './find-board.ts';

/** A duty as a list names it, with those who carry it beside the person. */
export interface NamedDuty {
  title: string;
  clause: string;
  others: number[];
}

/** Open duties of the running period that people carry by name, by person; null when no period has a matrix. */
export async function findNamedDuties(db: Db, day: Day, language: Language): Promise<{ startsOn: Day; endsOn: Day; of: (staffId: number) => NamedDuty[] } | null> {
  const period = pickPeriod(await findPeriods(db), await findPeriodIds(db), day);
  if (!period || period.remoteSince === null) return null;
  const entryOf = await prepareEntry(db, day);
  const duties = (await findDuties(db, { periodId: period.id })).filter(({ entry, everyone, state }) => {
    const known = entryOf(entry);
    return !everyone && !isFinished(state) && isInForce(known) && sideOf(known.role) === 'staff';
  });
  const carriedBy = (staffId: number) => duties.filter(({ owners }) => owners.some((owner) => owner.staffId === staffId));
  return {
    startsOn: period.startsOn,
    endsOn: period.endsOn,
    of: (staffId) =>
      carriedBy(staffId).map(({ entry, owners }) => {
        const { title, clauses } = entryOf(entry);
        const others = owners.map((owner) => owner.staffId).filter((id) => id !== staffId);
        return { title: title[language] || title.ru || title.kk, clause: clauses[0] ?? '', others };
      }),
  };
} // biome-ignore format: one signature a line
