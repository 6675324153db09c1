import { join } from 'node:path';
import { findShared, isDeputy, tidyAreas } from '../../shared/people/appointments.ts';
import type { peopleContract, Staff } from '../../shared/people/people.contract.ts';
import { formatPerson } from '../../shared/people/person-name.ts';
import { Problem } from '../../shared/problem.ts';
import type { Service } from '../../shared/rpc.ts';
import { formatDayShort } from '../../shared/text/format.ts';
import { today } from '../../shared/week.ts';
import type { Trx } from '../database/store.ts';
import { findNamedDuties } from '../duties/named-duties.ts';
import type { Foundation } from '../house.ts';
import { writeWhole } from '../print/write-whole.ts';
import { findSchool } from '../school/school.repository.ts';
import {
  correctOrder,
  endCoordinator,
  endOf,
  findAreas,
  findCoordinator,
  findCoordinators,
  insertCoordinator,
  replaceAreas,
} from './appointment.repository.ts';
import { appointmentsPaper } from './appointments.paper.ts';
import { findStaff } from './staff.repository.ts';

type AppointmentCall =
  | 'findAppointments'
  | 'appointCoordinator'
  | 'releaseCoordinator'
  | 'saveAreas'
  | 'printAppointments';
type Calls = Pick<Service<typeof peopleContract>, AppointmentCall>;

/** Who coordinates distance learning by which order, which areas each deputy holds, and the sheet that says so. */
export function appointmentCalls(foundation: Foundation): Calls {
  const { store } = foundation;
  return {
    ...coordinatorCalls(foundation),
    async findAppointments() {
      const [coordinators, areas] = await Promise.all([findCoordinators(store.db), findAreas(store.db)]);
      return { coordinators, areas };
    },
    async saveAreas(given) {
      const name = await nameOf(store.db, given.staffId);
      return store.change('people', 'saveAreas', { name }, async (trx) => {
        const person = await findPerson(trx, given.staffId);
        if (!isDeputy(person.roles)) throw new Problem('people.areas.notDeputy', { name });
        const list = { staffId: given.staffId, areas: tidyAreas(given.areas) };
        const [shared] = findShared(list, await findAreas(trx));
        if (shared) {
          const holder = formatPerson(await findPerson(trx, shared.staffId));
          throw new Problem('people.areas.taken', { area: shared.area, name: holder });
        }
        await replaceAreas(trx, list);
        return list;
      });
    },
    printAppointments: printer(foundation),
  };
}

function coordinatorCalls({ store }: Foundation): Pick<Calls, 'appointCoordinator' | 'releaseCoordinator'> {
  return {
    async appointCoordinator({ staffId, orderNumber, orderOn, replaces }) {
      const name = await nameOf(store.db, staffId);
      return store.change('people', 'appointCoordinator', { name }, async (trx) => {
        await findPerson(trx, staffId);
        const current = await findCoordinator(trx);
        if (current?.staffId === staffId) {
          await correctOrder(trx, current.id, orderNumber, orderOn);
          return { ...current, orderNumber, orderOn };
        }
        if (current) {
          const order = { name: current.name, number: current.orderNumber, date: formatDayShort(current.orderOn) };
          if (replaces !== current.id) throw new Problem('people.coordinator.taken', order);
          if (orderOn < current.orderOn) throw new Problem('people.coordinator.earlier', order);
          await endCoordinator(trx, current.id, orderOn);
        }
        return insertCoordinator(trx, { staffId, name, orderNumber, orderOn });
      });
    },
    async releaseCoordinator({ id }) {
      const current = await findCoordinator(store.db);
      if (current?.id !== id) throw new Problem('people.coordinator.ended');
      return store.change('people', 'releaseCoordinator', { name: current.name }, async (trx) => {
        await endCoordinator(trx, id, endOf(current));
        return null;
      });
    },
  };
}

function printer({ store, pool, papersFolder }: Foundation): Calls['printAppointments'] {
  return async ({ folder, language }, { signal, progress }) => {
    progress({ stage: 'people.appointments.stage', done: 0, total: 1 });
    const [school, staff, coordinator, areas] = await Promise.all([
      findSchool(store.db),
      findStaff(store.db),
      findCoordinator(store.db),
      findAreas(store.db),
    ]);
    const day = today();
    const duties = await findNamedDuties(store.db, day, language);
    const paper = appointmentsPaper({ school, staff, coordinator, areas, duties, language, day });
    const bytes = await pool.run('renderDocument', paper, signal);
    const path = join(folder ?? join(papersFolder, 'people'), `appointments-${day}-${language}.pdf`);
    await writeWhole(path, bytes);
    return { path };
  };
}

async function findPerson(db: Trx | Foundation['store']['db'], staffId: number): Promise<Staff> {
  const person = (await findStaff(db)).find(({ id }) => id === staffId);
  if (!person) throw new Problem('people.gone');
  return person;
}

const nameOf = async (db: Foundation['store']['db'], staffId: number) => formatPerson(await findPerson(db, staffId));
