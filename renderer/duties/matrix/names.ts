import type { BoardPerson } from '../../../shared/duties/board.contract.ts';
import { nameBegins, type SearchedName, searchedName } from '../../../shared/people/name-search.ts';
import { fold } from '../../../shared/text/collation.ts';

/** `Серікова А. Б.` of a full name, held together by no-break spaces. */
function shortName(name: string): string {
  const [last = '', ...others] = name.split(' ');
  const initials = others.slice(0, 2).map((word) => `${[...word][0]}.`);
  return [last, ...initials].join('\u00a0');
}

const keyOf = (name: string) => fold(name).replace(/[\s.\u00a0]+/g, ' ').trim(); // biome-ignore format: one line

/** Names of the staff, both ways. */
export interface StaffNames {
  full: (staffId: number) => string;
  short: (staffId: number) => string;
  /** The one person whose name it is, in full or with initials; null when nobody or several are called so. */
  find: (name: string) => number | null;
  /** Does the name of the person begin so? */
  begins: (staffId: number, typed: string) => boolean;
}

export function staffNames(staff: readonly BoardPerson[]): StaffNames {
  const full = new Map(staff.map(({ id, name }) => [id, name]));
  const short = new Map(staff.map(({ id, name }) => [id, shortName(name)]));
  const searched = new Map<number, SearchedName>();
  const byKey = new Map<string, number | null>();
  for (const { id, name } of staff) {
    const keys = new Set([name, shortName(name), name.split(' ').slice(0, 2).join(' ')].map(keyOf));
    for (const key of keys) byKey.set(key, byKey.has(key) ? null : id);
  }
  return {
    full: (id) => full.get(id) ?? '',
    short: (id) => short.get(id) ?? '',
    find: (name) => byKey.get(keyOf(name)) ?? null,
    begins(id, typed) {
      const known = searched.get(id) ?? searchedName(full.get(id) ?? '');
      searched.set(id, known);
      return nameBegins(known, typed);
    },
  };
}
