import type { accessContract } from '../../shared/access/access.contract.ts';
import { loopDays, openStops } from '../../shared/access/readiness.ts';
import { Problem } from '../../shared/problem.ts';
import type { Service } from '../../shared/rpc.ts';
import { today } from '../../shared/week.ts';
import type { Foundation } from '../house.ts';
import {
  closeLoop,
  deleteBuildings,
  deleteLoop,
  findBuildings,
  findLoops,
  insertBuilding,
  insertLoop,
  saveStop,
  updateBuilding,
} from './readiness.repository.ts';

type ReadinessCalls = Pick<
  Service<typeof accessContract>,
  | 'listBuildings' | 'addBuilding' | 'saveBuilding' | 'deleteBuildings'
  | 'listLoops' | 'startLoop' | 'markStop' | 'closeLoop' | 'deleteLoop'
>; // biome-ignore format: buildings, then loops

/** Buildings with their link (K11) and the readiness loop (K03). */
export function readinessRounds({ store }: Foundation): ReadinessCalls {
  const loopOf = async (id: number) => {
    const loop = (await findLoops(store.db)).find((one) => one.id === id);
    if (!loop) throw new Problem('access.loop.gone');
    return loop;
  };
  const nothing = <T>(made: Promise<T>) => made.then(() => null);
  const refuseTaken = async (name: string, id: number | null) => {
    const taken = (await findBuildings(store.db)).some((one) => one.name === name.trim() && one.id !== id);
    if (taken) throw new Problem('access.buildings.taken', { name: name.trim() });
  };
  return {
    listBuildings: () => findBuildings(store.db),
    async addBuilding(building) {
      await refuseTaken(building.name, null);
      return store.change('access', 'addBuilding', { name: building.name }, (trx) => insertBuilding(trx, building));
    },
    async saveBuilding({ id, ...building }) {
      await refuseTaken(building.name, id);
      const { name } = building;
      return store.change('access', 'saveBuilding', { name }, (trx) => nothing(updateBuilding(trx, id, building)));
    },
    deleteBuildings: ({ ids }) =>
      store.change('access', 'deleteBuildings', { count: ids.length }, (trx) => nothing(deleteBuildings(trx, ids))),
    listLoops: async () => (await findLoops(store.db)).map((loop) => ({ ...loop, days: loopDays(loop, today()) })),
    async startLoop({ startedOn }) {
      if (startedOn > today()) throw new Problem('access.loop.future');
      const open = (await findLoops(store.db)).some(({ closedOn }) => closedOn === null);
      if (open) throw new Problem('access.loop.another');
      return store.change('access', 'startLoop', {}, (trx) => insertLoop(trx, startedOn));
    },
    async markStop({ loopId, ...stop }) {
      const loop = await loopOf(loopId);
      if (loop.closedOn !== null) throw new Problem('access.loop.closed');
      if (stop.state === 'done' && stop.onDay === null) throw new Problem('access.loop.needsDay');
      if (stop.onDay !== null && stop.onDay < loop.startedOn) throw new Problem('access.loop.beforeStart');
      return store.change('access', 'markStop', {}, (trx) => nothing(saveStop(trx, loopId, stop)));
    },
    async closeLoop({ id, closedOn }) {
      const loop = await loopOf(id);
      if (closedOn !== null) {
        const open = openStops(loop);
        if (open.includes('subjectTeachers')) throw new Problem('access.loop.needsTeachers');
        if (open.length > 0) throw new Problem('access.loop.needsStops', { count: open.length });
        const last = loop.stops.reduce(
          (day, { onDay }) => (onDay !== null && onDay > day ? onDay : day),
          loop.startedOn,
        );
        if (closedOn < last) throw new Problem('access.loop.closedEarly');
      }
      return store.change('access', closedOn === null ? 'reopenLoop' : 'closeLoop', {}, (trx) =>
        nothing(closeLoop(trx, id, closedOn)),
      );
    },
    deleteLoop: ({ id }) => store.change('access', 'deleteLoop', {}, (trx) => nothing(deleteLoop(trx, id))),
  };
}
