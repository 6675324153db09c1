// Runs the journeys (Playwright on the real Electron), under Xvfb where there is no display. Arguments go to Playwright.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { hasDisplay } from './system-packages.mjs';

const bin = path.resolve('node_modules/.bin');
const playwright = ['playwright', 'test', ...process.argv.slice(2)];
const [command, ...args] = hasDisplay
  ? playwright
  : ['xvfb-run', '-a', '-s', '-screen 0 1440x900x24 -nolisten tcp', ...playwright];
const { status, error } = spawnSync(command, args, {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  // The Node of this project stands there, where the system has an older one.
  env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}` },
});
if (error) console.error(error.message);
process.exit(status ?? 1);
