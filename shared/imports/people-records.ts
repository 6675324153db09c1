import { formatClass } from '../people/class-name.ts';
import { formatPerson } from '../people/person-name.ts';
import { isPostcode } from '../people/postcode.ts';
import {
  parseHas,
  parseHours,
  parseLanguage,
  parsePhone,
  parsePostcode,
  parseShift,
  parseYesNo,
} from './cell-values.ts';
import { type ClassName, classLetter, parseClassList, parseClassName, parseGrade } from './class-name.ts';
import type { Reason } from './imports.contract.ts';
import { namePart, type PersonName, parseFullName } from './person-name.ts';
import {
  type ClassRecord,
  type Line,
  type LoadRecord,
  type Refused,
  reason,
  type StaffRecord,
  type StudentRecord,
  warning,
} from './records.ts';
import { parseRole } from './role-words.ts';

export type FindSubject = (text: string) => string | null;

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

const isReason = (value: object): value is Reason => 'key' in value;

const answers = [
  ['internet', 'internet', parseYesNo],
  ['device', 'device', parseHas],
  ['tv', 'tv', parseHas],
  ['phone', 'hasPhone', parseHas],
] as const;

export function readStudent(line: Line): StudentRecord | Refused {
  const name = readName(line);
  const className = readClass(line);
  const title = isReason(name) ? line.get('fullName') || line.get('lastName') : formatPerson(name);
  if (isReason(name)) return { line: line.line, title, refused: name };
  if (isReason(className)) return { line: line.line, title, refused: className };
  const warnings: Reason[] = [];
  const access: StudentRecord['access'] = {};
  for (const [key, field, parse] of answers) {
    const text = line.get(field);
    const answer = text === '' ? null : parse(text);
    if (answer !== null) access[key] = answer;
    else if (text !== '') warnings.push(warning('unclearAnswer', { text }));
  }
  const postcode = parsePostcode(line.get('postcode'));
  if (postcode !== '' && !isPostcode(postcode)) warnings.push(warning('oddPostcode', { text: postcode }));
  const values = given({
    journalId: line.get('journalId'),
    address: line.get('address'),
    postcode,
    phone: parsePhone(line.get('phone')),
    guardian: namePart(line.get('guardian')),
    guardianPhone: parsePhone(line.get('guardianPhone')),
  });
  return {
    line: line.line,
    title,
    warnings,
    name,
    className,
    language: parseLanguage(line.get('language')),
    values,
    access,
  };
}

/** Only what is not empty: an empty cell never erases what the school knows. */
function given<T extends Record<string, string>>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, text]) => text !== '')) as Partial<T>;
}

export function readStaff(line: Line, findSubject: FindSubject): StaffRecord | Refused {
  const name = readName(line);
  if (isReason(name)) return { line: line.line, title: line.get('fullName') || line.get('lastName'), refused: name };
  const warnings: Reason[] = [];
  const roles = parts(line.get('roles')).map((text) => {
    const role = parseRole(text);
    if (!role) warnings.push(warning('unknownRole', { text }));
    return role ?? 'other';
  });
  const { classes, unknown } = parseClassList(line.get('ownClass').replace(/^(нет|жоқ|-|–|—)$/i, ''));
  for (const text of unknown) warnings.push(warning('unknownClass', { text }));
  const values = given({ phone: parsePhone(line.get('phone')), email: line.get('email').toLowerCase() });
  return {
    line: line.line,
    title: formatPerson(name),
    warnings,
    name,
    values,
    roles: [...new Set(classes.length > 0 ? [...roles, 'class_teacher' as const] : roles)],
    subjects: readSubjects(line.get('subjects'), findSubject, warnings),
    ownClasses: classes,
  };
}

const parts = (text: string) =>
  text
    .split(/[,;\n/]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

function readSubjects(text: string, findSubject: FindSubject, warnings: Reason[]): string[] {
  const whole = text === '' ? null : findSubject(text);
  if (whole) return [whole];
  const keys = new Set<string>();
  for (const part of parts(text)) {
    const key = findSubject(part);
    if (key) keys.add(key);
    else warnings.push(warning('unknownSubject', { text: part }));
  }
  return [...keys];
}

export function readClassLine(line: Line): ClassRecord | Refused {
  const className = readClass(line);
  if (isReason(className))
    return { line: line.line, title: line.get('className') || line.get('grade'), refused: className };
  const warnings: Reason[] = [];
  const [language, shift] = [parseLanguage(line.get('language')), parseShift(line.get('shift'))];
  if (!language && line.get('language') !== '')
    warnings.push(warning('unknownLanguage', { text: line.get('language') }));
  if (!shift && line.get('shift') !== '') warnings.push(warning('unknownShift', { text: line.get('shift') }));
  const classTeacher = parseFullName(line.get('classTeacher'));
  return { line: line.line, title: formatClass(className), warnings, className, language, shift, classTeacher };
}

/** A line of the load; `5А, 5Б` in one cell is one line for each class. */
export function readLoad(line: Line, findSubject: FindSubject): (LoadRecord | Refused)[] {
  const subjectText = line.get('subject');
  const title = [line.get('className') || line.get('grade'), subjectText].filter((text) => text !== '').join(', ');
  const refuse = (refused: Reason) => [{ line: line.line, title, refused }];
  const list = parseClassList(line.get('className'));
  const single = list.classes.length > 1 ? null : readClass(line);
  if (single && isReason(single)) return refuse(single);
  if (list.classes.length > 1 && list.unknown.length > 0)
    return refuse(reason('badClass', { text: list.unknown.join(', ') }));
  if (subjectText === '') return refuse(reason('noSubject'));
  const subjectKey = findSubject(subjectText);
  if (!subjectKey) return refuse(reason('unknownSubject', { text: subjectText }));
  const hours = parseHours(line.get('hours'));
  if (hours === null && line.get('hours') !== '') return refuse(reason('badHours', { text: line.get('hours') }));
  if (hours !== null && hours > 60) return refuse(reason('badHours', { text: line.get('hours') }));
  const groupName = wholeClass.has(line.get('groupName').toLowerCase()) ? '' : line.get('groupName').slice(0, 60);
  const teacher = parseFullName(line.get('teacher'));
  const warnings =
    !teacher && line.get('teacher') !== '' ? [warning('unknownTeacher', { text: line.get('teacher') })] : [];
  return (single ? [single] : list.classes).map((className) => ({
    line: line.line,
    title: `${formatClass(className)}, ${subjectText}`,
    warnings,
    className,
    subjectKey,
    groupName,
    teacher,
    hours,
  }));
}

const wholeClass = new Set([
  'весь класс',
  'бүкіл сынып',
  'класс',
  'сынып',
  '-',
  '–',
  '—',
  'нет',
  'жоқ',
  'все',
  'барлығы',
]);
