import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron';
import type { Answer, Crossing, Progress, Question, Work } from '../shared/rpc.ts';
import { toCrossing } from './crossing.ts';

/** What stands behind the door and answers questions that were let in. */
export interface Behind {
  answer(question: Question, work: Work): Promise<Answer>;
}

/**
 * The one door between window and main process. Here the sender is checked; name, input and output where the answer is
 * made (answer.ts). A question that comes while the house is still being opened waits for it.
 */
export function openDoor(ipc: IpcMain, window: WebContents, behind: Promise<Behind>): void {
  const working = new Map<string, AbortController>();
  const waiting = new Map<string, unknown[][]>(); // parts of answers that the page has not yet taken
  window.on('did-navigate', () => waiting.clear());
  const isOurs = (event: IpcMainInvokeEvent) => event.senderFrame !== null && event.senderFrame === window.mainFrame;

  ipc.handle('call', async (event, question: Question): Promise<Crossing> => {
    if (!isOurs(event)) throw new Error('call from an unknown frame');
    const ticket = String(question.ticket);
    const stop = new AbortController();
    working.set(ticket, stop);
    const progress = (step: Progress) => {
      if (!window.isDestroyed()) window.send('progress', ticket, step);
    };
    try {
      const { answer } = await behind;
      const { crossing, parts } = toCrossing(await answer(question, { signal: stop.signal, progress }));
      if (parts.length > 0) waiting.set(ticket, parts);
      return crossing;
    } finally {
      working.delete(ticket);
    }
  });
  ipc.handle('part', (event, ticket: string): string => {
    const parts = isOurs(event) ? waiting.get(ticket) : undefined;
    const next = parts?.shift();
    if (parts?.length === 0) waiting.delete(ticket);
    if (!next) throw new Error('no part is waiting');
    return JSON.stringify(next);
  });
  ipc.on('cancel', (event, ticket: string) => {
    if (event.sender === window) working.get(ticket)?.abort();
  });
}
