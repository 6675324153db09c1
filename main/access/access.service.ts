import type { Access, AccessRow, accessContract } from '../../shared/access/access.contract.ts';
import { withAnswers } from '../../shared/access/answers.ts';
import { type Channel, decideChannel, mayOverride } from '../../shared/access/channel.ts';
import { formatPerson } from '../../shared/people/person-name.ts';
import { Problem } from '../../shared/problem.ts';
import type { Service } from '../../shared/rpc.ts';
import { today } from '../../shared/week.ts';
import { breathe } from '../breathe.ts';
import type { Trx } from '../database/store.ts';
import type { Foundation } from '../house.ts';
import { findStudents } from '../people/student.repository.ts';
import { accessOf, countByClassAndChannel, findAccess, saveAccess } from './access.repository.ts';

export function accessService({ store }: Foundation): Service<typeof accessContract> {
  return {
    async list() {
      const [students, known] = await Promise.all([findStudents(store.db), findAccess(store.db)]);
      return students.map((student): AccessRow => {
        const access = accessOf(known, student.id);
        const { classId, sortKey, guardian, guardianPhone } = student;
        return {
          ...access,
          ...decideChannel(access),
          classId,
          sortKey,
          guardian,
          guardianPhone,
          name: formatPerson(student),
        };
      });
    },
    async count() {
      const counts = await countByClassAndChannel(store.db);
      return [...counts].map(([classId, count]) => ({
        classId,
        total: count.platform + count.tv + count.phone + count.paper + count.unknown,
        ...count,
      }));
    },
    answer: ({ studentIds, answers }) =>
      store.change('access', 'answer', answerDetail(studentIds), async (trx) => {
        await changeEach(trx, studentIds, (access) => withAnswers(access, answers, today()));
        return null;
      }),
    override: ({ studentIds, channel, reason }) =>
      store.change('access', channel === null ? 'byRule' : 'override', { count: studentIds.length }, async (trx) => {
        if (channel !== null && reason.trim() === '') throw new Problem('access.override.needsReason');
        await changeEach(trx, studentIds, (access) => withOverride(access, channel, reason.trim()));
        return null;
      }),
  };
}

/** One student's answer is seen at once in the table; only many at once are announced in words. */
const answerDetail = (ids: readonly number[]) => ({ count: ids.length, ...(ids.length === 1 ? { quiet: 1 } : {}) });

async function changeEach(trx: Trx, ids: readonly number[], next: (access: Access) => Access): Promise<void> {
  const known = await findAccess(trx);
  for (const [place, id] of ids.entries()) {
    await saveAccess(trx, next(accessOf(known, id)));
    if (place % 50 === 49) await breathe();
  }
}

function withOverride(access: Access, channel: Channel | null, reason: string): Access {
  if (channel === null) return { ...access, channelOverride: null, overrideReason: '' };
  if (!mayOverride(access, channel)) throw new Problem('access.override.needsInternet');
  return { ...access, channelOverride: channel, overrideReason: reason };
}
