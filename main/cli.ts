/** Runs one command; returns the exit code: 0 done, 1 refused with a reason, 2 wrong usage. */
export async function runCli(_args: string[]): Promise<number> {
  return 2;
}
