// Opens the built application; arguments go to it (`--sample` opens the sample school).
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { electronRuntime } from './electron-runtime.mjs';
import { hasDisplay, needSystemPackages } from './system-packages.mjs';

if (!hasDisplay) {
  console.error(
    'There is no display here to open a window on. Without one: `npm run demo`, or `npm run -s zavuch -- --help`.',
  );
  process.exit(1);
}
try {
  needSystemPackages('window');
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const runtime = await electronRuntime();
Object.assign(process.env, runtime.env);
const electron = createRequire(import.meta.url)('electron');
console.error(`Electron ${runtime.version} (${runtime.kind})`);
const child = spawn(electron, [...runtime.args, '.', ...process.argv.slice(2)], { stdio: 'inherit' });
child.on('close', (code) => process.exit(code ?? 1));
