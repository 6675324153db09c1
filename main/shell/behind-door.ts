import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import { answer } from '../answer.ts';
import type { Behind } from '../door.ts';
import { openProgram } from './program.ts';
import { shellService } from './shell.service.ts';

/** Opens the program for its window: everything that the door leads to, and the news that come out of it. */
export function openBehindDoor(window: BrowserWindow): Behind & { close(): Promise<void> } {
  const program = openProgram({
    folder: app.getPath('userData'),
    papersFolder: join(app.getPath('documents'), 'Завуч'),
    version: app.getVersion(),
    sample: process.argv.includes('--sample'),
  });
  program.onChange((announcement) => {
    if (!window.isDestroyed()) window.webContents.send('change', announcement);
  });
  const shell = shellService(program, window);
  return {
    answer: (question, work) => answer(question, { shell, ...program.rooms() }, work),
    close: () => program.close(),
  };
}
