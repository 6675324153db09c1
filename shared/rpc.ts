import type { z } from 'zod';
import type { ProblemValues } from './problem.ts';
import type { MessageKey } from './text/texts.ts';

/** How rooms talk: a call is a kind, an input and an output, both checked at the door. */
export type CallKind = 'read' | 'change' | 'job';
export interface Call<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  kind: CallKind;
  input: I;
  output: O;
}
const call =
  (kind: CallKind) =>
  <I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Call<I, O> => ({ kind, input, output });

/** Reads and changes nothing. */
export const read = call('read');
/** Changes data; undoable through the change log. */
export const change = call('change');
/** May take over a second: reports progress and can be cancelled. */
export const job = call('job');

export type Contract = Record<string, Call>;

/** Progress of a job: `done` of `total` steps of the named stage. */
export interface Progress {
  stage: MessageKey;
  done: number;
  total: number;
}

/** What a service method gets besides its input. */
export interface Work {
  signal: AbortSignal;
  progress: (progress: Progress) => void;
}

/** The methods that main must offer for a contract. */
export type Service<C extends Contract> = {
  [K in keyof C]: (input: z.output<C[K]['input']>, work: Work) => Promise<z.input<C[K]['output']>>;
};

/** The methods that a screen may call. */
export type Client<C extends Contract> = {
  [K in keyof C]: (
    input: z.input<C[K]['input']>,
    options?: { onProgress?: (progress: Progress) => void; signal?: AbortSignal },
  ) => Promise<z.output<C[K]['output']>>;
};

/** What crosses the wall from window to main. `ticket` names a job for progress and cancel. */
export interface Question {
  room: string;
  method: string;
  input: unknown;
  ticket: string;
}
export type Answer =
  | { ok: true; value: unknown }
  | { ok: false; problem: { key: MessageKey; values: ProblemValues } | { number: string } | 'cancelled' };

/**
 * An answer as it crosses the wall: as text, because the bridge into the page copies objects value by value, which for a
 * list of 3,000 students keeps the page waiting; only bytes cross as they are. A long list does not come with the answer:
 * the page takes it in parts, one after the other.
 */
export type Crossing =
  | Exclude<Answer, { ok: true }>
  | { ok: true; text: string; lists: LongList[] }
  | { ok: true; value: unknown };

/** A long list of an answer; `name` is where it belongs, or null when the list is the answer. */
export interface LongList {
  name: string | null;
  /** How many parts it is taken in. */
  parts: number;
}

/** Announced after every change, so that screens read again and can offer undo. */
export interface Announcement {
  id: number;
  room: string;
  action: string;
  detail: ProblemValues;
  /** The change that this one took back, when it is an undo. */
  undoes?: number;
}

/** The bridge that the preload script puts into the page. */
export interface Bridge {
  call(question: Question): Promise<Crossing>;
  /** The next part of the long lists of an answer, as the JSON text of a list. */
  takePart(ticket: string): Promise<string>;
  cancel(ticket: string): void;
  onChange(listener: (announcement: Announcement) => void): () => void;
  onProgress(listener: (ticket: string, progress: Progress) => void): () => void;
  /** Where a file stands that the user dropped on the page. */
  pathOf(file: File): string;
}
