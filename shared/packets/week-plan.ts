import type { ToCall } from '../access/trajectory.contract.ts';
import type { Bilingual, Language } from '../language.ts';
import type { CoveringPeriod } from '../period/week-scope.ts';
import type { Week } from '../week.ts';
import { numberPackets, type TakenNumber } from './packet-number.ts';
import type { MissingSheet, PacketRow, PacketWeek } from './packets.contract.ts';
import { inPostOrder } from './post-order.ts';

export interface PaperStudent {
  studentId: number;
  classId: number;
  name: string;
  nameKey: string;
  search: string;
  address: string;
  postcode: string;
  /** Language of papers that the family asked for; null: that of the class. */
  language?: Language | null;
  /** Subjects that were asked for; null: all of the class. */
  onlySubjects?: ReadonlySet<string> | null;
}
export interface PaperClass {
  id: number;
  grade: number;
  name: string;
  language: Language;
  classKey: string;
}
export interface PrintedPacket extends TakenNumber {
  printedAt: string;
  missing: string[];
}

/** Everything from which the week is computed, as it stands in the records. */
export interface WeekRecords {
  week: Week;
  students: PaperStudent[];
  classes: PaperClass[];
  /** Subjects in the order in which packets hold them. */
  subjects: { key: string; name: Bilingual }[];
  load: { classId: number; subjectKey: string }[];
  /** Ready lesson sheets only. */
  sheets: { id: number; subjectKey: string; classIds: number[] }[];
  printed: PrintedPacket[];
  allStudents: number;
  notAsked: number;
  /** Who would get paper and has to ask for it first. */
  toCall: ToCall;
  /** Periods in remote mode whose classes and students the week is limited to; none: everybody. */
  covering: CoveringPeriod[];
}

/** What one class gets in the week. */
export interface ClassWeek {
  sheetIds: number[];
  missing: string[];
  hasLoad: boolean;
}

/** For each class its ready sheets in the order of subjects, and the subjects of its load that have none. */
export function classWeeks(
  records: Pick<WeekRecords, 'classes' | 'subjects' | 'load' | 'sheets'>,
): Map<number, ClassWeek> {
  const place = new Map(records.subjects.map(({ key }, index) => [key, index]));
  const bySubject = (a: string, b: string) => (place.get(a) ?? 999) - (place.get(b) ?? 999);
  const weeks = new Map<number, ClassWeek>();
  const sheets = [...records.sheets].sort((a, b) => bySubject(a.subjectKey, b.subjectKey) || a.id - b.id);
  const ownSheets = new Map<number, typeof sheets>(records.classes.map(({ id }) => [id, []]));
  for (const sheet of sheets) for (const classId of sheet.classIds) ownSheets.get(classId)?.push(sheet);
  const expectedBy = new Map(records.classes.map(({ id }) => [id, new Set<string>()]));
  for (const { classId, subjectKey } of records.load) expectedBy.get(classId)?.add(subjectKey);
  for (const { id } of records.classes) {
    const own = ownSheets.get(id)!;
    const ready = new Set(own.map(({ subjectKey }) => subjectKey));
    const expected = [...expectedBy.get(id)!].sort(bySubject);
    weeks.set(id, {
      sheetIds: own.map((sheet) => sheet.id),
      missing: expected.filter((key) => !ready.has(key)),
      hasLoad: expected.length > 0,
    });
  }
  return weeks;
}

/** What one student gets of the class's week: everything, or the subjects that the family asked for. */
export function studentWeek(
  own: ClassWeek | undefined,
  { onlySubjects }: Pick<PaperStudent, 'onlySubjects'>,
  sheets: WeekRecords['sheets'],
): ClassWeek {
  if (!own) return { sheetIds: [], missing: [], hasLoad: false };
  if (!onlySubjects) return own;
  const wanted = new Set(sheets.filter(({ subjectKey }) => onlySubjects.has(subjectKey)).map(({ id }) => id));
  const missing = own.missing.filter((key) => onlySubjects.has(key));
  return { ...own, missing, sheetIds: own.sheetIds.filter((id) => wanted.has(id)) };
}

/** The week of the paper students: who gets what, what is missing, in post-office order with packet numbers. */
export function planPacketWeek(records: WeekRecords): PacketWeek {
  const weeks = classWeeks(records);
  const classes = new Map(records.classes.map((entry) => [entry.id, entry]));
  const printed = new Map(records.printed.map((packet) => [packet.studentId, packet]));
  const ordered = inPostOrder(
    records.students.map((student) => ({ ...student, classKey: classes.get(student.classId)?.classKey ?? '' })),
  );
  const ownWeek = (student: PaperStudent) => studentWeek(weeks.get(student.classId), student, records.sheets);
  const getting = ordered.filter((student) => ownWeek(student).sheetIds.length > 0);
  const numbers = numberPackets(
    getting.map(({ studentId }) => studentId),
    records.printed,
  );
  const rows = ordered.map((student) => {
    return toRow(student, classes.get(student.classId)!, ownWeek(student), numbers, printed.get(student.studentId));
  });
  return {
    week: records.week,
    rows,
    subjects: Object.fromEntries(records.subjects.map(({ key, name }) => [key, name])),
    missingSheets: gatherMissing(rows, classes),
    students: records.allStudents,
    notAsked: records.notAsked,
    toCall: records.toCall,
    covering: records.covering,
  };
}

function toRow(
  student: PaperStudent & { classKey: string },
  paperClass: PaperClass,
  own: ClassWeek,
  numbers: Map<number, number>,
  packet: PrintedPacket | undefined,
): PacketRow {
  const { studentId, name, nameKey, search, classKey, address, postcode } = student;
  const { id: classId, name: className } = paperClass;
  const language = student.language ?? paperClass.language;
  return {
    studentId, name, nameKey, search, classKey, classId, className, language,
    number: numbers.get(studentId) ?? null,
    sheets: own.sheetIds.length,
    missing: own.missing,
    empty: own.sheetIds.length > 0 ? null : own.hasLoad ? 'noSheets' : 'noLoad',
    address: address.trim() === '' ? 'none' : postcode.trim() === '' ? 'noPostcode' : 'full',
    printedAt: packet?.printedAt ?? null,
    readySince: (packet?.missing ?? []).filter((key) => !own.missing.includes(key)),
  }; // biome-ignore format: the short names read better on one line
}

function gatherMissing(rows: readonly PacketRow[], classes: Map<number, PaperClass>): MissingSheet[] {
  const found = new Map<string, MissingSheet>();
  for (const row of rows) {
    const { grade, language } = classes.get(row.classId)!;
    for (const subjectKey of row.missing) {
      const key = `${grade} ${language} ${subjectKey}`;
      const sheet = found.get(key) ?? { grade, language, subjectKey, classIds: [], classNames: [], students: 0 };
      if (!sheet.classIds.includes(row.classId)) {
        sheet.classIds.push(row.classId);
        sheet.classNames.push(row.className);
      }
      sheet.students++;
      found.set(key, sheet);
    }
  }
  return [...found.values()].sort(
    (a, b) => a.grade - b.grade || (a.language < b.language ? -1 : a.language > b.language ? 1 : 0),
  );
}
