import { fold } from '../text/collation.ts';

// Headings and words are compared without case, Latin look-alikes, dots and Kazakh signs, because a Kazakh heading is
// often typed on a Russian keyboard.
const russianFor: Record<string, string> = { ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и' };

/** Letters and digits of a heading as single-spaced words, for comparing with the words the program knows. */
export function plain(text: string): string {
  const letters = fold(text).replace(/[әғқңөұүһі]/g, (letter) => russianFor[letter]!);
  return letters
    .replace(/(?<!\p{L})ф\s*\.?\s*и\s*\.?\s*о\.?(?!\p{L})/gu, ' фио ')
    .replace(/(?<!\p{L})т\s*\.\s*а\s*\.\s*а\.?(?!\p{L})/gu, ' таа ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
