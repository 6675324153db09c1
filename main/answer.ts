import { contract, type Services } from '../shared/contract.ts';
import { Cancelled, Problem } from '../shared/problem.ts';
import type { Answer, Call, Question, Work } from '../shared/rpc.ts';
import { checkOutput } from './crossing.ts';
import { logFailure } from './log.ts';

type Method = (input: unknown, work: Work) => Promise<unknown>;

/**
 * Answers a question that came through the door. Name, input and output are checked; expected problems go back as keys
 * of messages, anything else is logged under a number that the user can read out.
 */
export async function answer(question: Question, services: Partial<Services>, work: Work): Promise<Answer> {
  try {
    return { ok: true, value: await run(question, services, work) };
  } catch (error) {
    return { ok: false, problem: describe(error, question) };
  }
}

async function run(question: Question, services: Partial<Services>, work: Work): Promise<unknown> {
  const { room, method, input } = question;
  const call = findCall(room, method);
  const service = services[room as keyof Services] as Record<string, Method> | undefined;
  const found = service?.[method];
  if (!call || !found) throw new Error(`no such call: ${String(room)}.${String(method)}`);
  const parsed = call.input.safeParse(input);
  if (!parsed.success) throw new Problem('app.invalid', {}, { cause: parsed.error });
  return checkOutput(call.output, await found(parsed.data, work));
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
