/** The Electron that this machine can run: where it lies, which one it is, and how it must be started. */
export function electronRuntime(): Promise<{
  kind: 'given' | 'npm' | 'carried';
  dist: string;
  version: string;
  args: string[];
  env: Record<string, string>;
}>;
