import { tidyLetter } from '../people/class-name.ts';
import { remember } from './remember.ts';

export interface ClassName {
  grade: number;
  letter: string;
}

const roman: Record<string, number> = {
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
  V: 5,
  VI: 6,
  VII: 7,
  VIII: 8,
  IX: 9,
  X: 10,
  XI: 11,
  XII: 12,
};
const words = /(?<!\p{L})(классы|класса|класс|сыныбы|сынып|сыныптар|параллель|кл|class|grade|литер)(?!\p{L})\.?/giu;
const quotes = /["'`«»“”„‘’‹›]/g;
const preschool = /^(предшкола|предшкольный|кап|мад|мектепалды|мектепалды даярлық|нулевой)$/i;

/**
 * Grade and letter of `7А`, `7 "А"`, `7-а`, `7 «Ә»`, `7a` in Latin, `7-сынып А`, `А 7`, `VII Б`, `0 класс`. Null when the
 * text names no class of grades 0 to 12.
 */
export const parseClassName = remember(readClass);

function readClass(text: string): ClassName | null {
  const bare = text
    .replace(quotes, ' ')
    .replace(words, ' ')
    .replace(/[-‐‑–—._/\\,()№:]+/g, ' ')
    .trim()
    .replace(/\s+/g, ' ');
  if (preschool.test(bare)) return { grade: 0, letter: '' };
  const found =
    /^(?<grade>\d{1,2})(?: ?(?:ші|шы|й|ый|ой)(?!\p{L}))? ?(?<letter>\p{L}{0,3}\d?)$/iu.exec(bare) ??
    /^(?<letter>\p{L}) ?(?<grade>\d{1,2})$/u.exec(bare) ??
    /^(?<grade>[IVXІХ]{1,4}) (?<letter>\p{L}{0,3})$/u.exec(bare);
  if (!found?.groups) return null;
  const grade = gradeOf(found.groups.grade ?? '');
  return grade === null ? null : { grade, letter: classLetter(found.groups.letter ?? '') };
}

/** A grade from `7`, `07`, `VII`, `7 класс`, `7-сынып`, `7.0`; null when it is none of 0 to 12. */
export function parseGrade(text: string): number | null {
  const bare = text
    .replace(quotes, ' ')
    .replace(words, ' ')
    .replace(/(?<=\d)[\s-]*(ші|шы|й|ый|ой)(?!\p{L})/giu, '')
    .replace(/[-–—.\s]+$/, '')
    .trim();
  if (preschool.test(bare)) return 0;
  return gradeOf(bare.replace(/[.,]0+$/, ''));
}

function gradeOf(text: string): number | null {
  if (text === '') return null;
  const upper = text.toUpperCase().replaceAll('І', 'I').replaceAll('Х', 'X');
  const grade = /^\d{1,2}$/.test(text) ? Number(text) : (roman[upper] ?? -1);
  return grade >= 0 && grade <= 12 ? grade : null;
}

/** The letter of a class as the program keeps it: a capital, Cyrillic where a Latin letter only looks like it. */
export function classLetter(text: string): string {
  return tidyLetter(
    text
      .replace(quotes, ' ')
      .replace(words, ' ')
      .replace(/[^\p{L}\p{N}]+/gu, ''),
  );
}

/** `5А, 5Б; 6 "В"`: the classes of one cell; what is no class comes back as it stands. */
export function parseClassList(text: string): { classes: ClassName[]; unknown: string[] } {
  const whole = parseClassName(text);
  if (whole) return { classes: [whole], unknown: [] };
  const classes: ClassName[] = [];
  const unknown: string[] = [];
  for (const part of text.split(/[,;\n+&]|\sи\s|\sжәне\s/)) {
    const name = parseClassName(part);
    if (name) classes.push(name);
    else if (part.trim() !== '') unknown.push(part.trim());
  }
  return { classes, unknown };
}
