import type { BoardPerson } from '../../shared/duties/board.contract.ts';
import type { DutyEntry } from '../../shared/duties/duty.ts';
import { today } from '../../shared/week.ts';
import { prepareEntry } from './entries.ts';
import { findCarriers, type Sources } from './find-board.ts';

/** What an edit of duties is made from: the staff and the catalogue of today. */
export async function prepareAround(sources: Sources): Promise<{ staff: BoardPerson[]; entryOf: (id: string) => DutyEntry }> {
  return { staff: await findCarriers(sources), entryOf: await prepareEntry(sources.db, today()) };
} // biome-ignore format: one signature a line
