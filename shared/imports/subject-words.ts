import { plain } from './plain.ts';

export interface SubjectName {
  key: string;
  nameRu: string;
  nameKk: string;
  /** What timetables and e-journals call it. */
  synonyms: readonly string[];
}

export type FindSubject = (text: string) => string | null;

/** Finds the key of a subject by its name in either language, a usual short name or the key itself. */
export function subjectFinder(subjects: readonly SubjectName[]): FindSubject {
  const keys = new Map<string, string>();
  const learn = (name: string, key: string) => {
    const known = plain(name);
    if (known !== '' && !keys.has(known)) keys.set(known, key);
  };
  for (const { key, nameRu, nameKk } of subjects) for (const name of [nameRu, nameKk, key]) learn(name, key);
  for (const { key, synonyms } of subjects) for (const name of synonyms) learn(name, key);
  return (text) => keys.get(plain(text)) ?? keys.get(plain(text.replace(/\([^)]*\)/g, ' '))) ?? null;
}
