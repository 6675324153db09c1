import type { accessContract } from '../../shared/access/access.contract.ts';
import { dueOf, stateOf } from '../../shared/access/material-requests.ts';
import type { MaterialRequestInput } from '../../shared/access/requests.contract.ts';
import { checkWording, quote } from '../../shared/duties/wording/check-wording.ts';
import { formatPerson } from '../../shared/people/person-name.ts';
import { Problem } from '../../shared/problem.ts';
import type { Service } from '../../shared/rpc.ts';
import { today } from '../../shared/week.ts';
import type { Db } from '../database/store.ts';
import { findProofRule } from '../duties/rules-in-force.ts';
import type { Foundation } from '../house.ts';
import { findStudent, findStudents } from '../people/student.repository.ts';
import { closeRequest, deleteRequests, findRequests, insertRequest, updateRequest } from './requests.repository.ts';
import { findSettings } from './rules.repository.ts';

type RequestCalls = Pick<
  Service<typeof accessContract>,
  'listRequests' | 'addRequest' | 'saveRequest' | 'closeRequest' | 'deleteRequests'
>;

/** Requests of parents and students for material (SYK-4.2.4, SYK-5.4a, SYK-6.5). */
export function materialRequests({ store }: Foundation): RequestCalls {
  const nameOf = async (studentId: number) => {
    const student = await findStudent(store.db, studentId);
    if (!student) throw new Problem('people.gone');
    return { name: formatPerson(student) };
  };
  const requestOf = async (id: number) => {
    const request = (await findRequests(store.db)).find((one) => one.id === id);
    if (!request) throw new Problem('access.requests.gone');
    return request;
  };
  return {
    async listRequests() {
      const students = new Map((await findStudents(store.db)).map((student) => [student.id, student]));
      const { requestDays } = await findSettings(store.db);
      return (await findRequests(store.db)).flatMap((request) => {
        const student = students.get(request.studentId);
        if (!student) return [];
        const { classId, sortKey } = student;
        const [due, state] = [dueOf(request, requestDays), stateOf(request, requestDays, today())];
        return [{ ...request, name: formatPerson(student), sortKey, classId, due, state }];
      });
    },
    async addRequest(request) {
      await check(store.db, request);
      return store.change('access', 'addRequest', await nameOf(request.studentId), (trx) =>
        insertRequest(trx, request),
      );
    },
    async saveRequest({ id, ...request }) {
      await check(store.db, request);
      const { handedOn } = await requestOf(id);
      if (handedOn !== null && handedOn < request.askedOn) throw new Problem('access.requests.handedBefore');
      return store.change('access', 'saveRequest', await nameOf(request.studentId), async (trx) => {
        await updateRequest(trx, id, request);
        return null;
      });
    },
    async closeRequest({ id, handedOn }) {
      const request = await requestOf(id);
      if (handedOn !== null && handedOn < request.askedOn) throw new Problem('access.requests.handedBefore');
      if (handedOn !== null && handedOn > today()) throw new Problem('access.requests.handedLater');
      const action = handedOn === null ? 'reopenRequest' : 'closeRequest';
      return store.change('access', action, await nameOf(request.studentId), async (trx) => {
        await closeRequest(trx, id, handedOn);
        return null;
      });
    },
    deleteRequests: ({ ids }) =>
      store.change('access', 'deleteRequests', { count: ids.length }, async (trx) => {
        await deleteRequests(trx, ids);
        return null;
      }),
  };
}

async function check(db: Db, { fromWeek, toWeek, askedOn, note }: MaterialRequestInput): Promise<void> {
  if (toWeek < fromWeek) throw new Problem('access.requests.weeks');
  if (askedOn > today()) throw new Problem('access.requests.future');
  const [finding] = checkWording(note);
  const { stops, clause } = await findProofRule(db);
  if (finding && stops) throw new Problem('checks.wording.requestStop', { clause, words: quote(note, finding) });
}
