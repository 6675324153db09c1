/** Lets a long unbroken word (over `longest` signs) be broken: in narrow cells it would widen the column over the page. */
export function breakable(text: string, longest = 18): string {
  return text.replace(/[^\s\u200b-]{12,}/gu, (word) =>
    [...word].length <= longest ? word : ([...word].join('').match(/.{1,9}/gsu) ?? [word]).join('\u200b'),
  );
}
