import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

const made = new Set(['.git', 'node_modules', 'out', 'dist', 'dist-carried']);

/** The files of the project; read from the folders where there is no Git, as in a copy of the sources. */
export function trackedFiles(): string[] {
  try {
    const listed = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return listed.split('\0').filter((name) => name !== '' && existsSync(name));
  } catch {
    return filesIn('');
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder || '.', { withFileTypes: true }).flatMap((entry) => {
    const name = folder + entry.name;
    if (entry.isDirectory()) return made.has(name) ? [] : filesIn(`${name}/`);
    return [name];
  });
}
