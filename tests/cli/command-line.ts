import { runCli } from '../../main/cli.ts';

export interface Said {
  code: number;
  out: string;
  err: string;
}

/** Runs one command as from a terminal and gives what it said. */
export async function zavuch(...args: string[]): Promise<Said> {
  const said: Said = { code: -1, out: '', err: '' };
  said.code = await runCli(args, {
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    live: false,
  });
  return said;
}

/** The one JSON value that a command left on its standard output. */
export function jsonOf({ out }: Said): Record<string, unknown> {
  if (!out.endsWith('\n') || out.trim().includes('\n')) throw new Error(`not one line of JSON: ${out}`);
  return JSON.parse(out) as Record<string, unknown>;
}
