import { type Clients, contract, type Room } from '../shared/contract.ts';
import type { ProblemValues } from '../shared/problem.ts';
import type { Answer, Bridge, LongList, Progress } from '../shared/rpc.ts';
import type { MessageKey } from '../shared/text/texts.ts';

declare global {
  interface Window {
    bridge: Bridge;
  }
}

/** A call was refused: the message to show. `cancelled` when the user stopped the work. */
export class CallProblem extends Error {
  readonly key: MessageKey;
  readonly values: ProblemValues;
  readonly cancelled: boolean;
  constructor(problem: Exclude<Answer, { ok: true }>['problem']) {
    super('call refused');
    this.name = 'CallProblem';
    this.cancelled = problem === 'cancelled';
    const told = typeof problem === 'object' && 'key' in problem;
    this.key = told ? problem.key : this.cancelled ? 'app.work.cancelled' : 'app.unexpected';
    this.values = told ? problem.values : typeof problem === 'object' ? { number: problem.number } : {};
  }
}

interface CallOptions {
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal;
}

async function call(room: string, method: string, input: unknown, options: CallOptions = {}): Promise<unknown> {
  const { bridge } = window;
  const ticket = crypto.randomUUID();
  const { onProgress, signal } = options;
  const silence = onProgress && bridge.onProgress((of, progress) => of === ticket && onProgress(progress));
  const cancel = () => bridge.cancel(ticket);
  signal?.addEventListener('abort', cancel, { once: true });
  try {
    const answer = await bridge.call({ room, method, input, ticket });
    if (answer.ok) return 'text' in answer ? await read(ticket, answer.text, answer.lists) : answer.value;
    throw new CallProblem(answer.problem);
  } finally {
    silence?.();
    signal?.removeEventListener('abort', cancel);
  }
}

/** The value of an answer that crossed as text, with its long lists; between their parts the window gets its turn. */
async function read(ticket: string, text: string, lists: readonly LongList[]): Promise<unknown> {
  const value = JSON.parse(text);
  for (const { name, parts } of lists) {
    const list: unknown[] = name === null ? value : value[name];
    for (let part = 0; part < parts; part++) list.push(...JSON.parse(await window.bridge.takePart(ticket)));
  }
  return value;
}

function clientOf(room: Room): Clients[Room] {
  const methods = Object.keys(contract[room]).map((method) => [
    method,
    (input: unknown, options?: CallOptions) => call(room, method, input, options),
  ]);
  return Object.fromEntries(methods) as Clients[Room];
}

/** The school behind the door: `school.people.listStudents({...})`. */
export const school = Object.fromEntries(
  (Object.keys(contract) as Room[]).map((room) => [room, clientOf(room)]),
) as Clients;
