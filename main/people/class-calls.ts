import { formatClass } from '../../shared/people/class-name.ts';
import type { peopleContract, SchoolClassInput } from '../../shared/people/people.contract.ts';
import { tidyClass } from '../../shared/people/tidy.ts';
import { Problem } from '../../shared/problem.ts';
import type { Service } from '../../shared/rpc.ts';
import type { Store, Trx } from '../database/store.ts';
import { deleteClasses, findClassByName, findClasses, insertClass, updateClass } from './class.repository.ts';
import { findLoad } from './load.repository.ts';
import { countStudents } from './student.repository.ts';

type ClassCall = 'listClasses' | 'addClass' | 'saveClass' | 'deleteClasses';

export function classCalls(store: Store): Pick<Service<typeof peopleContract>, ClassCall> {
  return {
    async listClasses() {
      const [classes, students, load] = await Promise.all([
        findClasses(store.db),
        countStudents(store.db),
        findLoad(store.db),
      ]);
      const hours = new Map<number, number>();
      for (const row of load) hours.set(row.classId, (hours.get(row.classId) ?? 0) + row.hours);
      return classes.map((row) => ({ ...row, students: students.get(row.id) ?? 0, hours: hours.get(row.id) ?? 0 }));
    },
    addClass: (schoolClass) =>
      store.change('people', 'addClass', { name: formatClass(tidyClass(schoolClass)) }, async (trx) => {
        await refuseTakenName(trx, schoolClass, null);
        return insertClass(trx, schoolClass);
      }),
    saveClass: (schoolClass) =>
      store.change('people', 'saveClass', { name: formatClass(tidyClass(schoolClass)) }, async (trx) => {
        await refuseTakenName(trx, schoolClass, schoolClass.id);
        return updateClass(trx, schoolClass);
      }),
    deleteClasses: ({ ids }) =>
      store.change('people', 'deleteClasses', { count: ids.length }, async (trx) => {
        await refuseFullClasses(trx, ids);
        return { count: await deleteClasses(trx, ids) };
      }),
  };
}

async function refuseTakenName(trx: Trx, schoolClass: SchoolClassInput, own: number | null): Promise<void> {
  const { grade, letter } = tidyClass(schoolClass);
  const holder = await findClassByName(trx, grade, letter);
  if (holder && holder.id !== own) throw new Problem('people.class.taken', { name: formatClass(holder) });
}

async function refuseFullClasses(trx: Trx, ids: readonly number[]): Promise<void> {
  const students = await countStudents(trx);
  const full = (await findClasses(trx)).filter(({ id }) => ids.includes(id) && students.has(id));
  if (full.length === 0) return;
  const count = full.reduce((sum, { id }) => sum + (students.get(id) ?? 0), 0);
  throw new Problem('people.class.hasStudents', { names: full.map(formatClass).join(', '), count });
}
