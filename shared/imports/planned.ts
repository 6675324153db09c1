import type { FieldChange, Reason, RowState } from './imports.contract.ts';
import type { Refused } from './records.ts';

/** What will be done with one line of a file; `write` holds what the school stores of it. */
export interface Planned<W> {
  line: number;
  title: string;
  state: RowState;
  reason: Reason | null;
  warnings: Reason[];
  changes: FieldChange[];
  write: W | null;
}

export const skipped = ({ line, title }: { line: number; title: string }, reason: Reason): Planned<never> => ({
  line,
  title,
  state: 'skipped',
  reason,
  warnings: [],
  changes: [],
  write: null,
});

export const isRefused = (record: object): record is Refused => 'refused' in record;

/** The fields that differ, in words; nothing differs when the same file comes again. */
export function differences(fields: readonly (readonly [field: string, from: string, to: string])[]): FieldChange[] {
  return fields.filter(([, from, to]) => from !== to).map(([field, from, to]) => ({ field, from, to }));
}

/** An existing row with its changes: it is updated where something differs, else it stays. */
export function planned<W>(
  { line, title, warnings }: { line: number; title: string; warnings: Reason[] },
  isNew: boolean,
  changes: FieldChange[],
  write: W,
): Planned<W> {
  const state = isNew ? 'create' : changes.length > 0 ? 'update' : 'unchanged';
  return {
    line,
    title,
    state,
    reason: null,
    warnings,
    changes: isNew ? [] : changes,
    write: state === 'unchanged' ? null : write,
  };
}
