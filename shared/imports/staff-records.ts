import { formatClass } from '../people/class-name.ts';
import { formatPerson } from '../people/person-name.ts';
import { parseHours, parseLanguage, parsePhone, parseShift } from './cell-values.ts';
import { parseClassList } from './class-name.ts';
import { given } from './given.ts';
import type { Reason } from './imports.contract.ts';
import { isReason, readClass, readName } from './name-and-class.ts';
import { parseFullName } from './person-name.ts';
import {
  type ClassRecord,
  type Line,
  type LoadRecord,
  type Refused,
  reason,
  type StaffRecord,
  warning,
} from './records.ts';
import { parseRole } from './role-words.ts';
import type { FindSubject } from './subject-words.ts';

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
