// Broadcasts and school plans cut languages and mathematics differently: grades 5-10 see "Russian language and literature"
// where the load may name two subjects, grade 11 the other way round (MR-9.G11).
const groups: readonly (readonly string[])[] = [
  ['kazakh-language-literature', 'kazakh', 'kazakh-literature'],
  ['russian-language-literature', 'russian', 'russian-literature'],
  ['algebra-analysis', 'algebra'],
  ['informatics', 'ict'],
];

/**
 * Subjects under which a subject may stand elsewhere, itself first. A part never stands for the other part: Russian
 * literature is not taught by whoever teaches only the Russian language.
 */
export function subjectsLike(key: string): readonly string[] {
  const parts = groups.filter(([whole]) => whole === key).flatMap(([, ...rest]) => rest);
  const whole = groups.filter(([first, ...rest]) => first !== key && rest.includes(key)).map(([first = key]) => first);
  return [key, ...parts, ...whole];
}
