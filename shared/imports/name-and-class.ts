import { type ClassName, classLetter, parseClassName, parseGrade } from './class-name.ts';
import type { Reason } from './imports.contract.ts';
import { namePart, type PersonName, parseFullName } from './person-name.ts';
import { type Line, reason } from './records.ts';

/** The name of a line, from one column or three; or why it is none. */
export function readName({ get }: Line): PersonName | Reason {
  const parts = { lastName: get('lastName'), firstName: get('firstName'), patronymic: get('patronymic') };
  if (parts.lastName !== '' && parts.firstName !== '') {
    return {
      lastName: namePart(parts.lastName),
      firstName: namePart(parts.firstName),
      patronymic: namePart(parts.patronymic),
    };
  }
  const whole = get('fullName') || parts.lastName;
  if (whole === '') return reason('noName');
  const name = parseFullName(whole) ?? parseFullName(`${whole} ${parts.firstName}`);
  if (!name) return reason('oneWordName', { text: whole });
  return { ...name, patronymic: name.patronymic || namePart(parts.patronymic) };
}

/** The class of a line, from one column, two columns, or the section it stands in; or why it is none. */
export function readClass({ get, context }: Line): ClassName | Reason {
  const [text, gradeText] = [get('className'), get('grade')];
  if (text === '' && gradeText === '') return context ?? reason('noClass');
  if (text !== '') {
    const found = parseClassName(text);
    if (!found) return reason('badClass', { text });
    return found.letter === '' && get('letter') !== '' ? { ...found, letter: classLetter(get('letter')) } : found;
  }
  const grade = parseGrade(gradeText);
  if (grade !== null) return { grade, letter: classLetter(get('letter')) };
  return parseClassName(gradeText) ?? reason('badClass', { text: gradeText });
}

/** Was there a reason instead of a value? */
export const isReason = (value: object): value is Reason => 'key' in value;
