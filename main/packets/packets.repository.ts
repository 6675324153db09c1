import type { PrintRun } from '../../shared/packets/packets.contract.ts';
import type { PaperClass, PaperStudent, PrintedPacket, WeekRecords } from '../../shared/packets/week-plan.ts';
import { formatClass } from '../../shared/people/class-name.ts';
import type { SchoolClass } from '../../shared/people/people.contract.ts';
import { formatPerson } from '../../shared/people/person-name.ts';
import { fold } from '../../shared/text/collation.ts';
import type { Week } from '../../shared/week.ts';
import { decideChannels, findAccess } from '../access/access.repository.ts';
import { familiesToCall, findRequestClauses } from '../access/packet-start.ts';
import { findRequestedPackets } from '../access/requests.repository.ts';
import { breathe } from '../breathe.ts';
import type { Db, Trx } from '../database/store.ts';
import { findSheetPlaces } from '../lessons/lessons.repository.ts';
import { findClasses } from '../people/class.repository.ts';
import { findLoad } from '../people/load.repository.ts';
import { findStudents, type StoredStudent } from '../people/student.repository.ts';
import { findWeekScope } from '../period/week-scope.ts';

/** The records of a week with the rows that they come from, so that a print run does not read them twice. */
export interface Gathered extends WeekRecords {
  people: StoredStudent[];
  schoolClasses: SchoolClass[];
  /** Students on paper whom no period of the week is about. */
  outside: ReadonlySet<number>;
}

/** Everything that the week of packets is computed from. */
export async function findWeekRecords(db: Db, week: Week): Promise<Gathered> {
  const people = await findStudents(db);
  const access = await findAccess(db);
  const channels = await decideChannels(db, access);
  const asked = await findRequestedPackets(db, week);
  // Whichever comes first opens the packet, what the family answered or what it asked for; where the rules in force
  // want a request, only that does, and the family is to be called (conflict C20).
  const clauses = await findRequestClauses(db, week);
  const { covering, includes } = await findWeekScope(db, week);
  const onPaper = people.filter(({ id }) => channels.get(id) === 'paper');
  const bySurvey = (student: StoredStudent) =>
    clauses.length === 0 && channels.get(student.id) === 'paper' && includes(student);
  const classes = await findClasses(db);
  const subjects = await db.selectFrom('subject').select(['key', 'nameRu', 'nameKk']).orderBy('position').execute();
  const sheets = await findSheetPlaces(db, week);
  return {
    week,
    students: people
      .filter((student) => bySurvey(student) || asked.has(student.id))
      .map((student) => ({
        ...toPaperStudent(student),
        language: access.get(student.id)?.paperLanguage ?? null,
        onlySubjects: bySurvey(student) ? null : (asked.get(student.id) ?? null),
      })),
    allStudents: people.length,
    notAsked: people.filter((student) => includes(student) && (channels.get(student.id) ?? null) === null).length,
    toCall: familiesToCall({ students: people, includes, channels, asked, clauses }),
    covering,
    outside: new Set(onPaper.filter((student) => !includes(student)).map(({ id }) => id)),
    people,
    schoolClasses: classes,
    classes: classes.map(toPaperClass),
    subjects: subjects.map(({ key, nameRu, nameKk }) => ({ key, name: { ru: nameRu, kk: nameKk } })),
    load: await findLoad(db),
    sheets: sheets.filter(({ state }) => state === 'ready'),
    printed: await findPackets(db, week),
  };
}

function toPaperStudent(student: StoredStudent): PaperStudent {
  const { id, classId, sortKey, address, postcode } = student;
  const name = formatPerson(student);
  return { studentId: id, classId, name, nameKey: sortKey, search: fold(name), address, postcode };
}

function toPaperClass({ id, grade, letter, language, sortKey }: SchoolClass): PaperClass {
  return { id, grade, language, classKey: sortKey, name: formatClass({ grade, letter }) };
}

/** Names and classes of students, for saying who was left out. */
export async function findNames(db: Db, ids: readonly number[]) {
  if (ids.length === 0) return [];
  const wanted = new Set(ids);
  const classes = new Map((await findClasses(db)).map((entry) => [entry.id, formatClass(entry)]));
  const students = (await findStudents(db)).filter(({ id }) => wanted.has(id));
  return students.map((student) => ({
    studentId: student.id,
    name: formatPerson(student),
    className: classes.get(student.classId) ?? '',
  }));
}

/** The packets of a week that were printed, with the numbers that stand on them. */
async function findPackets(db: Db, week: Week): Promise<PrintedPacket[]> {
  const rows = await db
    .selectFrom('packet')
    .select(['studentId', 'number', 'printedAt', 'missing'])
    .where('week', '=', week)
    .execute();
  return rows.map((row) => ({ ...row, missing: JSON.parse(row.missing) as string[] }));
}

export interface NewPacket {
  week: Week;
  studentId: number;
  classId: number;
  number: number;
  printedAt: string;
  pages: number;
  /** Sheets of paper. */
  sheets: number;
  missing: string[];
}

/** Rows in one statement: the window goes on between two of them. */
const rowsAtOnce = 100;

/** Writes down that packets were printed; a packet that was printed before keeps its line and number. */
export async function savePackets(trx: Trx, packets: readonly NewPacket[]): Promise<void> {
  for (let from = 0; from < packets.length; from += rowsAtOnce) {
    const rows = packets.slice(from, from + rowsAtOnce);
    await trx
      .insertInto('packet')
      .values(rows.map((packet) => ({ ...packet, missing: JSON.stringify(packet.missing) })))
      .onConflict((clash) =>
        clash.columns(['week', 'studentId']).doUpdateSet((news) => ({
          classId: news.ref('excluded.classId'),
          printedAt: news.ref('excluded.printedAt'),
          pages: news.ref('excluded.pages'),
          sheets: news.ref('excluded.sheets'),
          missing: news.ref('excluded.missing'),
        })),
      )
      .execute();
    await breathe();
  }
}

export async function savePrintRun(trx: Trx, run: Omit<PrintRun, 'id' | 'there'>): Promise<void> {
  await trx.insertInto('printRun').values(run).execute();
}

/** Print runs of a week, the newest first. */
export async function findPrintRuns(db: Db, week: Week): Promise<Omit<PrintRun, 'there'>[]> {
  return db.selectFrom('printRun').selectAll().where('week', '=', week).orderBy('id', 'desc').execute();
}
