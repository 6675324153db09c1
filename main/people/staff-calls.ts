import { formatClass } from '../../shared/people/class-name.ts';
import type { LoadRow, peopleContract, SchoolClass } from '../../shared/people/people.contract.ts';
import { formatPerson } from '../../shared/people/person-name.ts';
import { Problem } from '../../shared/problem.ts';
import type { Service } from '../../shared/rpc.ts';
import type { Store } from '../database/store.ts';
import { findOwnedCounts } from '../duties/release-people.ts';
import { findAreas, findCoordinator } from './appointment.repository.ts';
import { findClasses } from './class.repository.ts';
import { findLoad } from './load.repository.ts';
import { deleteStaff, findStaff, insertStaff, updateStaff } from './staff.repository.ts';

type StaffCall = 'listStaff' | 'addStaff' | 'saveStaff' | 'findTies' | 'deleteStaff';

export function staffCalls(store: Store): Pick<Service<typeof peopleContract>, StaffCall> {
  const findAll = () => Promise.all([findStaff(store.db), findClasses(store.db), findLoad(store.db)]);
  return {
    async listStaff() {
      const [staff, classes, load] = await findAll();
      const ties = gatherTies(classes, load);
      return staff.map((person) => {
        const own = ties(person.id);
        return { ...person, hours: own.hours, ownClassIds: own.classes.map(({ id }) => id) };
      });
    },
    addStaff: (person) =>
      store.change('people', 'addStaff', { name: formatPerson(person) }, (trx) => insertStaff(trx, person)),
    saveStaff: (person) =>
      store.change('people', 'saveStaff', { name: formatPerson(person) }, async (trx) => {
        if (!(await findStaff(trx)).some(({ id }) => id === person.id)) throw new Problem('people.gone');
        return updateStaff(trx, person);
      }),
    async findTies({ ids }) {
      const [staff, classes, load] = await findAll();
      const [current, areas] = await Promise.all([findCoordinator(store.db), findAreas(store.db)]);
      const [ties, duties] = [gatherTies(classes, load), await findOwnedCounts(store.db, ids)];
      return staff
        .filter(({ id }) => ids.includes(id))
        .map((person) => {
          const { classes: ownClasses, ...own } = ties(person.id);
          return {
            ...own,
            id: person.id,
            name: formatPerson(person),
            classes: ownClasses.map(formatClass),
            coordinator:
              current?.staffId === person.id ? { orderNumber: current.orderNumber, orderOn: current.orderOn } : null,
            areas: areas.find(({ staffId }) => staffId === person.id)?.areas ?? [],
            duties: duties.get(person.id) ?? 0,
          };
        })
        .filter(
          (ties) =>
            ties.classes.length + ties.loadRows + ties.areas.length + ties.duties > 0 || ties.coordinator !== null,
        );
    },
    deleteStaff: ({ ids }) =>
      store.change('people', 'deleteStaff', { count: ids.length }, async (trx) => ({
        count: await deleteStaff(trx, ids),
      })),
  };
}

/** What hangs on a person: classes as class teacher, rows and hours of the load. */
function gatherTies(classes: SchoolClass[], load: LoadRow[]) {
  const ties = new Map<number, { classes: SchoolClass[]; loadRows: number; hours: number }>();
  const of = (id: number) => {
    const known = ties.get(id) ?? { classes: [], loadRows: 0, hours: 0 };
    ties.set(id, known);
    return known;
  };
  for (const row of classes) if (row.classTeacherId !== null) of(row.classTeacherId).classes.push(row);
  for (const row of load) {
    if (row.staffId === null) continue;
    const own = of(row.staffId);
    own.loadRows += 1;
    own.hours += row.hours;
  }
  return of;
}
