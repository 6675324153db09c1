import type { OversightSignal, SignalRow } from '../../../shared/duties/oversight-calls.ts';
import type { Language } from '../../../shared/language.ts';
import type { Work } from '../../../shared/rpc.ts';
import { sortKey } from '../../../shared/text/collation.ts';
import type { Texts } from '../../../shared/text/texts.ts';
import type { Day, Week } from '../../../shared/week.ts';
import type { Db } from '../../database/store.ts';
import type { RoomServices } from '../../house.ts';

/** What a source of signals may look at. */
export interface Around {
  db: Db;
  rooms: Pick<RoomServices, 'people' | 'period' | 'lessons' | 'access'>;
  week: Week;
  day: Day;
  language: Language;
  t: Texts;
  work: Work;
}

/** Reads records that exist anyway and says what the director should look at; a signal without rows is in order. */
export type Source = (around: Around) => Promise<OversightSignal[]>;

/** A signal with its rows in the order of the alphabet. */
export function signal(
  key: string,
  group: OversightSignal['group'],
  clauses: string[],
  rows: Omit<SignalRow, 'sortKey'>[],
): OversightSignal {
  const sorted = rows.map((row) => ({ ...row, sortKey: sortKey(row.name) }));
  sorted.sort((a, b) => (a.sortKey < b.sortKey ? -1 : a.sortKey > b.sortKey ? 1 : 0));
  return { key, group, clauses, rows: sorted };
}
