import type { Language } from '../language.ts';
import type { TvSubjects } from './directory.contract.ts';

export const tvGrades = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;

/** How many subjects the list of a language names for a grade (MR-9). */
export const countNamed = (tv: TvSubjects, language: Language, grade: number): number =>
  tv[language].filter(({ grades }) => grades.includes(grade)).length;

/** Grades whose list names another number of subjects than it declares: grade 11 in both languages. */
export const wrongCounts = (
  tv: TvSubjects,
  language: Language,
): { grade: number; declared: number; named: number; clause: string }[] =>
  tvGrades.flatMap((grade, place) => {
    const [declared, named] = [tv.declared[place] ?? 0, countNamed(tv, language, grade)];
    return declared === named ? [] : [{ grade, declared, named, clause: tv.clauses[language][place] ?? '' }];
  });
