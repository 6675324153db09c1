import { formatClass } from '../people/class-name.ts';
import type { LoadInput, LoadRow, SchoolClass, SchoolClassInput, Staff } from '../people/people.contract.ts';
import { formatPerson } from '../people/person-name.ts';
import { tidyClass, tidyLoad } from '../people/tidy.ts';
import { fold } from '../text/collation.ts';
import type { ClassFinder } from './class-finder.ts';
import type { Reason } from './imports.contract.ts';
import { nameKey, type PersonName } from './person-name.ts';
import { differences, isRefused, type Planned, planned, skipped } from './planned.ts';
import { type ClassRecord, type LoadRecord, type Refused, reason, warning } from './records.ts';
import type { StaffFinder } from './staff-finder.ts';

export interface ClassWrite {
  id: number | null;
  schoolClass: SchoolClassInput;
}
export interface LoadWrite {
  id: number | null;
  load: LoadInput;
}

/** The teacher of a line: what the school has stays when the file's name is unknown. */
function teacherOf(
  name: PersonName | null,
  finder: StaffFinder,
  known: number | null,
  warnings: Reason[],
): number | null {
  if (!name) return known;
  const found = finder.find(name);
  if (typeof found !== 'string') return found.id;
  warnings.push(warning(found === 'several' ? 'severalTeachers' : 'unknownTeacher', { text: formatPerson(name) }));
  return known;
}

const namesById = (staff: readonly Staff[]) => new Map(staff.map((person) => [person.id, formatPerson(person)]));

/** Compares classes of a file with the school by grade and letter. */
export class ClassMatcher {
  private readonly taken = new Map<string, number>();
  private readonly known: Map<string, SchoolClass>;
  private readonly names: Map<number, string>;
  private readonly finder: StaffFinder;

  constructor(classes: readonly SchoolClass[], staff: readonly Staff[], finder: StaffFinder) {
    this.known = new Map(classes.map((known) => [formatClass(known), known]));
    this.names = namesById(staff);
    this.finder = finder;
  }

  match(record: ClassRecord | Refused): Planned<ClassWrite> {
    if (isRefused(record)) return skipped(record, record.refused);
    const key = formatClass(record.className);
    const before = this.taken.get(key);
    if (before !== undefined) return skipped(record, reason('duplicate', { line: before }));
    if (record.className.letter.length > 4) return skipped(record, reason('badClass', { text: key }));
    const existing = this.known.get(key);
    const language = record.language ?? existing?.language;
    if (!language) return skipped(record, reason('noLanguage'));
    this.taken.set(key, record.line);
    const warnings = [...record.warnings];
    const classTeacherId = teacherOf(record.classTeacher, this.finder, existing?.classTeacherId ?? null, warnings);
    const schoolClass = tidyClass({
      ...record.className,
      language,
      shift: record.shift ?? existing?.shift ?? 1,
      classTeacherId,
    });
    const changes = existing ? this.compare(existing, schoolClass) : [];
    return planned({ ...record, warnings }, !existing, changes, { id: existing?.id ?? null, schoolClass });
  }

  private compare(existing: SchoolClass, schoolClass: SchoolClassInput) {
    const teacher = (id: number | null) => (id === null ? '' : (this.names.get(id) ?? ''));
    return differences([
      ['language', existing.language, schoolClass.language],
      ['shift', String(existing.shift), String(schoolClass.shift)],
      ['classTeacher', teacher(existing.classTeacherId), teacher(schoolClass.classTeacherId)],
    ]);
  }
}

/** Compares the teaching load by class, subject and group. */
export class LoadMatcher {
  private readonly taken = new Map<string, { line: number; teacher: string | null }>();
  private readonly known: Map<string, LoadRow>;
  private readonly names: Map<number, string>;
  private readonly finder: StaffFinder;
  private readonly classes: ClassFinder;

  constructor(load: readonly LoadRow[], staff: readonly Staff[], finder: StaffFinder, classes: ClassFinder) {
    this.known = new Map(load.map((row) => [loadKey(row), row]));
    this.names = namesById(staff);
    this.finder = finder;
    this.classes = classes;
  }

  /**
   * Where the line belongs, or the line that it repeats. A second teacher of the same class and subject without a named
   * group is the second group: that is how divided classes stand in most load tables.
   */
  private placeOf(classId: number, { line, subjectKey, groupName, teacher }: LoadRecord) {
    for (let number = 1; ; number++) {
      const place = { classId, subjectKey, groupName: number === 1 ? groupName : String(number) };
      const before = this.taken.get(loadKey(place));
      if (before === undefined) {
        this.taken.set(loadKey(place), { line, teacher: teacher && nameKey(teacher) });
        return place;
      }
      if (groupName !== '' || !teacher || !before.teacher || before.teacher === nameKey(teacher)) return before.line;
    }
  }

  match(record: LoadRecord | Refused): Planned<LoadWrite> {
    if (isRefused(record)) return skipped(record, record.refused);
    const found = this.classes.find(record.className);
    if (!found) return skipped(record, reason('unknownClass', { class: formatClass(record.className) }));
    const place = this.placeOf(found.id, record);
    if (typeof place === 'number') return skipped(record, reason('duplicate', { line: place }));
    const existing = this.known.get(loadKey(place));
    const warnings = [...record.warnings];
    const staffId = teacherOf(record.teacher, this.finder, existing?.staffId ?? null, warnings);
    const groupName = existing?.groupName ?? place.groupName;
    const load = tidyLoad({ ...place, groupName, staffId, hours: record.hours ?? existing?.hours ?? 0 });
    const teacher = (id: number | null) => (id === null ? '' : (this.names.get(id) ?? ''));
    const changes = existing
      ? differences([
          ['teacher', teacher(existing.staffId), teacher(load.staffId)],
          ['hours', String(existing.hours), String(load.hours)],
        ])
      : [];
    return planned({ ...record, warnings }, !existing, changes, { id: existing?.id ?? null, load });
  }
}

const loadKey = ({ classId, subjectKey, groupName }: Pick<LoadInput, 'classId' | 'subjectKey' | 'groupName'>) =>
  `${classId}/${subjectKey}/${fold(groupName)}`;
