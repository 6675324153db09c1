import type { BoardPerson } from '../../shared/duties/board.contract.ts';
import type { dutiesContract } from '../../shared/duties/duties.contract.ts';
import { type DutyState, isFinished, type Owner, stateOf } from '../../shared/duties/duty.ts';
import { findBlockers, runOf } from '../../shared/duties/steps.ts';
import { Problem } from '../../shared/problem.ts';
import type { Service, Work } from '../../shared/rpc.ts';
import { type Day, today } from '../../shared/week.ts';
import type { Foundation } from '../house.ts';
import { findPeriods } from '../period/period.repository.ts';
import { prepareAround } from './around.ts';
import type { People } from './board-calls.ts';
import { endStep, findDuties, findSteps, type StoredDuty, startStep } from './duties.repository.ts';
import { carriersOf, type Edit, type EditedDuty, editDuties } from './edit-duties.ts';
import { findBoard } from './find-board.ts';

type StateCall = 'setDue' | 'pullDues' | 'setState' | 'write' | 'closeStep' | 'openStep';

const doneOn = (state: DutyState) => (state === 'done' ? today() : null);

/** The duty as a whole gets a state; what single people had said gives way where it would say otherwise. */
export function setWhole(duty: EditedDuty, state: DutyState, reason: string, staff: readonly BoardPerson[]): StoredDuty {
  const same = state === duty.state;
  const next = { ...duty, state, reason: state === 'notNeeded' ? reason : '', doneOn: same ? duty.doneOn : doneOn(state) };
  if (stateOf(state, carriersOf(next, staff)) === state) return next;
  return { ...next, owners: duty.everyone ? [] : duty.owners.map((owner) => ({ ...owner, state: null, doneOn: null })) };
} // biome-ignore format: one value a line

/** One person gets a state. Was the duty closed as a whole, it opens, and the others stay as far as it was. */
function setOwn(duty: EditedDuty, staffId: number, state: DutyState, staff: readonly BoardPerson[]): StoredDuty {
  const owners = carriersOf(duty, staff);
  const known = owners.find((owner) => owner.staffId === staffId);
  if (!known) throw new Problem('duties.problem.notOwner', { clause: duty.entry });
  const closed = isFinished(duty.state);
  if ((closed ? duty.state : (known.state ?? duty.state)) === state) return duty;
  const own: Owner = { staffId, state, doneOn: doneOn(state) };
  if (!closed) return { ...duty, owners: [...duty.owners.filter((owner) => owner.staffId !== staffId), own] };
  const others = owners.map((owner): Owner => ({ ...owner, state: duty.state, doneOn: duty.doneOn }));
  return { ...duty, state: 'open', reason: '', doneOn: null, owners: others.map((owner) => (owner.staffId === staffId ? own : owner)) };
} // biome-ignore format: one value a line

/** How far duties are, by when, what was written about them, and the steps. */
export function stateCalls({ store }: Foundation, people: People): Pick<Service<typeof dutiesContract>, StateCall> {
  const { db } = store;
  const edit = async (action: string, ids: readonly number[], work: Work, make: (staff: BoardPerson[]) => Edit, reason = '') => {
    const around = await prepareAround({ db, people, work });
    return editDuties(store, action, ids, { ...around, reason }, make(around.staff));
  }; // biome-ignore format: one signature a line
  return {
    setDue: ({ dutyIds, dueOn }, work) => edit('setDue', dutyIds, work, () => (duty) => ({ ...duty, dueOn })),
    async pullDues({ periodId }, work) {
      const period = (await findPeriods(db)).find(({ id }) => id === periodId);
      if (!period) throw new Problem('period.gone');
      const { endsOn } = period;
      const isAfter = ({ dueOn, state }: StoredDuty) => dueOn !== null && dueOn > endsOn && !isFinished(state);
      const late = (await findDuties(db, { periodId })).filter(isAfter);
      return edit('pullDues', late.map(({ id }) => id), work, () => (duty) => ({ ...duty, dueOn: endsOn }));
    },
    async setState({ dutyIds, staffId, state, reason }, work) {
      if (state === 'notNeeded' && reason.trim() === '') throw new Problem('duties.problem.noReason');
      const make = (staff: BoardPerson[]): Edit => (duty) =>
        staffId === null ? setWhole(duty, state, reason, staff) : setOwn(duty, staffId, state, staff);
      return edit('setState', dutyIds, work, make, reason);
    },
    write: ({ id, ...written }, work) => edit('write', [id], work, () => (duty) => ({ ...duty, ...written })),
    ...stepCalls({ store }, people),
  };
} // biome-ignore format: calls on a line

function stepCalls({ store }: Pick<Foundation, 'store'>, people: People): Pick<Service<typeof dutiesContract>, 'closeStep' | 'openStep'> {
  const { db } = store;
  const checkDay = (on: Day, startedOn: Day) => {
    if (on < startedOn) throw new Problem('duties.problem.stepDay');
  };
  return {
    async closeStep({ periodId, step, on, reason }, work) {
      const board = await findBoard({ db, people, work }, periodId);
      if (!board) throw new Problem('duties.problem.gone');
      const runs = await findSteps(db, periodId);
      const run = runOf(runs, step);
      if (!run || run.closedOn !== null) throw new Problem('duties.problem.stepClosed', { step });
      checkDay(on, run.startedOn);
      const blockers = findBlockers(step, board.duties, board.staff);
      if (blockers.length > 0 && reason.trim() === '') throw new Problem('duties.problem.stepHeld', { step, count: blockers.length, clause: blockers[0]?.entry.id ?? '' });
      const passed = blockers.map(({ entry }) => entry.id);
      await store.change('duties', 'closeStep', { step }, async (trx) => {
        await endStep(trx, run.id, { closedOn: on, reason: passed.length > 0 ? reason : '', passed });
        if (step < 3 && !runOf(runs, step + 1)) await startStep(trx, periodId, step + 1, on);
      });
      return null;
    },
    async openStep({ periodId, step, on }) {
      const run = runOf(await findSteps(db, periodId), step);
      if (run && run.closedOn === null) throw new Problem('duties.problem.stepOpen', { step });
      if (run) checkDay(on, run.startedOn);
      await store.change('duties', 'openStep', { step }, (trx) => startStep(trx, periodId, step, on));
      return null;
    },
  };
} // biome-ignore format: checks on a line
