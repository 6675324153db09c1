import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the product: the same from the sources, from the built files and from the packed program. */
function productFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

/** Full path of a file or folder of `resources/`. */
export function resource(...path: string[]): string {
  return join(productFolder(), 'resources', ...path);
}
