import type { LessonSheet } from '../../shared/lessons/lesson-sheet.ts';
import type { RichBlock } from '../../shared/lessons/rich-text.ts';
import type { PacketPlan, PaperPacket, PaperSheet } from '../../shared/packets/packet-plan.ts';
import { classWeeks, planPacketWeek, studentWeek } from '../../shared/packets/week-plan.ts';
import { formatPerson } from '../../shared/people/person-name.ts';
import { addWeeks, type Day, dayOfWeek, today, type Week } from '../../shared/week.ts';
import { breathe, inSlices } from '../breathe.ts';
import type { Db } from '../database/store.ts';
import { findSheetsForPackets, type PacketSheet } from '../lessons/packet-sheets.ts';
import { findStaff } from '../people/staff.repository.ts';
import { findPaperSchool, findSchool } from '../school/school.repository.ts';
import { findWeekRecords, type Gathered } from './packets.repository.ts';

/**
 * Gathers a print run: the packets of the given students (or of all paper students) in post-office order. Students
 * without a ready lesson sheet get no packet. `printedOn` is the day that stands on the letters.
 */
export async function buildPlan(
  db: Db,
  week: Week,
  studentIds: readonly number[] | null,
  printedOn: Day = today(),
): Promise<PacketPlan> {
  // One transaction: a change made meanwhile is either in the whole plan or not at all.
  return db
    .transaction()
    .execute(async (trx) => composePlan(trx, await findWeekRecords(trx, week), studentIds, printedOn));
}

/** The plan of a print run from records that were just read. */
export async function composePlan(
  db: Db,
  records: Gathered,
  studentIds: readonly number[] | null,
  printedOn: Day = today(),
): Promise<PacketPlan> {
  const { week } = records;
  const school = await findPaperSchool(db);
  const { envelope, returnWeekday } = await findSchool(db);
  await breathe();
  const packets = await findPaperPackets(db, records, studentIds);
  const used = new Set(packets.flatMap(({ sheetIds }) => sheetIds));
  await breathe();
  const sheets = (await findSheetsForPackets(db, week, [...used])).map(toPaperSheet);
  return {
    week,
    printedOn,
    returnBy: returnWeekday === null ? null : dayOfWeek(addWeeks(week, 1), returnWeekday),
    school,
    envelope,
    sheets,
    pictures: await findPictures(db, sheets),
    packets,
  };
}

async function findPaperPackets(
  db: Db,
  records: Gathered,
  studentIds: readonly number[] | null,
): Promise<PaperPacket[]> {
  const wanted = studentIds && new Set(studentIds);
  const plan = planPacketWeek(records);
  const rows = plan.rows.filter((row) => row.number !== null && (!wanted || wanted.has(row.studentId)));
  const students = new Map(records.people.map((student) => [student.id, student]));
  const classes = new Map(records.schoolClasses.map((entry) => [entry.id, entry]));
  const staff = new Map((await findStaff(db)).map((person) => [person.id, person]));
  const weeks = classWeeks(records);
  const papers = new Map(records.students.map((student) => [student.studentId, student]));
  const packetOf = (row: (typeof rows)[number]): PaperPacket => {
    const student = students.get(row.studentId)!;
    const { grade, classTeacherId } = classes.get(row.classId)!;
    const teacher = classTeacherId === null ? undefined : staff.get(classTeacherId);
    return {
      number: row.number!,
      studentId: row.studentId,
      studentName: row.name,
      guardian: student.guardian,
      addressLines: student.address.split('\n').map((line) => line.trim()).filter(Boolean),
      postcode: student.postcode,
      grade,
      className: row.className,
      language: row.language,
      classTeacher: teacher ? formatPerson(teacher) : '',
      classTeacherPhone: teacher?.phone ?? '',
      sheetIds: studentWeek(weeks.get(row.classId), papers.get(row.studentId)!, records.sheets).sheetIds,
      missingSubjects: row.missing.map((key) => plan.subjects[key]!),
    }; // biome-ignore format: one line for the address
  };
  return (await inSlices(rows, 100, (part) => part.map(packetOf))).flat();
}

/** A sheet as printed; one that classes of several teachers share names them all. */
function toPaperSheet({ sheet, subject, teachers }: PacketSheet): PaperSheet {
  return { ...sheet, subject, teacher: [...new Set([...teachers.values()].flat())].join(', ') };
}

async function findPictures(db: Db, sheets: readonly LessonSheet[]): Promise<PacketPlan['pictures']> {
  const ids = [...new Set(sheets.flatMap(({ notes }) => pictureIds(notes.content)))];
  const pictures: PacketPlan['pictures'] = [];
  for (const id of ids) {
    const row = await db.selectFrom('picture').selectAll().where('id', '=', id).executeTakeFirst();
    if (!row) continue; // the notes name a picture that is gone; the paper leaves its place out
    const mime = row.mime === 'image/png' ? 'image/png' : 'image/jpeg';
    pictures.push({ id, mime, base64: row.bytes.toString('base64'), width: row.width, height: row.height });
  }
  return pictures;
}

function pictureIds(blocks: readonly RichBlock[]): number[] {
  return blocks.flatMap((block): number[] => {
    if (block.type === 'picture') return [block.attrs.pictureId];
    if (block.type === 'bulletList' || block.type === 'orderedList')
      return block.content.flatMap((item) => pictureIds(item.content));
    if (block.type === 'table')
      return block.content.flatMap((row) => row.content.flatMap((cell) => pictureIds(cell.content)));
    return [];
  });
}
