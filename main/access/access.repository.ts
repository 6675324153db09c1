import { type Access, emptyAccess } from '../../shared/access/access.contract.ts';
import { type Answers, internetLevels, messengers } from '../../shared/access/answers.ts';
import { type Channel, channels, type Decision, decideChannel } from '../../shared/access/channel.ts';
import { countTvChildren, findFamilies, homeMarks } from '../../shared/access/family.ts';
import { fallbacks, ways } from '../../shared/access/rules.ts';
import { languages } from '../../shared/language.ts';
import { inSlices } from '../breathe.ts';
import type { Db, Trx } from '../database/store.ts';
import { findStudents, type StoredStudent } from '../people/student.repository.ts';
import { findRules } from './rules.repository.ts';

const columns = [
  'studentId', 'internet', 'internetLevel', 'device', 'devices', 'deviceChildren', 'tv', 'tvChannels', 'radio', 'phone',
  'messenger', 'pickup', 'paperLanguage', 'channelOverride', 'overrideReason', 'fallback', 'delivery', 'returnWay',
  'agreedWith', 'decidedOn', 'saidBy', 'askedOn', 'recheckOn',
] as const; // biome-ignore format: a list of columns

/** Students worked off between two breaths: some ten milliseconds. */
const slice = 500;

const toAnswer = (value: number | null) => (value === null ? null : value === 1);
const fromAnswer = (value: boolean | null) => (value === null ? null : Number(value));
/** A stored word, or null where it is none of those that are known. */
const known = <T extends string>(words: readonly T[], value: string | null) =>
  words.find((word) => word === value) ?? null;

/** What is known, by student id; students nobody has asked are not in the map (see `accessOf`). */
export async function findAccess(db: Db, studentId?: number): Promise<Map<number, Access>> {
  let query = db.selectFrom('access').select(columns);
  if (studentId !== undefined) query = query.where('studentId', '=', studentId);
  const toEntry = (row: Awaited<ReturnType<typeof query.execute>>[number]): [number, Access] => [
    row.studentId,
    {
      ...row,
      internet: toAnswer(row.internet),
      internetLevel: known(internetLevels, row.internetLevel),
      device: toAnswer(row.device),
      tv: toAnswer(row.tv),
      radio: toAnswer(row.radio),
      phone: toAnswer(row.phone),
      messenger: known(messengers, row.messenger),
      pickup: toAnswer(row.pickup),
      paperLanguage: known(languages, row.paperLanguage),
      channelOverride: known(channels, row.channelOverride),
      fallback: known(fallbacks, row.fallback),
      delivery: known(ways, row.delivery),
      returnWay: known(ways, row.returnWay),
    },
  ];
  return new Map((await inSlices(await query.execute(), slice, (part) => part.map(toEntry))).flat());
}

/** The stored answers of a student, or the empty ones. */
export function accessOf(known: ReadonlyMap<number, Access>, studentId: number): Access {
  return known.get(studentId) ?? { ...emptyAccess, studentId };
}

/** A student with what is known, what follows from it, and the brothers and sisters. */
export interface Decided {
  student: StoredStudent;
  access: Access;
  decision: Decision;
  /** Ids of the family at this school, this student's among them. */
  family: number[];
  tvChildren: number;
}

/** The decision for every student, in the order of the alphabet; brothers and sisters share a TV set. */
export async function findDecided(db: Db): Promise<Decided[]> {
  const students = await findStudents(db);
  const stored = await findAccess(db);
  const rules = await findRules(db);
  const families = findFamilies(students, (await inSlices(students, slice, (part) => part.map(homeMarks))).flat());
  const decide = (student: StoredStudent): Decided => {
    const access = accessOf(stored, student.id);
    const family = families.get(student.id)!;
    const tvChildren = access.tv ? countTvChildren(family.map((id): Answers => accessOf(stored, id))) : 0;
    return { student, access, family, tvChildren, decision: decideChannel({ ...access, tvChildren }, rules) };
  };
  return (await inSlices(students, slice, (part) => part.map(decide))).flat();
}

/** The channel of every student who has been asked, by student id; null where the answers decide nothing. */
export async function findChannels(db: Db): Promise<Map<number, Channel | null>> {
  return decideChannels(db, await findAccess(db));
}

/** The channels that follow from what is known, where that has been read already. */
export async function decideChannels(db: Db, known: ReadonlyMap<number, Access>): Promise<Map<number, Channel | null>> {
  const rules = await findRules(db);
  const decide = (access: Access) => [access.studentId, decideChannel(access, rules).channel] as const;
  return new Map((await inSlices([...known.values()], slice, (part) => part.map(decide))).flat());
}

/** Students who get their lessons on paper, in the order of the alphabet. */
export async function findPaperStudents(db: Db): Promise<StoredStudent[]> {
  const [students, byStudent] = await Promise.all([findStudents(db), findChannels(db)]);
  return students.filter(({ id }) => byStudent.get(id) === 'paper');
}

/** Students for whom nothing is decided yet; step 1 of a distance period must not close while there are any (A12). */
export async function findUndecided(db: Db): Promise<StoredStudent[]> {
  const students = await findStudents(db);
  const byStudent = await findChannels(db);
  return students.filter(({ id }) => (byStudent.get(id) ?? null) === null);
}

/** How many students of each class are on each channel, by class id; classes without students are left out. */
export async function countByClassAndChannel(
  db: Db,
  includes: (student: StoredStudent) => boolean = () => true,
): Promise<Map<number, Record<Channel | 'unknown', number>>> {
  const [students, byStudent] = [(await findStudents(db)).filter(includes), await findChannels(db)];
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
  radio: fromAnswer(access.radio),
  phone: fromAnswer(access.phone),
  pickup: fromAnswer(access.pickup),
});

/** Stores what is known of one student and the decision; the history is kept by answers.repository.ts. */
export async function saveAccess(trx: Trx, access: Access): Promise<void> {
  const row = toAccessRow(access);
  await trx
    .insertInto('access')
    .values(row)
    .onConflict((stored) => stored.column('studentId').doUpdateSet(row))
    .execute();
}
