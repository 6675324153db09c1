import { spawnSync } from 'node:child_process';

const headless = '--ozone-platform=headless';

/**
 * Electron ends at once on a Linux without a screen (a server, a scheduled task), and its own code cannot forbid that:
 * the switch must stand on the command line. Runs the same command once more with it; returns the exit code, or null
 * where there is nothing to do.
 */
export function againWithoutScreen(): number | null {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform !== 'linux' || DISPLAY || WAYLAND_DISPLAY || process.argv.includes(headless)) return null;
  // Ctrl+C reaches both processes: the command stops cleanly, and this one waits for its answer.
  process.on('SIGINT', () => {}).on('SIGTERM', () => {});
  const { status } = spawnSync(process.execPath, [headless, ...process.argv.slice(1)], { stdio: 'inherit' });
  return status ?? 1;
}
