import type { Language } from '../../shared/language.ts';
import type { SampleClass } from './rows.ts';

const letters = { kk: 'АӘҒҚҢӨҰҮҺІ', ru: 'БВГДЕЖЗИКЛ', only: 'АБВГДЕЖЗИКЛ' };
/** Grades that come in the second shift. */
const afternoon = new Set([2, 3, 4, 6, 7]);

/**
 * So many classes over the grades 1 to 11. With both languages odd grades have one Kazakh class more and even grades one
 * Russian class more; letters never repeat within a grade (А, Ә, Б or А, Б, В).
 */
export function makeClasses(count: number, languages: readonly Language[]): SampleClass[] {
  return Array.from({ length: 11 }, (_, place) => place + 1).flatMap((grade) => {
    const inGrade = Math.floor(count / 11) + (grade <= count % 11 ? 1 : 0);
    return nameClasses(inGrade, grade, languages);
  });
}

function nameClasses(count: number, grade: number, languages: readonly Language[]): SampleClass[] {
  const shift = afternoon.has(grade) ? 2 : 1;
  const make = (language: Language, letter = '') => ({ grade, letter, language, shift, teacherPlace: null });
  const [only] = languages;
  if (languages.length === 1 && only) return [...letters.only].slice(0, count).map((letter) => make(only, letter));
  const kazakh = grade % 2 === 1 ? Math.ceil(count / 2) : Math.floor(count / 2);
  return [
    ...[...letters.kk].slice(0, kazakh).map((letter) => make('kk', letter)),
    ...[...letters.ru].slice(0, count - kazakh).map((letter) => make('ru', letter)),
  ];
}
