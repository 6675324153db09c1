/** What stands in a cell of a timetable grid. */
export interface CellLesson {
  subject: string;
  teachers: string[];
  room: string;
  groupName: string;
}

const withInitials = /\p{Lu}[\p{Ll}'’]+(?:-\p{Lu}?[\p{Ll}'’]+)?\s+\p{Lu}\.(?:\s*\p{Lu}\.?(?!\p{L}))?/gu;
const fullName = /^\p{Lu}[\p{Ll}'’-]+(?:\s+[\p{Lu}\p{Ll}][\p{Ll}'’-]+){1,3}$/u;
const roomByWord = /(?:каб(?:инет\p{L}*)?|ауд(?:итори\p{L}*)?|бөлме\p{L}*|room)\s*\.?\s*№?\s*([\p{L}\d][\p{L}\d-]*)/iu;
const roomAtEnd = /[\s,;(/]+№?\s*(\d{1,3}\p{L}?)\s*\)?\s*$/u;
const group =
  /[([\s]*(?<![\p{L}\d])(\d)\s*[-–]?\s*(?:я|ая|ші|шы)?\s*(?:п?\/?гр(?:уппа\p{L}*)?(?!\p{L})|топ(?!\p{L}))\s*\.?[)\]]?/iu;

/**
 * Takes a cell apart: subject, teachers by surname and initials or by a name on a line of its own, room, group. Several
 * subjects with `/`, `;` or a new line between them are the lessons of groups.
 */
export function readCell(text: string, isSubject: (text: string) => boolean): CellLesson[] {
  const parts = text.split(/\s*[/;\n]\s*/).filter((part) => part !== '');
  const lessons = parts.map((part) => readPart(part, isSubject));
  const several = parts.length > 1 && lessons.every(({ subject }) => subject !== '' && isSubject(subject));
  if (!several) return [readPart(text, isSubject)];
  return lessons.map((lesson, at) => ({ ...lesson, groupName: lesson.groupName || String(at + 1) }));
}

function readPart(text: string, isSubject: (text: string) => boolean): CellLesson {
  const teachers = text.match(withInitials) ?? [];
  let rest = text.replace(withInitials, '\n');
  const inGroup = group.exec(rest);
  if (inGroup) rest = rest.replace(inGroup[0], '\n');
  const room = roomByWord.exec(rest) ?? roomAtEnd.exec(rest);
  if (room) rest = rest.replace(room[0], '\n');
  const lines = rest.split(/\s*[\n(),/]\s*/).filter((line) => /\p{L}/u.test(line));
  const names = lines.slice(1).filter((line) => fullName.test(line) && !isSubject(line));
  // What belongs to the name of the subject itself stays with it: `Труд (технология)`.
  const whole = tidy(rest.replace(/\n/g, ' '));
  const subject = names.length === 0 && isSubject(whole) ? whole : tidy(lines[0] ?? '');
  return { subject, teachers: [...teachers.map(tidy), ...names], room: room?.[1] ?? '', groupName: inGroup?.[1] ?? '' };
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').replace(/^[\s.,:–—-]+|[\s,:–—-]+$/g, '');
