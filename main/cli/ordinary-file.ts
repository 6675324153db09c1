import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The folder in which the application keeps its data, the same that Electron takes. */
function userFolder(): string {
  if (process.platform === 'win32')
    return join(process.env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), 'Zavuch');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Zavuch');
  return join(process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'), 'Zavuch');
}

/** The school file that the application opens: the one chosen last, or the first one. */
export function ordinaryFile(): string {
  const folder = userFolder();
  try {
    const stored: unknown = JSON.parse(readFileSync(join(folder, 'preferences.json'), 'utf8'));
    if (stored && typeof stored === 'object' && 'file' in stored && typeof stored.file === 'string') return stored.file;
  } catch {
    // The application has not been started here yet.
  }
  return join(folder, 'school.sqlite');
}
