import type { MessageKey } from './text/texts.ts';

export type ProblemValues = Record<string, string | number>;

/** An expected failure that users see in their language: what happened, what was kept, what to do. */
export class Problem extends Error {
  readonly key: MessageKey;
  readonly values: ProblemValues;
  constructor(key: MessageKey, values: ProblemValues = {}, options?: ErrorOptions) {
    super(key, options);
    this.name = 'Problem';
    this.key = key;
    this.values = values;
  }
}

/** The run was stopped by the user; nothing half-done is kept. */
export class Cancelled extends Error {
  constructor() {
    super('cancelled');
    this.name = 'Cancelled';
  }
}
