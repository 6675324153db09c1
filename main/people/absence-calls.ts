import { isDeepStrictEqual } from 'node:util';
import type { peopleContract } from '../../shared/people/people.contract.ts';
import { formatPerson } from '../../shared/people/person-name.ts';
import { Problem } from '../../shared/problem.ts';
import type { Service } from '../../shared/rpc.ts';
import { formatDayShort } from '../../shared/text/format.ts';
import type { Store } from '../database/store.ts';
import { deleteAbsence, findAbsence, findAbsences, saveAbsence } from './absence.repository.ts';
import { findStaff } from './staff.repository.ts';

type AbsenceCall = 'listAbsences' | 'saveAbsence' | 'deleteAbsence';

/** Who is away from when to when, and who does the work meanwhile. */
export function absenceCalls(store: Store): Pick<Service<typeof peopleContract>, AbsenceCall> {
  const nameOf = async (ids: readonly number[]): Promise<string> => {
    const staff = await findStaff(store.db);
    const people = ids.map((id) => staff.find((person) => person.id === id));
    const [first] = people;
    if (!first || people.includes(undefined)) throw new Problem('people.gone');
    return formatPerson(first);
  };
  return {
    listAbsences: ({ from, to }) => findAbsences(store.db, from, to),
    async saveAbsence(absence) {
      const { id, staffId, startsOn, endsOn, coverId } = absence;
      if (endsOn < startsOn) throw new Problem('people.absence.reversed');
      if (coverId === staffId) throw new Problem('people.absence.ownCover');
      const name = await nameOf(coverId === null ? [staffId] : [staffId, coverId]);
      const known = id === null ? null : await findAbsence(store.db, id);
      if (known === undefined) throw new Problem('people.gone');
      if (known && isDeepStrictEqual(known, absence)) return known;
      const met = (await findAbsences(store.db, startsOn, endsOn)).find(
        (other) => other.staffId === staffId && other.id !== id,
      );
      if (met) {
        const values = { name, from: formatDayShort(met.startsOn), to: formatDayShort(met.endsOn) };
        throw new Problem('people.absence.meets', values);
      }
      return store.change('people', 'saveAbsence', { name }, (trx) => saveAbsence(trx, absence));
    },
    async deleteAbsence({ id }) {
      const absence = await findAbsence(store.db, id);
      if (!absence) throw new Problem('people.gone');
      const name = await nameOf([absence.staffId]);
      await store.change('people', 'deleteAbsence', { name }, (trx) => deleteAbsence(trx, id));
      return null;
    },
  };
}
