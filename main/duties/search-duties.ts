import type { Language } from '../../shared/language.ts';
import type { Found } from '../../shared/shell/shell.contract.ts';
import { fold } from '../../shared/text/collation.ts';
import { type Day, today } from '../../shared/week.ts';
import type { Db } from '../database/store.ts';
import { findPeriods } from '../period/period.repository.ts';
import { findDuties, findPeriodIds } from './duties.repository.ts';
import { prepareEntry } from './entries.ts';
import { pickPeriod } from './find-board.ts';

/** Duties of the running period by words of their title in either language, or by clause; at most so many. */
export async function searchDuties(db: Db, words: readonly string[], language: Language, most: number, day: Day = today()): Promise<Found[]> {
  const period = pickPeriod(await findPeriods(db), await findPeriodIds(db), day);
  if (!period) return [];
  const entryOf = await prepareEntry(db, day);
  const rows = (await findDuties(db, { periodId: period.id })).map(({ id, entry }) => ({ id, entry: entryOf(entry) }));
  const fits = ({ entry }: (typeof rows)[number]) => {
    const searched = fold([entry.title.ru, entry.title.kk, ...entry.clauses].join(' '));
    return words.every((word) => searched.includes(word));
  };
  return rows.filter(fits).slice(0, most).map(({ id, entry }) => ({
    room: 'duties',
    kind: 'duty',
    id,
    title: entry.title[language],
    detail: entry.clauses[0] ?? '',
  }));
} // biome-ignore format: one step a line
