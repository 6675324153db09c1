import { fold } from '../text/collation.ts';

// Kazakh letters as they are typed on a Russian keyboard.
const plain: Record<string, string> = {
  ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и', й: 'и',
}; // biome-ignore format: pairs read better on one line

const latin: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o',
  п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sh', ъ: '', ы: 'y', ь: '',
  э: 'e', ю: 'yu', я: 'ya',
}; // biome-ignore format: as above

const inPlainLetters = (text: string) => fold(text).replace(/[әғқңөұүһій]/g, (letter) => plain[letter]!);

/** How a name would be spelt in Latin letters; marks over letters and the many ways to write one sound count little. */
function inLatin(text: string): string {
  const lower = text.toLowerCase().normalize('NFC').replace(/ё/g, 'е');
  const cyrillic = lower.replace(/[әғқңөұүһій]/g, (letter) => plain[letter]!);
  const spelt = cyrillic.replace(/[а-я]/g, (letter) => latin[letter] ?? letter);
  const bare = spelt.normalize('NFD').replace(/\p{M}/gu, '').replace(/ı/g, 'i');
  return bare.replace(/kh|gh/g, (pair) => (pair === 'kh' ? 'h' : 'g')).replace(/[jy]/g, 'i').replace(/w/g, 'v').replace(/q/g, 'k');
} // biome-ignore format: one step a line is longer, not clearer

const wordsOf = (text: string) => text.split(/[\s.,\-\u00a0]+/).filter(Boolean);

/** Names made ready for searching by typed letters. */
export interface SearchedName {
  words: readonly string[];
  latin: readonly string[];
}

export const searchedName = (name: string): SearchedName => ({
  words: wordsOf(inPlainLetters(name)),
  latin: wordsOf(inLatin(name)),
});

const begins = (words: readonly string[], typed: readonly string[]) =>
  typed.length > 0 && typed.every((part) => words.some((word) => word.startsWith(part)));

/**
 * Do the typed letters begin words of the name? `серик айг` and `serik` find `Серікова Айгүл`: Kazakh letters may be typed
 * as Russian ones, ё as е, and the name in the other alphabet.
 */
export function nameBegins(name: SearchedName, typed: string): boolean {
  return begins(name.words, wordsOf(inPlainLetters(typed))) || begins(name.latin, wordsOf(inLatin(typed)));
}
