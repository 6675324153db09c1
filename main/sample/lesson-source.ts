import { readFileSync } from 'node:fs';
import type { Language } from '../../shared/language.ts';
import { resource } from '../resources.ts';

/** A lesson sheet as its author wrote it in resources/sample-school/lessons; texts in Markdown. */
export interface LessonSource {
  grade: number;
  language: Language;
  subjectKey: string;
  topic: string;
  pages: string;
  minutes: number;
  /** ISO weekday by which the work is due. */
  due: number;
  notes: string;
  questions: string[];
  tasks: string[];
  extra: string[];
  feedback: string;
}

/** All sheets of one language, grades 1 to 11, in the order of the files. Throws when an author left something out. */
export function readLessonSources(language: Language): LessonSource[] {
  return Array.from({ length: 11 }, (_, place) => place + 1).flatMap((grade) => {
    const file = resource('sample-school', 'lessons', language, `grade-${String(grade).padStart(2, '0')}.md`);
    return parseLessons(readFileSync(file, 'utf8'), grade, language);
  });
}

function parseLessons(text: string, grade: number, language: Language): LessonSource[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/^# (?=\S)/m)
    .filter((part) => part.trim() !== '')
    .map((part) => parseSheet(part, grade, language));
}

function parseSheet(part: string, grade: number, language: Language): LessonSource {
  const [head = '', ...sections] = part.split(/^## /m);
  const [subjectKey = '', ...facts] = head.split('\n').map((line) => line.trim());
  const fact = (name: string) => {
    const line = facts.find((one) => one.startsWith(`${name}:`));
    if (!line) throw new Error(`${language} ${grade} ${subjectKey}: no ${name}`);
    return line.slice(name.length + 1).trim();
  };
  const section = (name: string) => {
    const found = sections.find((one) => one.startsWith(`${name}\n`));
    if (!found) throw new Error(`${language} ${grade} ${subjectKey}: no section ${name}`);
    return found.slice(name.length).trim();
  };
  return {
    grade,
    language,
    subjectKey,
    topic: fact('topic'),
    pages: fact('pages'),
    minutes: Number(fact('minutes')),
    due: Number(fact('due')),
    notes: section('notes'),
    questions: items(section('questions')),
    tasks: items(section('tasks')),
    extra: items(section('extra')),
    feedback: section('feedback'),
  };
}

const items = (list: string) =>
  list
    .split(/^- /m)
    .map((item) => item.trim().replace(/\s*\n\s*/g, ' '))
    .filter((item) => item !== '');
