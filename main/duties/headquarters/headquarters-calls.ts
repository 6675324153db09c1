import { randomUUID } from 'node:crypto';
import type { dutiesContract } from '../../../shared/duties/duties.contract.ts';
import type { headquartersCalls as calls, SignalInput } from '../../../shared/duties/headquarters-calls.ts';
import { Problem } from '../../../shared/problem.ts';
import type { Service } from '../../../shared/rpc.ts';
import { dayOfWeek, today, type Week } from '../../../shared/week.ts';
import type { Db } from '../../database/store.ts';
import type { Foundation } from '../../house.ts';
import {
  deleteMembers,
  deleteSignals,
  findLooks,
  findMembers,
  findOrder,
  findSignalDays,
  findSignals,
  insertLook,
  insertMember,
  insertSignal,
  saveOrder,
  updateMember,
  updateSignal,
} from './headquarters.repository.ts';

type Calls = Pick<Service<typeof dutiesContract>, keyof typeof calls>;
type HealthCall = 'openHealth' | 'closeHealth' | 'listSignals' | 'addSignal' | 'saveSignal' | 'deleteSignals';

/** Headquarters against the infection and its signals (K01). */
export function headquartersCalls(foundation: Foundation): Calls {
  const { store } = foundation;
  return {
    ...healthCalls(foundation),
    findHeadquarters: async () => ({ ...(await findOrder(store.db)), members: await findMembers(store.db) }),
    async saveOrder(order) {
      await store.change('duties', 'saveOrder', {}, (trx) => saveOrder(trx, order));
      return null;
    },
    async addMember(member) {
      await refuseTwice(store.db, member.name, null);
      return store.change('duties', 'addMember', { name: member.name }, (trx) => insertMember(trx, member));
    },
    async saveMember({ id, ...member }) {
      await refuseTwice(store.db, member.name, id);
      await store.change('duties', 'saveMember', { name: member.name }, (trx) => updateMember(trx, id, member));
      return null;
    },
    async deleteMembers({ ids }) {
      await store.change('duties', 'deleteMembers', { count: ids.length }, (trx) => deleteMembers(trx, ids));
      return null;
    },
    listLooks: () => findLooks(store.db),
    countSignals: ({ week }) => countSignals(store.db, week),
  };
}

/** A week's signals as bare numbers, for reports and the director's page. */
export async function countSignals(db: Db, week: Week): Promise<{ signals: number; withoutMeasure: number }> {
  const found = await findSignalDays(db, dayOfWeek(week, 1), dayOfWeek(week, 7));
  return { signals: found.length, withoutMeasure: found.filter(({ measure }) => measure === '').length };
}

async function refuseTwice(db: Db, name: string, own: number | null): Promise<void> {
  const same = (await findMembers(db)).some((member) => member.id !== own && member.name === name);
  if (same) throw new Problem('headquarters.twice', { name });
}

/** What is read and written only while a member has said who is at the computer. Changes name nobody in the history. */
function healthCalls({ store }: Foundation): Pick<Calls, HealthCall> {
  const open = new Set<string>();
  const need = (look: string) => {
    if (!open.has(look)) throw new Problem('headquarters.hidden');
  };
  return {
    async openHealth({ memberId }) {
      const member = (await findMembers(store.db)).find(({ id }) => id === memberId);
      if (!member) throw new Problem('headquarters.noMember');
      await store.change('duties', 'openHealth', { name: member.name, final: 1 }, (trx) =>
        insertLook(trx, member.name),
      );
      const look = randomUUID();
      open.add(look);
      return { look, name: member.name };
    },
    async closeHealth({ look }) {
      open.delete(look);
      return null;
    },
    async listSignals({ look }) {
      need(look);
      return findSignals(store.db);
    },
    async addSignal({ look, ...signal }) {
      need(look);
      refuseWrong(signal);
      return store.change('duties', 'addSignal', {}, (trx) => insertSignal(trx, signal));
    },
    async saveSignal({ id, look, ...signal }) {
      need(look);
      refuseWrong(signal);
      await store.change('duties', 'saveSignal', {}, (trx) => updateSignal(trx, id, signal));
      return null;
    },
    async deleteSignals({ ids, look }) {
      need(look);
      await store.change('duties', 'deleteSignals', { count: ids.length }, (trx) => deleteSignals(trx, ids));
      return null;
    },
  };
}

function refuseWrong({ onDay, measure, measureOn }: SignalInput): void {
  if (onDay > today()) throw new Problem('headquarters.future');
  if (measureOn !== null && measureOn < onDay) throw new Problem('headquarters.measureBefore');
  if (measureOn !== null && measure === '') throw new Problem('headquarters.noMeasure');
}
