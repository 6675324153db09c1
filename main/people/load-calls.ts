import { formatClass } from '../../shared/people/class-name.ts';
import type { LoadInput, peopleContract } from '../../shared/people/people.contract.ts';
import { tidyLoad } from '../../shared/people/tidy.ts';
import { Problem } from '../../shared/problem.ts';
import type { Service } from '../../shared/rpc.ts';
import type { Store, Trx } from '../database/store.ts';
import { findClasses } from './class.repository.ts';
import { deleteLoad, findLoad, insertLoad, updateLoad } from './load.repository.ts';

type LoadCall = 'listLoad' | 'addLoad' | 'saveLoad' | 'deleteLoad';

export function loadCalls(store: Store): Pick<Service<typeof peopleContract>, LoadCall> {
  return {
    listLoad: () => findLoad(store.db),
    addLoad: (load) =>
      store.change('people', 'addLoad', {}, async (trx) => {
        await refuseTakenPlace(trx, load, null);
        return insertLoad(trx, load);
      }),
    saveLoad: (load) =>
      store.change('people', 'saveLoad', {}, async (trx) => {
        await refuseTakenPlace(trx, load, load.id);
        return updateLoad(trx, load);
      }),
    deleteLoad: ({ ids }) =>
      store.change('people', 'deleteLoad', { count: ids.length }, async (trx) => ({
        count: await deleteLoad(trx, ids),
      })),
  };
}

/** A class has a subject once, or once for each of its groups. */
async function refuseTakenPlace(trx: Trx, load: LoadInput, own: number | null): Promise<void> {
  const { classId, subjectKey, groupName } = tidyLoad(load);
  const holder = (await findLoad(trx)).find(
    (row) => row.classId === classId && row.subjectKey === subjectKey && row.groupName === groupName,
  );
  if (!holder || holder.id === own) return;
  const schoolClass = (await findClasses(trx)).find(({ id }) => id === classId);
  throw new Problem(groupName ? 'people.load.groupTaken' : 'people.load.taken', {
    name: schoolClass ? formatClass(schoolClass) : '',
    group: groupName,
  });
}
