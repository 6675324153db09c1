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
      return await toCrossing(await answer(question, { signal: stop.signal, progress }));
    } finally {
      working.delete(ticket);
    }
  });
  ipc.on('cancel', (event, ticket: string) => {
    if (event.sender === window) working.get(ticket)?.abort();
  });
}
