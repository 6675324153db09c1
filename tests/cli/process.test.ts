import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openStore } from '../../main/database/open.ts';
import { fillGenerated } from '../../main/sample/fill-generated.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const program = fileURLToPath(new URL('../../main/cli.ts', import.meta.url));

function start(...args: string[]): {
  child: ChildProcess;
  end: Promise<{ code: number | null; out: string; err: string }>;
} {
  const child = spawn(process.execPath, [program, ...args]);
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => void (said.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => void (said.err += text));
  return { child, end: new Promise((resolve) => child.on('close', (code) => resolve({ code, ...said }))) };
}

test('the program runs from its sources, with nothing but the result on standard output', async () => {
  const db = join(temporaryFolder(), 'school.sqlite');
  const made = await start('init', '--db', db, '--json').end;
  expect(made).toMatchObject({ code: 0, err: '' });
  expect(JSON.parse(made.out)).toEqual({ ok: true, command: 'init', path: db });
  expect((await start('init', '--db', db).end).code).toBe(1);
  expect((await start('int', '--db', db).end).code).toBe(2);
});

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s in the middle of a print run ends it with a sentence and no half-made file',
  async (signal) => {
    const folder = temporaryFolder();
    const [db, out] = [join(folder, 'school.sqlite'), join(folder, 'out')];
    const store = openStore(db);
    await fillGenerated(store, { weeks: ['2020-W15'] });
    await store.close();
    const { child, end } = start('packets', '--week', '2020-W15', '--out', out, '--db', db);
    child.stderr?.once('data', () => child.kill(signal)); // the first line of progress
    const { code, err, out: said } = await end;
    expect(code).toBe(1);
    expect(said).toBe('');
    expect(err).toContain('Остановлено');
    expect(existsSync(out) ? readdirSync(out) : []).toEqual([]);
  },
);
