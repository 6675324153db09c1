import type { SchoolClass, Staff, StaffInput } from '../people/people.contract.ts';
import { formatPerson } from '../people/person-name.ts';
import { tidyStaff } from '../people/tidy.ts';
import type { ClassFinder } from './class-finder.ts';
import { nameKey } from './person-name.ts';
import { differences, isRefused, type Planned, planned, skipped } from './planned.ts';
import { type Refused, reason, type StaffRecord, warning } from './records.ts';
import type { StaffFinder } from './staff-finder.ts';

export interface StaffWrite {
  id: number | null;
  /** Null when only the own classes change. */
  staff: StaffInput | null;
  /** Classes that this person becomes the class teacher of. */
  classIds: number[];
}

/** Compares staff of a file with the school by full name. Roles and subjects are added, never taken away. */
export class StaffMatcher {
  private readonly taken = new Map<string, number>();
  private readonly finder: StaffFinder;
  private readonly classes: ClassFinder;
  private readonly teacherOf: ReadonlyMap<number, number | null>;

  constructor(finder: StaffFinder, classes: ClassFinder, known: readonly SchoolClass[]) {
    this.finder = finder;
    this.classes = classes;
    this.teacherOf = new Map(known.map(({ id, classTeacherId }) => [id, classTeacherId]));
  }

  match(record: StaffRecord | Refused): Planned<StaffWrite> {
    if (isRefused(record)) return skipped(record, record.refused);
    const found = this.finder.find(record.name);
    const existing = typeof found === 'string' ? undefined : found;
    const key = existing ? `#${existing.id}` : nameKey(record.name);
    const before = this.taken.get(key);
    if (before !== undefined) return skipped(record, reason('duplicate', { line: before }));
    this.taken.set(key, record.line);
    const warnings = [...record.warnings];
    const ownClasses = record.ownClasses.flatMap((name) => {
      const known = this.classes.find(name);
      if (!known) warnings.push(warning('unknownClass', { text: `${name.grade}${name.letter}` }));
      return known ? [known.id] : [];
    });
    const staff = merge(record, existing);
    const classIds = ownClasses.filter((id) => !existing || this.teacherOf.get(id) !== existing.id);
    const own = existing ? compare(existing, staff) : [];
    const changes = [...own, ...classIds.map((id) => ({ field: 'ownClass', from: '', to: this.classes.nameOf(id) }))];
    const write = { id: existing?.id ?? null, staff: existing && own.length === 0 ? null : staff, classIds };
    return planned({ ...record, warnings }, !existing, changes, write);
  }
}

function merge({ name, values, roles, subjects }: StaffRecord, existing: Staff | undefined): StaffInput {
  if (!existing) return tidyStaff({ phone: '', email: '', language: null, ...values, ...name, roles, subjects });
  // A load table knows people by initials: what the school knows in full stays.
  const isShort = /^\p{L}\.?$/u.test(name.firstName);
  return tidyStaff({
    ...existing,
    ...values,
    ...(isShort ? {} : { ...name, patronymic: name.patronymic || existing.patronymic }),
    roles: [...existing.roles, ...roles],
    subjects: [...existing.subjects, ...subjects],
  });
}

function compare(existing: Staff, staff: StaffInput) {
  return differences([
    ['fullName', formatPerson(existing), formatPerson(staff)],
    ['phone', existing.phone, staff.phone],
    ['email', existing.email, staff.email],
    ['roles', existing.roles.join(', '), staff.roles.join(', ')],
    ['subjects', existing.subjects.join(', '), staff.subjects.join(', ')],
  ]);
}
