import type { Channel } from '../../shared/access/channel.ts';
import { findFamilies, type Member } from '../../shared/access/family.ts';
import type { ToCall } from '../../shared/access/trajectory.contract.ts';
import { requestClauses } from '../../shared/period/packet-start.ts';
import { resolveProfile } from '../../shared/period/resolve.ts';
import type { WeekScope } from '../../shared/period/week-scope.ts';
import { dayOfWeek, type Week } from '../../shared/week.ts';
import type { Db } from '../database/store.ts';
import { findStudents } from '../people/student.repository.ts';
import { findChosen } from '../period/profile.repository.ts';
import { findWeekScope } from '../period/week-scope.ts';
import { findChannels } from './access.repository.ts';
import { findRequestedPackets } from './requests.repository.ts';

/** The clauses of the chosen profile that want a request before a packet of this week; none: the survey is enough. */
export async function findRequestClauses(db: Db, week: Week): Promise<string[]> {
  return requestClauses(resolveProfile(await findChosen(db), dayOfWeek(week, 1), dayOfWeek(week, 7)));
}

interface Known {
  students: readonly (Member & { classId: number })[];
  /** Is a student meant by the periods of the week? */
  includes: WeekScope['includes'];
  channels: ReadonlyMap<number, Channel | null>;
  asked: ReadonlyMap<number, unknown>;
  clauses: string[];
}

/** Who is on paper by the survey and still has to be proposed a request; nobody where the survey is enough. */
export function familiesToCall({ students, includes, channels, asked, clauses }: Known): ToCall {
  if (clauses.length === 0) return { studentIds: [], families: 0, clauses };
  const studentIds = students
    .filter((student) => channels.get(student.id) === 'paper' && !asked.has(student.id) && includes(student))
    .map(({ id }) => id);
  const families = findFamilies(students);
  return { studentIds, clauses, families: new Set(studentIds.map((id) => families.get(id))).size };
}

export async function findToCall(db: Db, week: Week): Promise<ToCall> {
  const clauses = await findRequestClauses(db, week);
  if (clauses.length === 0) return { studentIds: [], families: 0, clauses };
  const [students, channels] = [await findStudents(db), await findChannels(db)];
  const { includes } = await findWeekScope(db, week);
  return familiesToCall({ students, includes, channels, asked: await findRequestedPackets(db, week), clauses });
}
