/** Where the writing stands: everything kept, on its way, waiting for a pause, or refused with a reason. */
export type SaveState = { name: 'saved' | 'waiting' | 'saving' } | { name: 'failed'; error: unknown };

export interface Autosave<T> {
  /** Takes a new value; it is written after a pause. */
  change(value: T): void;
  /** Writes what waits, at once. True when everything is kept. */
  flush(): Promise<boolean>;
  /** Nothing waits and nothing is being written. */
  isIdle(): boolean;
}

/** Writes the latest value after a pause in the changes; never two writes at once. A refused value is kept and tried again. */
export function createAutosave<T>(
  write: (value: T) => Promise<void>,
  show: (state: SaveState) => void,
  pause = 1000,
): Autosave<T> {
  let waiting: { value: T } | null = null;
  let running: Promise<boolean> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const run = async (): Promise<boolean> => {
    while (waiting) {
      const { value } = waiting;
      waiting = null;
      show({ name: 'saving' });
      try {
        await write(value);
      } catch (error) {
        waiting ??= { value };
        show({ name: 'failed', error });
        return false;
      }
    }
    show({ name: 'saved' });
    return true;
  };
  const flush = (): Promise<boolean> => {
    clearTimeout(timer);
    if (running) return running;
    if (!waiting) return Promise.resolve(true);
    running = run().finally(() => {
      running = null;
    });
    return running;
  };
  return {
    change(value) {
      waiting = { value };
      if (!running) show({ name: 'waiting' });
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), pause);
    },
    flush,
    isIdle: () => waiting === null && running === null,
  };
}
