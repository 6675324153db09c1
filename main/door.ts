import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron';
import { contract, type Services } from '../shared/contract.ts';
import { Cancelled, Problem } from '../shared/problem.ts';
import type { Answer, Call, Progress, Question, Work } from '../shared/rpc.ts';
import { logFailure } from './log.ts';

type Method = (input: unknown, work: Work) => Promise<unknown>;

/**
 * The one door between window and main process. Sender, name, input and output are checked; expected problems go back
 * as keys of messages, anything else is logged under a number that the user can read out.
 */
export function openDoor(ipc: IpcMain, window: WebContents, services: () => Partial<Services>): void {
  const working = new Map<string, AbortController>();
  const isOurs = (event: IpcMainInvokeEvent) => event.senderFrame !== null && event.senderFrame === window.mainFrame;

  ipc.handle('call', async (event, question: Question): Promise<Answer> => {
    if (!isOurs(event)) throw new Error('call from an unknown frame');
    const ticket = String(question.ticket);
    const stop = new AbortController();
    working.set(ticket, stop);
    const progress = (step: Progress) => {
      if (!window.isDestroyed()) window.send('progress', ticket, step);
    };
    try {
      return { ok: true, value: await answer(question, services(), { signal: stop.signal, progress }) };
    } catch (error) {
      return { ok: false, problem: describe(error, question) };
    } finally {
      working.delete(ticket);
    }
  });
  ipc.on('cancel', (event, ticket: string) => {
    if (event.sender === window) working.get(ticket)?.abort();
  });
}

async function answer(question: Question, services: Partial<Services>, work: Work): Promise<unknown> {
  const { room, method, input } = question;
  const call = findCall(room, method);
  const service = services[room as keyof Services] as Record<string, Method> | undefined;
  const run = service?.[method];
  if (!call || !run) throw new Error(`no such call: ${String(room)}.${String(method)}`);
  const parsed = call.input.safeParse(input);
  if (!parsed.success) throw new Problem('app.invalid', {}, { cause: parsed.error });
  return call.output.parse(await run(parsed.data, work));
}

function findCall(room: string, method: string): Call | undefined {
  if (!Object.hasOwn(contract, room)) return undefined;
  const calls = contract[room as keyof typeof contract] as Record<string, Call>;
  return Object.hasOwn(calls, method) ? calls[method] : undefined;
}

function describe(error: unknown, question: Question): Exclude<Answer, { ok: true }>['problem'] {
  if (error instanceof Cancelled) return 'cancelled';
  if (error instanceof Problem) return { key: error.key, values: error.values };
  return { number: logFailure(`${question.room}.${question.method}`, error) };
}
