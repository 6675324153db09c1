import type { accessContract } from '../../shared/access/access.contract.ts';
import { surveyedOf, warnOfOnline } from '../../shared/access/trajectory.ts';
import { formatClass } from '../../shared/people/class-name.ts';
import { Problem } from '../../shared/problem.ts';
import type { Service } from '../../shared/rpc.ts';
import type { Foundation } from '../house.ts';
import { findClasses } from '../people/class.repository.ts';
import { findDecided } from './access.repository.ts';
import { findToCall } from './packet-start.ts';
import { countClasses } from './survey-calls.ts';
import { findTrajectories, saveTrajectory } from './trajectory.repository.ts';

type TrajectoryCalls = Pick<Service<typeof accessContract>, 'listTrajectories' | 'chooseTrajectory' | 'findToCall'>;

/** How each class learns at a distance (K04), and which families are to be called before a packet (C20). */
export function trajectoryCalls({ store }: Foundation): TrajectoryCalls {
  return {
    listTrajectories: () => findTrajectories(store.db),
    async chooseTrajectory({ classId, kind }) {
      const found = (await findClasses(store.db)).find(({ id }) => id === classId);
      if (!found) throw new Problem('people.gone');
      const detail = { class: formatClass(found) };
      await store.change('access', kind === null ? 'clearTrajectory' : 'chooseTrajectory', detail, (trx) =>
        saveTrajectory(trx, classId, kind),
      );
      const count = countClasses(await findDecided(store.db)).find((one) => one.classId === classId);
      return count ? warnOfOnline(kind, surveyedOf(count)) : null;
    },
    findToCall: ({ week }) => findToCall(store.db, week),
  };
}
