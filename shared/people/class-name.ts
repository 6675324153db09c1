/** `7А`, `10 Ә`-like names are written without a gap; a letter that is a number gets a dash: `7-1`. */
export function formatClass({ grade, letter }: { grade: number; letter: string }): string {
  return /^\d/.test(letter) ? `${grade}-${letter}` : `${grade}${letter}`;
}

const latinLikeCyrillic: Record<string, string> = {
  A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н', K: 'К', M: 'М', O: 'О', P: 'Р', T: 'Т', X: 'Х', Y: 'У', I: 'І',
}; // biome-ignore format: pairs read better on one line

/** A class letter as the school writes it: capital, Cyrillic where a Latin letter only looks like it, no quotes or gaps. */
export function tidyLetter(letter: string): string {
  const bare = letter
    .normalize('NFC')
    .toUpperCase()
    .replace(/["'«»„“”‘’`\s.\-–—_]/g, '');
  return [...bare].map((sign) => latinLikeCyrillic[sign] ?? sign).join('');
}
