import type { Language } from '../../shared/language.ts';
import type { Role } from '../../shared/people/people.contract.ts';
import type { Gender, PersonName } from './names.ts';

// The generated school as plain values; places are positions in the lists.

export interface SampleClass {
  grade: number;
  letter: string;
  language: Language;
  shift: number;
  /** Place of the class teacher in the staff list; null in a school without teachers. */
  teacherPlace: number | null;
}

export interface SampleAnswers {
  internet: boolean;
  device: boolean;
  tv: boolean;
  phone: boolean;
}

export interface SampleStudent extends PersonName {
  gender: Gender;
  classPlace: number;
  /** Children of one family have one number, one address and one answer about the internet. */
  family: number;
  journalId: string;
  address: string;
  postcode: string;
  village: boolean;
  phone: string;
  guardian: string;
  guardianPhone: string;
  access: SampleAnswers;
}

export interface SampleStaff extends PersonName {
  gender: Gender;
  language: Language;
  phone: string;
  email: string;
  roles: Role[];
  subjects: string[];
}

export interface SampleLoad {
  classPlace: number;
  subjectKey: string;
  groupName: string;
  staffPlace: number | null;
  hours: number;
}

export interface SampleSchool {
  classes: SampleClass[];
  staff: SampleStaff[];
  students: SampleStudent[];
  load: SampleLoad[];
}
