import { type Access, emptyAccess } from '../access/access.contract.ts';
import { type AnswersChange, answerFields, mergeAnswers } from '../access/answers.ts';
import { formatClass } from '../people/class-name.ts';
import type { Student } from '../people/people.contract.ts';
import type { AccessRecord } from './access-records.ts';
import type { ClassFinder } from './class-finder.ts';
import type { FieldChange } from './imports.contract.ts';
import { nameKey, shortNameKey } from './person-name.ts';
import { isRefused, type Planned, planned, skipped } from './planned.ts';
import { type Refused, reason } from './records.ts';

export interface AccessWrite {
  studentId: number;
  answers: AnswersChange;
  askedAt: string | null;
  saidBy: string;
}

interface KnownAnswers {
  students: readonly Student[];
  access: ReadonlyMap<number, Access>;
  /** When each student answered last. */
  newest: ReadonlyMap<number, string>;
}

type Found = Student | 'unknown' | 'several';

/**
 * Compares the lines of a form with the school. A student who stands in it twice with different answers is decided by
 * the newer time; where a line has no time, neither is taken and both are named. Give all records to `learn` first.
 */
export class AccessMatcher {
  private readonly byId = new Map<number, Student>();
  private readonly byJournal = new Map<string, Student>();
  private readonly byName = new Map<string, Student[]>();
  private readonly lines = new Map<number, AccessRecord[]>();
  private readonly known: KnownAnswers;
  private readonly classes: ClassFinder;

  constructor(known: KnownAnswers, classes: ClassFinder) {
    this.known = known;
    this.classes = classes;
    for (const student of known.students) {
      this.byId.set(student.id, student);
      if (student.journalId !== null) this.byJournal.set(student.journalId, student);
      const key = shortNameKey(student);
      this.byName.set(key, [...(this.byName.get(key) ?? []), student]);
    }
  }

  /** Takes note of a line, so that lines about one student can be compared. */
  learn(record: AccessRecord | Refused): void {
    if (isRefused(record)) return;
    const student = this.find(record);
    if (typeof student === 'string') return;
    this.lines.set(student.id, [...(this.lines.get(student.id) ?? []), record]);
  }

  match(record: AccessRecord | Refused): Planned<AccessWrite> {
    if (isRefused(record)) return skipped(record, record.refused);
    const student = this.find(record);
    if (student === 'several') return skipped(record, reason('severalStudents'));
    if (student === 'unknown') return skipped(record, this.unknown(record));
    const loses = this.loses(record, this.lines.get(student.id) ?? []);
    if (loses) return skipped(record, loses);
    const access = this.known.access.get(student.id) ?? { ...emptyAccess, studentId: student.id };
    const changes = differing(access, record.answers);
    const newest = this.known.newest.get(student.id);
    if (changes.length > 0 && record.askedAt !== null && newest !== undefined && record.askedAt < newest) {
      return skipped(record, reason('olderThanKnown', { day: newest.slice(0, 10).split('-').reverse().join('.') }));
    }
    const { answers, askedAt, saidBy } = record;
    return planned(record, newest === undefined && changes.length > 0, changes, { studentId: student.id, answers, askedAt, saidBy }); // biome-ignore format: one line
  }

  private find({ studentId, journalId, name, className }: AccessRecord): Found {
    const sure =
      (studentId !== null && this.byId.get(studentId)) || (journalId !== '' && this.byJournal.get(journalId));
    if (sure) return sure;
    if (!name) return 'unknown';
    const classId = className ? this.classes.find(className)?.id : undefined;
    if (className && classId === undefined) return 'unknown';
    const all = (this.byName.get(shortNameKey(name)) ?? []).filter(
      (one) => classId === undefined || one.classId === classId,
    );
    const exact = all.filter((one) => nameKey(one) === nameKey(name));
    const found = exact.length > 0 ? exact : all.filter((one) => one.patronymic === '' || name.patronymic === '');
    return found.length > 1 ? 'several' : (found[0] ?? 'unknown');
  }

  private unknown({ className }: AccessRecord) {
    if (className && !this.classes.find(className)) return reason('unknownClass', { class: formatClass(className) });
    return className ? reason('unknownStudentIn', { class: formatClass(className) }) : reason('unknownStudent');
  }

  /** Why another line about the same student is taken instead of this one, if so. */
  private loses(record: AccessRecord, all: readonly AccessRecord[]) {
    const others = all.filter((one) => one.line !== record.line);
    const same = others.find(
      (one) => one.line < record.line && sameAnswers(one, record) && one.askedAt === record.askedAt,
    );
    if (same) return reason('duplicate', { line: same.line });
    const against = others.filter((one) => !sameAnswers(one, record));
    const undated = against.find(
      (one) => one.askedAt === null || record.askedAt === null || one.askedAt === record.askedAt,
    );
    if (undated) return reason('contradicting', { line: undated.line });
    const newer = others.find((one) => (one.askedAt ?? '') > (record.askedAt ?? ''));
    return newer ? reason(sameAnswers(newer, record) ? 'duplicate' : 'olderAnswer', { line: newer.line }) : null;
  }
}

const sameAnswers = (one: AccessRecord, other: AccessRecord) =>
  JSON.stringify(sorted(one.answers)) === JSON.stringify(sorted(other.answers));
const sorted = (answers: AnswersChange) => answerFields.map((field) => answers[field] ?? null);

const said = (value: string | number | boolean | null): string => {
  if (value === null) return '';
  return value === true ? '+' : value === false ? '−' : String(value);
};
const fieldNames: Partial<Record<keyof AnswersChange, string>> = { phone: 'hasPhone' };

function differing(access: Access, answers: AnswersChange): FieldChange[] {
  const next = mergeAnswers(access, answers);
  return answerFields
    .filter((field) => next[field] !== access[field])
    .map((field) => ({ field: fieldNames[field] ?? field, from: said(access[field]), to: said(next[field]) }));
}
