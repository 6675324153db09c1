import type { Language } from '../language.ts';
import type { LoadInput, Role } from '../people/people.contract.ts';
import type { ClassName } from './class-name.ts';
import type { Reason } from './imports.contract.ts';
import type { PersonName } from './person-name.ts';

/** What a line of a file says, before it is compared with the school. Fields that the line leaves empty are absent. */
interface RecordBase {
  line: number;
  /** How the preview names the line. */
  title: string;
  warnings: Reason[];
}

/** A line that cannot be imported, and why. */
export interface Refused {
  line: number;
  title: string;
  refused: Reason;
}

export interface StudentRecord extends RecordBase {
  name: PersonName;
  className: ClassName;
  language: Language | null;
  values: Partial<Record<'journalId' | 'address' | 'postcode' | 'phone' | 'guardian' | 'guardianPhone', string>>;
  access: Partial<Record<'internet' | 'device' | 'tv' | 'phone', boolean>>;
}

export interface StaffRecord extends RecordBase {
  name: PersonName;
  values: Partial<Record<'phone' | 'email', string>>;
  roles: Role[];
  subjects: string[];
  ownClasses: ClassName[];
}

export interface ClassRecord extends RecordBase {
  className: ClassName;
  language: Language | null;
  shift: number | null;
  classTeacher: PersonName | null;
}

export interface LoadRecord extends RecordBase {
  className: ClassName;
  subjectKey: string;
  groupName: LoadInput['groupName'];
  teacher: PersonName | null;
  hours: number | null;
}

export interface RecordOf {
  students: StudentRecord;
  staff: StaffRecord;
  classes: ClassRecord;
  load: LoadRecord;
}

/** The texts of one line by field. */
export interface Line {
  line: number;
  /** Text of a field, empty where the line or the mapping has none. */
  get: (field: string) => string;
  /** Class that the sheet or a line above names. */
  context: ClassName | null;
}

export const reason = (name: string, values: Reason['values'] = {}): Reason => ({
  key: `imports.reason.${name}`,
  values,
});
export const warning = (name: string, values: Reason['values'] = {}): Reason => ({
  key: `imports.warning.${name}`,
  values,
});
