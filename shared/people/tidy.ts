import { tidyLetter } from './class-name.ts';
import type { LoadInput, SchoolClassInput, StaffInput, StudentInput } from './people.contract.ts';
import { tidyPhone } from './phone.ts';
import { tidyPostcode } from './postcode.ts';

// Latin letters that are drawn like Cyrillic ones, in both cases: in the middle of a Cyrillic name they are typing slips
// that would spoil the order of names and the print.
const cyrillicOf: Record<string, string> = {
  A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н', K: 'К', M: 'М', O: 'О', P: 'Р', T: 'Т', X: 'Х', Y: 'У', I: 'І',
  a: 'а', c: 'с', e: 'е', k: 'к', o: 'о', p: 'р', x: 'х', y: 'у', i: 'і', h: 'һ',
}; // biome-ignore format: pairs read better on one line

function repairWord(word: string): string {
  if (!/\p{Script=Cyrillic}/u.test(word) || !/[A-Za-z]/.test(word)) return word;
  const repaired = [...word].map((letter) => cyrillicOf[letter] ?? letter).join('');
  return /[A-Za-z]/.test(repaired) ? word : repaired;
}

/** Single spaces, composed letters (a pasted й may come as two signs), Latin look-alikes inside Cyrillic words repaired. */
export function tidyName(text: string): string {
  const spaced = text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
  return spaced.replace(/\S+/g, repairWord);
}

const tidyText = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[ \t\u00a0]+/g, ' ')
    .trim();

/** Lines as on the envelope: no empty ones, no double spaces. */
function tidyAddress(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map(tidyText)
    .filter(Boolean)
    .join('\n');
}

/** A student as it is stored; tidying twice changes nothing, so that a repeated import finds nothing to change. */
export function tidyStudent(student: StudentInput): StudentInput {
  return {
    classId: student.classId,
    lastName: tidyName(student.lastName),
    firstName: tidyName(student.firstName),
    patronymic: tidyName(student.patronymic),
    journalId: tidyText(student.journalId ?? '') || null,
    address: tidyAddress(student.address),
    postcode: tidyPostcode(student.postcode),
    phone: tidyPhone(student.phone),
    guardian: tidyName(student.guardian),
    guardianPhone: tidyPhone(student.guardianPhone),
  };
}

/** A member of staff as it is stored; each role and subject once. */
export function tidyStaff(staff: StaffInput): StaffInput {
  return {
    lastName: tidyName(staff.lastName),
    firstName: tidyName(staff.firstName),
    patronymic: tidyName(staff.patronymic),
    phone: tidyPhone(staff.phone),
    email: tidyText(staff.email).toLowerCase(),
    language: staff.language,
    roles: [...new Set(staff.roles)],
    subjects: [...new Set(staff.subjects)],
  };
}

export function tidyClass(schoolClass: SchoolClassInput): SchoolClassInput {
  return { ...schoolClass, letter: tidyLetter(schoolClass.letter) };
}

export function tidyLoad(load: LoadInput): LoadInput {
  return { ...load, groupName: tidyText(load.groupName), hours: Math.round(load.hours * 100) / 100 };
}
