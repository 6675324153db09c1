import { type Access, emptyAccess } from '../../shared/access/access.contract.ts';
import { Channel, decideChannel } from '../../shared/access/channel.ts';
import type { Db, Trx } from '../database/store.ts';
import { findStudents, type StoredStudent } from '../people/student.repository.ts';

const columns = [
  'studentId',
  'internet',
  'device',
  'tv',
  'phone',
  'channelOverride',
  'overrideReason',
  'askedOn',
] as const;

const toAnswer = (value: number | null) => (value === null ? null : value === 1);
const fromAnswer = (value: boolean | null) => (value === null ? null : Number(value));

/** What is known, by student id; students nobody has asked are not in the map (see `accessOf`). */
export async function findAccess(db: Db): Promise<Map<number, Access>> {
  const rows = await db.selectFrom('access').select(columns).execute();
  return new Map(
    rows.map((row) => [
      row.studentId,
      {
        ...row,
        internet: toAnswer(row.internet),
        device: toAnswer(row.device),
        tv: toAnswer(row.tv),
        phone: toAnswer(row.phone),
        channelOverride: Channel.nullable().parse(row.channelOverride),
      },
    ]),
  );
}

/** The stored answers of a student, or the empty ones. */
export function accessOf(known: Map<number, Access>, studentId: number): Access {
  return known.get(studentId) ?? { ...emptyAccess, studentId };
}

/** The channel of every student who has been asked, by student id; null where the answers decide nothing. */
export async function findChannels(db: Db): Promise<Map<number, Channel | null>> {
  const known = await findAccess(db);
  return new Map([...known].map(([id, access]) => [id, decideChannel(access).channel]));
}

/** Students who get their lessons on paper, in the order of the alphabet. */
export async function findPaperStudents(db: Db): Promise<StoredStudent[]> {
  const [students, byStudent] = await Promise.all([findStudents(db), findChannels(db)]);
  return students.filter(({ id }) => byStudent.get(id) === 'paper');
}

/** How many students of each class are on each channel, by class id; classes without students are left out. */
export async function countByClassAndChannel(db: Db): Promise<Map<number, Record<Channel | 'unknown', number>>> {
  const [students, byStudent] = await Promise.all([findStudents(db), findChannels(db)]);
  const counts = new Map<number, Record<Channel | 'unknown', number>>();
  for (const { id, classId } of students) {
    const count = counts.get(classId) ?? { platform: 0, tv: 0, phone: 0, paper: 0, unknown: 0 };
    count[byStudent.get(id) ?? 'unknown'] += 1;
    counts.set(classId, count);
  }
  return counts;
}

/** The stored form of the answers and the decision. */
export const toAccessRow = (access: Access) => ({
  ...access,
  internet: fromAnswer(access.internet),
  device: fromAnswer(access.device),
  tv: fromAnswer(access.tv),
  phone: fromAnswer(access.phone),
});

/** Stores the answers and the decision of one student, new or known. */
export async function saveAccess(trx: Trx, access: Access): Promise<void> {
  const row = toAccessRow(access);
  await trx
    .insertInto('access')
    .values(row)
    .onConflict((known) => known.column('studentId').doUpdateSet(row))
    .execute();
}
