import { plain } from '../../imports/plain.ts';
import { remember } from '../../imports/remember.ts';
import type { SubjectName } from '../../imports/subject-words.ts';

/** What the user said that a word of a grid means; a null subject: it is no lesson. */
export interface KnownWord {
  word: string;
  subjectKey: string | null;
}

export interface SubjectMatch {
  /** `guessed`: read through a slip of the keyboard; `nothing`: no lesson. */
  how: 'exact' | 'guessed' | 'unmatched' | 'nothing';
  key: string | null;
  /** The words that name the subject, as they stand there. */
  text: string;
  topic: string;
}

const separator = /\s*(?:[:;(«"“|\n]|\.(?=\s|$)|,|\s[-–—]\s|—)/u;
const wordShape = /[\p{L}\p{N}]+/gu;

/** Subject and topic of a cell from which grade, day and time are taken out already. */
export function subjectMatcher(
  subjects: readonly SubjectName[],
  words: readonly KnownWord[],
): (text: string) => SubjectMatch {
  const names = namesOf(subjects);
  const remembered = new Map(words.map(({ word, subjectKey }) => [word, subjectKey]));
  const fullNames = new Set(subjects.flatMap(({ nameRu, nameKk }) => [plain(nameRu), plain(nameKk)]));

  const byPrefix = (text: string): SubjectMatch | null => {
    const ends = [...text.matchAll(wordShape)].slice(0, 8).map((match) => match.index + match[0].length);
    for (const end of ends.reverse()) {
      const name = plain(text.slice(0, end));
      const key = names.get(name);
      const rest = text.slice(end);
      if (
        key === undefined ||
        !(rest.trim() === '' || /^\.?\s*$/.test(rest) || beginsApart(rest) || fullNames.has(name))
      )
        continue;
      return { how: 'exact', key, text: text.slice(0, end), topic: topicOf(rest) };
    }
    return null;
  };

  const byLikeness = (head: string, topic: string): SubjectMatch | null => {
    const key = nearestName(plain(head), names);
    return key === null ? null : { how: 'guessed', key, text: head, topic };
  };

  return remember((given) => {
    const text = trimmed(given);
    const { head, topic } = headOf(text);
    for (const word of [text, head]) {
      const key = remembered.get(plain(word));
      if (key === undefined) continue;
      const rest = word === text ? '' : topic;
      return { how: key === null ? 'nothing' : 'exact', key, text: word, topic: rest };
    }
    return byPrefix(text) ?? byLikeness(head, topic) ?? { how: 'unmatched', key: null, text: head, topic };
  });
}

/** Does what follows the name stand apart from it, by a sign? */
const beginsApart = (rest: string) => /^\s*[.:;,(«"“|\n–—-]/.test(rest);

function namesOf(subjects: readonly SubjectName[]): Map<string, string> {
  const names = new Map<string, string>();
  const learn = (name: string, key: string) => {
    const known = plain(name);
    if (known !== '' && !names.has(known)) names.set(known, key);
  };
  for (const { key, nameRu, nameKk } of subjects) for (const name of [nameRu, nameKk]) learn(name, key);
  for (const { key, synonyms } of subjects) for (const name of synonyms) learn(name, key);
  return names;
}

/** What stands before the first sign, and what behind it. */
function headOf(text: string): { head: string; topic: string } {
  const found = separator.exec(text);
  if (!found || found.index === 0) return { head: text, topic: '' };
  return { head: text.slice(0, found.index), topic: topicOf(text.slice(found.index)) };
}

const trimmed = (text: string) =>
  text
    .replace(/\(\s*[.,;:–-]*\s*\)/g, ' ')
    .replace(/^[\s.,:;–—|/№)-]+|[\s.,:;–—|/(-]+$/gu, '')
    .replace(/\s+/g, ' ');

function topicOf(text: string): string {
  const bare = trimmed(text).replace(/^(?:тема(?:\s+урока)?|тақырыбы?|topic)\s*[:–—.-]\s*/iu, '');
  const wrapped = /^\(([^()]*)\)?$/.exec(bare) ?? /^[«"“]([^«»"”]*)[»"”]?$/.exec(bare);
  return (wrapped?.[1] ?? bare).trim();
}

/** Slips that a name of this length may hold: none in short words, where one letter makes another subject. */
const slips = (length: number) => (length >= 9 ? 2 : length >= 5 ? 1 : 0);

/** The subject whose name differs by a slip or two from the word; null when none or several do. */
function nearestName(word: string, names: ReadonlyMap<string, string>): string | null {
  const most = slips(word.length);
  if (most === 0) return null;
  let best: { key: string; distance: number } | null = null;
  let tied = false;
  for (const [name, key] of names) {
    if (name.length < 5 || Math.abs(name.length - word.length) > most) continue;
    const distance = editDistance(word, name, Math.min(most, slips(name.length)));
    if (distance === null || (best && distance > best.distance)) continue;
    tied = best !== null && distance === best.distance && key !== best.key;
    best = { key, distance };
  }
  return best && !tied ? best.key : null;
}

/** Letters to add, drop, change or swap to make one word of the other; null when they are more than `most`. */
export function editDistance(a: string, b: string, most: number): number | null {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, before[j - 2]! + 1);
      next.push(value);
    }
    [before, row] = [row, next];
  }
  const distance = row[b.length]!;
  return distance <= most ? distance : null;
}
