// Order of the Kazakh alphabet, which holds the whole Russian one. Electron has no Kazakh collation and SQLite sorts by
// code point, so names are compared by keys made here, on screen and in the database alike.
const alphabet = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';
const rank = new Map([...alphabet].map((letter, place) => [letter, String.fromCharCode(0x3041 + place)]));

/** Russian has е and ё in one place (they differ only when all else is equal); Kazakh likewise. */
const sameLetter = new Map([['ё', 'е']]);

/** A key whose plain code-point order is the alphabetical order of Russian and Kazakh; digits in runs sort by value. */
export function sortKey(text: string): string {
  const lower = text.toLowerCase().normalize('NFC').trim().replace(/\s+/g, ' ');
  const main = lower.replace(/\d+/g, (run) => run.padStart(6, '0'));
  let key = '';
  for (const letter of main) key += rank.get(sameLetter.get(letter) ?? letter) ?? letter;
  return lower.includes('ё') ? `${key}\u0001${lower}` : key;
}

/** Compares two texts by the Russian and Kazakh alphabets; for lists made in memory. */
export function compareTexts(a: string, b: string): number {
  const [left, right] = [sortKey(a), sortKey(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

// Latin letters and a digit that are drawn like Cyrillic ones: people type them without seeing it.
const lookAlikes: Record<string, string> = {
  a: 'а', b: 'в', c: 'с', e: 'е', h: 'н', k: 'к', m: 'м', o: 'о', p: 'р', t: 'т', x: 'х', y: 'у', i: 'і', ё: 'е',
}; // biome-ignore format: pairs read better on one line

/** Text for searching: lower case, ё as е, Latin look-alikes as Cyrillic, single spaces. */
export function fold(text: string): string {
  const lower = text.toLowerCase().normalize('NFC');
  return lower
    .replace(/[abcehkmoptxyiё]/g, (letter) => lookAlikes[letter]!)
    .trim()
    .replace(/\s+/g, ' ');
}
