import { fold } from '../text/collation.ts';
import type { Answers } from './answers.ts';

export interface Member {
  id: number;
  address: string;
  guardianPhone: string;
}

/** The last ten digits: `8 701 …` and `+7 701 …` are one telephone. Shorter ones are extensions and prove nothing. */
const phonesOf = (text: string): string[] =>
  text
    .split(/[,;/\n]/)
    .map((part) => part.replace(/\D/g, '').slice(-10))
    .filter((digits) => digits.length === 10);

/** An address without signs; one that names no house is no home. */
function homeOf(address: string): string | null {
  const words = fold(address).replace(/[^\p{L}\d]+/gu, ' ').trim();
  return /\d/.test(words) && words.length >= 8 ? words : null;
} // biome-ignore format: one line for the words

/** By what the home of a student is recognised: the telephones of the guardian and the address. */
export function homeMarks({ address, guardianPhone }: Member): string[] {
  const home = homeOf(address);
  return [...phonesOf(guardianPhone), ...(home ? [`@${home}`] : [])];
}

/**
 * Brothers and sisters: students with the same guardian's phone or the same address, each with the ids of all of them.
 * Who has the marks of all homes already gives them, in the order of the students.
 */
export function findFamilies(
  students: readonly Member[],
  marks: readonly string[][] = students.map(homeMarks),
): Map<number, number[]> {
  const root = new Map<number, number>(students.map(({ id }) => [id, id]));
  const find = (id: number): number => {
    const up = root.get(id)!;
    if (up === id) return id;
    const top = find(up);
    root.set(id, top);
    return top;
  };
  const first = new Map<string, number>();
  for (const [place, { id }] of students.entries()) {
    for (const mark of marks[place] ?? []) {
      const other = first.get(mark);
      if (other === undefined) first.set(mark, id);
      else root.set(find(id), find(other));
    }
  }
  const families = new Map<number, number[]>();
  for (const { id } of students) {
    const family = families.get(find(id)) ?? [];
    family.push(id);
    families.set(find(id), family);
  }
  return new Map(students.map(({ id }) => [id, families.get(find(id))!]));
}

/** Children of one family who have to learn by the one TV set at home: with it and without a device of their own. */
export function countTvChildren(family: readonly Pick<Answers, 'tv' | 'internet'>[]): number {
  return family.filter(({ tv, internet }) => tv === true && internet === false).length;
}
