import { expect, test } from 'vitest';
import { createAutosave, type SaveState } from '../../renderer/lessons/sheet/autosave.ts';

const never = 2 ** 30; // only flush writes in these tests

test('Only the latest value is written, and one write waits for the other', async () => {
  const written: string[] = [];
  let open: () => void = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const autosave = createAutosave<string>(
    async (value) => {
      await gate;
      written.push(value);
    },
    () => {},
    never,
  );
  autosave.change('а');
  autosave.change('аб');
  const first = autosave.flush();
  autosave.change('абв');
  autosave.change('абвг');
  expect(autosave.isIdle()).toBe(false);
  open();
  expect(await first).toBe(true);
  expect(written).toEqual(['аб', 'абвг']);
  expect(autosave.isIdle()).toBe(true);
});

test('A refused value is kept and written at the next try', async () => {
  const written: string[] = [];
  const states: SaveState['name'][] = [];
  let isFull = true;
  const autosave = createAutosave<string>(
    async (value) => {
      if (isFull) throw new Error('disk full');
      written.push(value);
    },
    (state) => states.push(state.name),
    never,
  );
  autosave.change('текст');
  expect(await autosave.flush()).toBe(false);
  expect(autosave.isIdle()).toBe(false);
  isFull = false;
  expect(await autosave.flush()).toBe(true);
  expect(written).toEqual(['текст']);
  expect(states).toEqual(['waiting', 'saving', 'failed', 'saving', 'saved']);
});

test('A value typed while a refused one was written is not overwritten by it', async () => {
  const written: string[] = [];
  let tries = 0;
  const autosave = createAutosave<string>(
    async (value) => {
      tries += 1;
      if (tries === 1) {
        autosave.change('новый');
        throw new Error('locked');
      }
      written.push(value);
    },
    () => {},
    never,
  );
  autosave.change('старый');
  expect(await autosave.flush()).toBe(false);
  expect(await autosave.flush()).toBe(true);
  expect(written).toEqual(['новый']);
});

test('Nothing to write is written as nothing', async () => {
  const autosave = createAutosave<string>(
    () => Promise.reject(new Error('not called')),
    () => {},
    never,
  );
  expect(await autosave.flush()).toBe(true);
});
