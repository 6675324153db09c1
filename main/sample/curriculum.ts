import type { Language } from '../../shared/language.ts';

type Grades = Partial<Record<number, number>>;
/** Lessons a week in each of the grades `from`..`to`; several ranges as `1:6`, `5-9:2`. */
function grades(text: string): Grades {
  const hours: Grades = {};
  for (const part of text.split(' ')) {
    const [range = '', lessons = '0'] = part.split(':');
    const [from, to = from] = range.split('-').map(Number) as [number, number | undefined];
    for (let grade = from; grade <= (to ?? from); grade++) hours[grade] = Number(lessons);
  }
  return hours;
}

/** The departments of teachers; a subject belongs to one. `primary` goes to the class's own teacher in grades 1-4. */
export type Department =
  | 'primary' | 'kazakh' | 'russian' | 'english' | 'mathematics' | 'informatics' | 'physics' | 'chemistry' | 'biology'
  | 'geography' | 'history' | 'self-knowledge' | 'pe' | 'music' | 'art-craft' | 'military'; // biome-ignore format: a list

interface Plan {
  department: Department;
  hours: Grades;
  /** From this grade on a large class is taught in two groups. */
  groupsFrom?: number;
}

// Which subjects a grade has is named in the recommendations (MR-8, MR-9) and, off TV, in MR-10; hours are of the usual size.
const common: Record<string, Plan> = {
  literacy: { department: 'primary', hours: grades('1:6') },
  english: { department: 'english', hours: grades('1:1 2-4:2 5-11:3'), groupsFrom: 5 },
  mathematics: { department: 'mathematics', hours: grades('1-2:4 3-6:5') },
  algebra: { department: 'mathematics', hours: grades('7-9:3') },
  'algebra-analysis': { department: 'mathematics', hours: grades('10-11:4') },
  geometry: { department: 'mathematics', hours: grades('7-11:2') },
  'natural-science': { department: 'biology', hours: grades('1-4:1 5-6:2') },
  'world-study': { department: 'primary', hours: grades('1-4:1') },
  geography: { department: 'geography', hours: grades('7-9:2 10-11:1') },
  physics: { department: 'physics', hours: grades('7-9:2 10-11:3') },
  chemistry: { department: 'chemistry', hours: grades('7:1 8-11:2') },
  biology: { department: 'biology', hours: grades('7-11:2') },
  'history-kz': { department: 'history', hours: grades('5-11:2') },
  'world-history': { department: 'history', hours: grades('5-11:1') },
  ict: { department: 'informatics', hours: grades('3-4:1') },
  informatics: { department: 'informatics', hours: grades('5-11:1'), groupsFrom: 7 },
  'self-knowledge': { department: 'self-knowledge', hours: grades('1-11:1') },
  pe: { department: 'pe', hours: grades('1-11:3') },
  music: { department: 'music', hours: grades('1-6:1') },
  'art-craft': { department: 'art-craft', hours: grades('1-4:1 5-7:2 8-9:1') },
  military: { department: 'military', hours: grades('10-11:1') },
};

const own = grades('2-4:7 5-6:4 7-9:3 10-11:2');
const ownLiterature = grades('5-11:2');
const second = grades('1-4:2 11:2');
const secondBoth = grades('5-10:4');
const secondLiterature = grades('11:1');

const languageSubjects: Record<Language, Record<string, Plan>> = {
  kk: {
    kazakh: { department: 'kazakh', hours: own },
    'kazakh-literature': { department: 'kazakh', hours: ownLiterature },
    russian: { department: 'russian', hours: second },
    'russian-literature': { department: 'russian', hours: secondLiterature },
    'russian-language-literature': { department: 'russian', hours: secondBoth, groupsFrom: 5 },
  },
  ru: {
    russian: { department: 'russian', hours: own },
    'russian-literature': { department: 'russian', hours: ownLiterature },
    kazakh: { department: 'kazakh', hours: second },
    'kazakh-literature': { department: 'kazakh', hours: secondLiterature },
    'kazakh-language-literature': { department: 'kazakh', hours: secondBoth, groupsFrom: 5 },
  },
};

export interface Lesson {
  subjectKey: string;
  department: Department;
  hours: number;
  grouped: boolean;
}

/** In primary school one teacher has the class; these remain with the specialists. */
const specialists = new Set<Department>(['english', 'pe', 'music', 'informatics']);

/** What a class of this grade and language learns, with hours a week. */
export function lessonsOf(grade: number, language: Language): Lesson[] {
  const plans = { ...languageSubjects[language], ...common };
  const foreign: Department = language === 'kk' ? 'russian' : 'kazakh';
  return Object.entries(plans).flatMap(([subjectKey, { department, hours, groupsFrom }]) => {
    const lessons = hours[grade];
    if (lessons === undefined) return [];
    const byOwnTeacher = grade <= 4 && !specialists.has(department) && department !== foreign;
    const grouped = groupsFrom !== undefined && grade >= groupsFrom;
    return [{ subjectKey, department: byOwnTeacher ? 'primary' : department, hours: lessons, grouped }];
  });
}
