import { fold, sortKey } from '../text/collation.ts';

/** What the order of the post office is made from. */
export interface PostalItem {
  studentId: number;
  postcode: string;
  address: string;
  /** Sort keys of class and name. */
  classKey: string;
  nameKey: string;
}

// People write the same street in many ways; the words that only say what kind of thing follows are left out.
const kinds = new Set(
  'ул улица көшесі көш пр просп проспект даңғылы даң пер переулок мкр микрорайон ықшамауданы д дом үй кв квартира пәтер пәт г город қ қаласы с село ауылы п пос поселок'
    .split(' ')
    .map(fold),
);

/** One key for one door: «ул. Абая, д. 10, кв. 5» and «Абая 10-5» are the same; empty when there is no address. */
export function addressKey(address: string): string {
  const words = fold(address)
    .split(/[^\p{L}\p{N}/]+/u)
    .filter((word) => word !== '' && !kinds.has(word));
  return sortKey(words.join(' '));
}

/** Postcodes compare without spaces and signs; Latin letters that people type for digits are not repaired here. */
const postcodeKey = (postcode: string) => postcode.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/**
 * The order in which a post office takes letters: by postcode, then address, then class and name. Children at one
 * address stay together even when only one of them has the postcode written. Without postcode after those with one;
 * without any address last.
 */
export function inPostOrder<T extends PostalItem>(items: readonly T[]): T[] {
  const doors = items.map((item) => ({ item, door: addressKey(item.address), code: postcodeKey(item.postcode) }));
  const codes = new Map<string, string>();
  for (const { door, code } of doors) {
    const known = codes.get(door);
    if (door !== '' && code !== '' && (known === undefined || code < known)) codes.set(door, code);
  }
  return doors
    .map(({ item, door, code }) => {
      const sure = code || codes.get(door) || '';
      return {
        item,
        keys: [door === '' && sure === '' ? '2' : sure === '' ? '1' : '0', sure, door, item.classKey, item.nameKey],
      };
    })
    .sort((a, b) => compareKeys(a.keys, b.keys) || a.item.studentId - b.item.studentId)
    .map(({ item }) => item);
}

function compareKeys(a: readonly string[], b: readonly string[]): number {
  for (const [place, left] of a.entries()) {
    const right = b[place] ?? '';
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
