import type { Language } from '../language.ts';
import type { LessonSheet } from '../lessons/lesson-sheet.ts';
import { markdownToRichText, readSheetItems } from '../lessons/markdown.ts';
import type { Week } from '../week.ts';
import { parseLanguage, parseMinutes } from './cell-values.ts';
import { type ClassName, classLetter, parseClassName, parseGrade } from './class-name.ts';
import { parseDue, parseWeek } from './day-values.ts';
import type { Reason } from './imports.contract.ts';
import { plain } from './plain.ts';
import { type Line, type Refused, reason, warning } from './records.ts';
import type { FindSubject } from './subject-words.ts';

type SheetValues = Pick<
  LessonSheet,
  'topic' | 'pages' | 'notes' | 'questions' | 'tasks' | 'extra' | 'feedback' | 'minutes' | 'dueOn'
>;

export interface LessonRecord {
  line: number;
  title: string;
  warnings: Reason[];
  week: Week;
  grade: number;
  language: Language | null;
  /** Empty: all classes of the grade and language. */
  classes: ClassName[];
  subjectKey: string;
  subject: string;
  /** Only what the line gives. */
  values: Partial<SheetValues>;
  state: LessonSheet['state'] | null;
}

/** A lesson sheet from one line; `week` serves lines that name none. */
export function readLesson(line: Line, findSubject: FindSubject, week: Week | null): LessonRecord | Refused {
  const { get } = line;
  const title = [get('grade') || get('classes'), get('subject'), get('topic')].filter((text) => text !== '').join(', ');
  const refused = (why: Reason): Refused => ({ line: line.line, title, refused: why });
  const where = readClasses(get('grade'), get('classes'));
  if ('key' in where) return refused(where);
  if (get('subject') === '') return refused(reason('noSubject'));
  const subjectKey = findSubject(get('subject'));
  if (!subjectKey) return refused(reason('unknownSubject', { text: get('subject') }));
  if (get('topic') === '') return refused(reason('noTopic'));
  const named = get('week') === '' ? week : parseWeek(get('week'), (week ?? '').slice(0, 4));
  if (!named) return refused(get('week') === '' ? reason('noWeek') : reason('badWeek', { text: get('week') }));
  const warnings: Reason[] = [];
  const values = readValues(line, named, warnings);
  const state = /^(черновик|жоба|draft)/i.test(get('state')) ? 'draft' : get('state') === '' ? null : 'ready';
  const language = parseLanguage(get('language'));
  return {
    line: line.line,
    title,
    warnings,
    week: named,
    ...where,
    language,
    subjectKey,
    subject: get('subject'),
    values,
    state,
  };
}

const all = new Set(['все', 'всех', 'барлыгы', 'барлык сыныптар', 'all', 'все классы', 'бари'].map(plain));

/** Grade and classes from a grade (`7`), a class (`7А`), a list (`7А, 7Б`) or letters beside the grade (`А, Б`). */
function readClasses(gradeText: string, classesText: string): { grade: number; classes: ClassName[] } | Reason {
  const grade = parseGrade(gradeText);
  const list = grade === null ? [gradeText, classesText].filter((text) => text !== '').join(', ') : classesText;
  if (list === '' || all.has(plain(list))) return grade === null ? reason('noClass') : { grade, classes: [] };
  const classes: ClassName[] = [];
  for (const part of list.split(/[,;\n]|\sи\s|\sжәне\s/).map((text) => text.trim())) {
    if (part === '') continue;
    const found = parseClassName(part);
    const named = found ?? (grade === null ? null : { grade, letter: classLetter(part) });
    if (!named || (grade !== null && named.grade !== grade)) return reason('badClass', { text: part });
    classes.push(named);
  }
  const [first] = classes;
  if (!first) return reason('noClass');
  if (classes.length === 1 && first.letter === '') return { grade: first.grade, classes: [] };
  return { grade: first.grade, classes };
}

function readValues({ get }: Line, week: Week, warnings: Reason[]): Partial<SheetValues> {
  const values: Partial<SheetValues> = { topic: get('topic') };
  if (get('pages') !== '') values.pages = get('pages');
  if (get('notes') !== '') values.notes = markdownToRichText(get('notes'));
  for (const field of ['questions', 'tasks', 'extra'] as const) {
    if (get(field) !== '') values[field] = readSheetItems(get(field));
  }
  if (get('feedback') !== '') values.feedback = get('feedback');
  const [minutesText, dueText] = [get('minutes'), get('dueOn')];
  const minutes = parseMinutes(minutesText);
  if (minutes !== null) values.minutes = minutes;
  else if (minutesText !== '') warnings.push(warning('unknownMinutes', { text: minutesText }));
  const due = parseDue(dueText, week);
  if (due !== null) values.dueOn = due;
  else if (dueText !== '') warnings.push(warning('unknownDue', { text: dueText }));
  return values;
}
