import { access } from 'node:fs/promises';
import { format, parse } from 'node:path';

/** The path itself, or the same with a number, where nothing stands yet: a file of the user is never overwritten. */
export async function freePath(path: string): Promise<string> {
  const { dir, name, ext } = parse(path);
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? path : format({ dir, name: `${name} (${number})`, ext });
    try {
      await access(candidate);
    } catch {
      return candidate;
    }
  }
}
