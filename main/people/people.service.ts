import type { peopleContract, StudentInput } from '../../shared/people/people.contract.ts';
import { formatPerson } from '../../shared/people/person-name.ts';
import { Problem } from '../../shared/problem.ts';
import type { Service } from '../../shared/rpc.ts';
import { findChannels } from '../access/access.repository.ts';
import type { Trx } from '../database/store.ts';
import type { Foundation } from '../house.ts';
import { absenceCalls } from './absence-calls.ts';
import { appointmentCalls } from './appointment-calls.ts';
import { classCalls } from './class-calls.ts';
import { loadCalls } from './load-calls.ts';
import { staffCalls } from './staff-calls.ts';
import {
  deleteStudents,
  findByJournalId,
  findStudent,
  findStudents,
  insertStudent,
  moveStudents,
  updateStudent,
} from './student.repository.ts';

export function peopleService(foundation: Foundation): Service<typeof peopleContract> {
  return {
    ...studentCalls(foundation),
    ...classCalls(foundation.store),
    ...staffCalls(foundation.store),
    ...loadCalls(foundation.store),
    ...appointmentCalls(foundation),
    ...absenceCalls(foundation.store),
  };
}

type StudentCall = 'listStudents' | 'addStudent' | 'saveStudent' | 'moveStudents' | 'deleteStudents';

function studentCalls({ store }: Foundation): Pick<Service<typeof peopleContract>, StudentCall> {
  return {
    async listStudents() {
      const [students, channels] = await Promise.all([findStudents(store.db), findChannels(store.db)]);
      return students.map((student) => ({ ...student, channel: channels.get(student.id) ?? null }));
    },
    addStudent: (student) =>
      store.change('people', 'addStudent', { name: formatPerson(student) }, async (trx) => {
        await refuseTakenJournalId(trx, student, null);
        return insertStudent(trx, student);
      }),
    saveStudent: (student) =>
      store.change('people', 'saveStudent', { name: formatPerson(student) }, async (trx) => {
        if (!(await findStudent(trx, student.id))) throw new Problem('people.gone');
        await refuseTakenJournalId(trx, student, student.id);
        return updateStudent(trx, student);
      }),
    moveStudents: ({ ids, classId }) =>
      store.change('people', 'moveStudents', { count: ids.length }, async (trx) => {
        await moveStudents(trx, ids, classId);
        return null;
      }),
    deleteStudents: ({ ids }) =>
      store.change('people', 'deleteStudents', { count: ids.length }, async (trx) => ({
        count: await deleteStudents(trx, ids),
      })),
  };
}

async function refuseTakenJournalId(trx: Trx, student: StudentInput, own: number | null): Promise<void> {
  const journalId = student.journalId?.trim();
  if (!journalId) return;
  const holder = await findByJournalId(trx, journalId);
  if (holder && holder.id !== own) {
    throw new Problem('people.student.journalIdTaken', { journalId, name: formatPerson(holder) });
  }
}
