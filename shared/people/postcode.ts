// Six digits are still accepted in Kazakhstan and are the index in Russia; since 2015 Kazakhstan also has codes of seven
// signs like R00H5A9, whose inner meaning is disputed: only length and alphabet are checked (practice facts, Post).
const latinOfCyrillic: Record<string, string> = {
  А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', К: 'K', М: 'M', О: 'O', Р: 'P', Т: 'T', Х: 'X', У: 'Y', І: 'I',
}; // biome-ignore format: pairs read better on one line

/** Capitals, no gaps; Cyrillic letters that look Latin become Latin, as the post's machines read them. */
export function tidyPostcode(text: string): string {
  const bare = text
    .normalize('NFC')
    .toUpperCase()
    .replace(/[\s\u00a0-]/g, '');
  const latin = [...bare].map((sign) => latinOfCyrillic[sign] ?? sign).join('');
  return /^[OО\d]{6}$/.test(latin) ? latin.replaceAll('O', '0') : latin;
}

/** Six digits or seven signs of the new Kazakh form. An empty postcode is no postcode, not a wrong one. */
export function isPostcode(text: string): boolean {
  return /^\d{6}$/.test(text) || /^[A-Z]\d{2}[A-Z]\d[A-Z]\d$/.test(text);
}
