import type { dutiesContract } from '../../shared/duties/duties.contract.ts';
import { type Duty, isFinished, isOngoing } from '../../shared/duties/duty.ts';
import { listFor } from '../../shared/duties/person-list.ts';
import { lacksOwner } from '../../shared/duties/steps.ts';
import { Problem } from '../../shared/problem.ts';
import type { Service } from '../../shared/rpc.ts';
import { dayOfWeek, today, weekOf } from '../../shared/week.ts';
import type { Foundation } from '../house.ts';
import { findPeriods } from '../period/period.repository.ts';
import { findDuties, findEvents, findPeriodIds } from './duties.repository.ts';
import { fillPeriod } from './fill-period.ts';
import { dayOf, findBoard, findCarriers, prepareDuty, type Sources } from './find-board.ts';

type BoardCall = 'findBoard' | 'findDuty' | 'fill' | 'listForPerson' | 'findReminders';
export type People = Sources['people'];

/** What the matrix shows, and filling it from the catalogue. */
export function boardCalls({ store }: Foundation, people: People): Pick<Service<typeof dutiesContract>, BoardCall> {
  const { db } = store;
  return {
    findBoard: ({ periodId }, work) => findBoard({ db, people, work }, periodId),
    async findDuty({ id }, work) {
      const sources = { db, people, work };
      const [stored] = await findDuties(db, { ids: [id] });
      if (!stored) throw new Problem('duties.problem.gone');
      const period = (await findPeriods(db)).find((one) => one.id === stored.periodId);
      const tell = await prepareDuty(sources, await findCarriers(sources), period ? dayOf(period) : today());
      return { duty: tell(stored), history: await findEvents(db, id) };
    },
    async fill({ periodId }) {
      const period = (await findPeriods(db)).find(({ id }) => id === periodId);
      if (!period) throw new Problem('period.gone');
      return store.change('duties', 'fill', {}, async (trx) => ({ added: await fillPeriod(trx, period) }));
    },
    async listForPerson({ staffId, from, to }, work) {
      const board = await findBoard({ db, people, work }, null);
      return board && !board.paused ? listFor(board, staffId, from, to) : [];
    },
    async findReminders({ day }, work) {
      const week = weekOf(day);
      const [first, last] = [dayOfWeek(week, 1), dayOfWeek(week, 7)];
      const filled = await findPeriodIds(db);
      const running = (await findPeriods(db)).find(
        ({ id, remoteSince, startsOn, endsOn }) =>
          remoteSince !== null && startsOn <= last && first <= endsOn && filled.includes(id),
      );
      const board = running && (await findBoard({ db, people, work }, running.id, day));
      if (!board) return null;
      const { duties, staff } = board;
      const isSoon = ({ dueOn, state, entry }: Duty) =>
        dueOn !== null && dueOn >= day && dueOn <= last && !isFinished(state) && !isOngoing(entry.frequency);
      return {
        total: duties.length,
        late: duties.filter(({ late }) => late).length,
        thisWeek: duties.filter(isSoon).length,
        unowned: duties.filter((duty) => lacksOwner(duty, staff)).length,
      };
    },
  };
} // biome-ignore format: counts on a line
