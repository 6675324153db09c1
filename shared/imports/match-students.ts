import { type Access, type AnswersChange, emptyAccess } from '../access/access.contract.ts';
import type { Language } from '../language.ts';
import type { Student, StudentInput } from '../people/people.contract.ts';
import { formatPerson } from '../people/person-name.ts';
import type { ClassFinder } from './class-finder.ts';
import type { FieldChange } from './imports.contract.ts';
import { nameKey, shortNameKey } from './person-name.ts';
import { differences, isRefused, type Planned, planned, skipped } from './planned.ts';
import { type Refused, reason, type StudentRecord, warning } from './records.ts';

export interface StudentWrite {
  id: number | null;
  /** Null when only the answers about access change. */
  student: StudentInput | null;
  answers: AnswersChange | null;
}

export interface KnownStudents {
  students: readonly Student[];
  access: ReadonlyMap<number, Access>;
}

/**
 * Compares students of a file with the school: by their number in the e-journal, else by name within the class. A
 * namesake in another class is another child until the number says otherwise. Give the records in their order; their
 * values are tidied, as those of the school are.
 */
export class StudentMatcher {
  private readonly byJournal = new Map<string, Student>();
  private readonly byName = new Map<string, Student[]>();
  private readonly anywhere = new Map<string, Student[]>();
  private readonly taken = new Map<string, number>();
  private readonly takenIds = new Map<number, number>();
  private readonly access: ReadonlyMap<number, Access>;
  private readonly classes: ClassFinder;
  private readonly newClasses: Language | null;

  constructor(known: KnownStudents, classes: ClassFinder, newClasses: Language | null) {
    this.access = known.access;
    this.classes = classes;
    this.newClasses = newClasses;
    for (const student of known.students) {
      if (student.journalId !== null) this.byJournal.set(student.journalId, student);
      push(this.byName, inClass(student.classId, shortNameKey(student)), student);
      push(this.anywhere, nameKey(student), student);
    }
  }

  match(record: StudentRecord | Refused): Planned<StudentWrite> {
    if (isRefused(record)) return skipped(record, record.refused);
    const classId = this.classes.findOrAdd(record.className, record.language ?? this.newClasses);
    if (classId === undefined) return skipped(record, reason('unknownClass', { class: className(record) }));
    const wanted = { ...record.name, classId };
    const repeated = this.repeats(record, classId);
    if (repeated !== undefined) return skipped(record, reason('duplicate', { line: repeated }));
    const existing = this.find(record, classId);
    if (!existing) return this.create(record, { ...blank, ...record.values, ...wanted });
    const twice = this.takenIds.get(existing.id);
    if (twice !== undefined) return skipped(record, reason('duplicate', { line: twice }));
    this.takenIds.set(existing.id, record.line);
    const patronymic = record.name.patronymic || existing.patronymic;
    return this.update(record, existing, { ...existing, ...record.values, ...wanted, patronymic });
  }

  /** The line on which the same child already stood, if any; two numbers of the journal are two children. */
  private repeats(record: StudentRecord, classId: number): number | undefined {
    const { journalId } = record.values;
    const key = journalId === undefined ? inClass(classId, nameKey(record.name)) : `#${journalId}`;
    const before = this.taken.get(key);
    if (before === undefined) this.taken.set(key, record.line);
    return before;
  }

  private find({ values, name }: StudentRecord, classId: number): Student | undefined {
    const byNumber = values.journalId === undefined ? undefined : this.byJournal.get(values.journalId);
    if (byNumber) return byNumber;
    const namesakes = (this.byName.get(inClass(classId, shortNameKey(name))) ?? []).filter(
      // Another number in the journal is another child; without a number in the file the name decides.
      ({ journalId }) => values.journalId === undefined || journalId === null,
    );
    const exact = namesakes.filter((student) => nameKey(student) === nameKey(name));
    if (exact.length > 0) return exact.find(({ id }) => !this.takenIds.has(id)) ?? exact[0];
    const similar = namesakes.filter(({ patronymic }) => patronymic === '' || name.patronymic === '');
    return similar.length === 1 ? similar[0] : undefined;
  }

  private create(record: StudentRecord, student: StudentInput): Planned<StudentWrite> {
    const namesake = this.anywhere.get(nameKey(student))?.find(({ classId }) => classId !== student.classId);
    const warnings = namesake
      ? [...record.warnings, warning('namesake', { class: this.classes.nameOf(namesake.classId) })]
      : record.warnings;
    const answers = Object.keys(record.access).length > 0 ? record.access : null;
    return planned({ ...record, warnings }, true, [], { id: null, student, answers });
  }

  private update(record: StudentRecord, existing: Student, student: StudentInput): Planned<StudentWrite> {
    const own: FieldChange[] = differences([
      ['fullName', formatPerson(existing), formatPerson(student)],
      ['className', this.classes.nameOf(existing.classId), this.classes.nameOf(student.classId)],
      ...texts.map((field) => [field, existing[field] ?? '', student[field] ?? ''] as const),
    ]);
    const known = this.access.get(existing.id) ?? { ...emptyAccess, studentId: existing.id };
    const answers = answerFields.filter(
      (field) => record.access[field] !== undefined && record.access[field] !== known[field],
    );
    const changes = [...own, ...answers.map((field) => answerChange(field, known[field], record.access[field]!))];
    return planned(record, false, changes, {
      id: existing.id,
      student: own.length > 0 ? student : null,
      answers: answers.length > 0 ? Object.fromEntries(answers.map((field) => [field, record.access[field]!])) : null,
    });
  }
}

const texts = ['journalId', 'address', 'postcode', 'phone', 'guardian', 'guardianPhone'] as const;
const answerFields = ['internet', 'device', 'tv', 'phone'] as const;
const blank = { journalId: null, address: '', postcode: '', phone: '', guardian: '', guardianPhone: '' };

const sign = (answer: boolean | null) => (answer === null ? '' : answer ? '+' : '−');
const answerChange = (field: (typeof answerFields)[number], from: boolean | null, to: boolean): FieldChange => ({
  field: field === 'phone' ? 'hasPhone' : field,
  from: sign(from),
  to: sign(to),
});

const inClass = (classId: number, name: string) => `${classId}/${name}`;
const className = ({ className: { grade, letter } }: StudentRecord) => `${grade}${letter}`;

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
