import { type ChangeEvent, useState } from 'react';

type TextKeys<T> = { [K in keyof T]: T[K] extends string ? K : never }[keyof T];

/** A record that is being edited, and whether it differs from what is stored. */
export function useDraft<T extends object>(stored: T) {
  const [draft, setDraft] = useState(stored);
  const now = JSON.stringify(stored);
  const [known, setKnown] = useState(now);
  if (now !== known) {
    // Changed elsewhere (in the table, by an undo): shown here unless the user has begun to type.
    setKnown(now);
    if (JSON.stringify(draft) === known) setDraft(stored);
  }
  const set = (change: Partial<T>) => setDraft((before) => ({ ...before, ...change }));
  return {
    draft,
    set,
    reset: setDraft,
    changed: JSON.stringify(draft) !== now,
    /** Value and handler of a text field. */
    text: <K extends TextKeys<T>>(key: K) => ({
      value: draft[key] as string,
      onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
        set({ [key]: event.currentTarget.value } as unknown as Partial<T>),
    }),
  };
}
