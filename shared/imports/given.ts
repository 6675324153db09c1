/** Only what is not empty: an empty cell never erases what the school knows. */
export function given<K extends string>(values: Record<K, string>): Partial<Record<K, string>> {
  const filled: Partial<Record<K, string>> = {};
  for (const key in values) if (values[key] !== '') filled[key] = values[key];
  return filled;
}
