import { isDeepStrictEqual } from 'node:util';
import { Problem } from '../../shared/problem.ts';
import type { Service } from '../../shared/rpc.ts';
import { checkYear, inOrder, type SchoolYearInput } from '../../shared/school/calendar.ts';
import type { schoolContract } from '../../shared/school/school.contract.ts';
import type { Store, Trx } from '../database/store.ts';
import { deleteYear, findYears, saveYear } from './calendar.repository.ts';
import { calendarPresets } from './calendar-presets.ts';

type CalendarCall = 'listYears' | 'saveYear' | 'deleteYear' | 'listPresets' | 'addPreset';

export function calendarCalls(store: Store): Pick<Service<typeof schoolContract>, CalendarCall> {
  const save = (year: SchoolYearInput) =>
    store.change('school', 'saveYear', { name: year.name, ...(year.id === null ? {} : { quiet: 1 }) }, async (trx) => {
      await refuseWrongYear(trx, year);
      return saveYear(trx, year);
    });
  return {
    listYears: () => findYears(store.db),
    async saveYear(year) {
      const known = (await findYears(store.db)).find(({ id }) => id === year.id);
      if (known && isDeepStrictEqual({ draft: false, ...year, entries: inOrder(year.entries) }, known)) return known;
      return save(year);
    },
    async deleteYear({ id }) {
      const year = (await findYears(store.db)).find((known) => known.id === id);
      if (!year) throw new Problem('school.calendar.gone');
      await store.change('school', 'deleteYear', { name: year.name }, (trx) => deleteYear(trx, id));
      return null;
    },
    listPresets: async () =>
      calendarPresets().map(({ key, name, source, draft = false }) => ({ key, name, source, draft })),
    async addPreset({ key }) {
      const preset = calendarPresets().find((known) => known.key === key);
      if (!preset) throw new Problem('school.calendar.gone');
      const { name, startsOn, endsOn, entries, draft = false } = preset;
      return save({ id: null, name, startsOn, endsOn, entries, draft });
    },
  };
}

/** Dates that run backwards and a name used twice are refused; everything else that looks odd is only said on the screen. */
async function refuseWrongYear(trx: Trx, year: SchoolYearInput): Promise<void> {
  const years = await findYears(trx);
  if (years.some(({ id, name }) => id !== year.id && name === year.name)) {
    throw new Problem('school.calendar.taken', { name: year.name });
  }
  if (checkYear(year, []).some(({ kind }) => kind === 'yearReversed' || kind === 'reversed')) {
    throw new Problem('school.calendar.reversed');
  }
}
