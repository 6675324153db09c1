// Completes package-lock.json: run it after adding a package where the registry lacks builds for other systems (npm then leaves
// them out of the lock file, and `npm ci` refuses it). What belongs to another system is named with version and system; npm
// passes over it here and fetches it there.
import { readFileSync, writeFileSync } from 'node:fs';

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['x64', 'ia32', 'arm64', 'arm', 'ppc64', 'ppc', 'riscv64', 's390x', 'loong64', 'mips64el', 'wasm32'];

/** What npm's own entry would say, read from a name such as `@biomejs/cli-linux-x64-musl`. */
function systemOf(name) {
  const parts = name.split(/[/-]/);
  const os = parts.map((part) => part.replace('linuxmusl', 'linux')).find((part) => systems.includes(part));
  const cpu = processors.find((processor) => parts.includes(processor));
  if (!os && cpu !== 'wasm32') return null;
  const libc = /musl/.test(name) ? ['musl'] : /-gnu/.test(name) && os === 'linux' ? ['glibc'] : null;
  return { ...(cpu ? { cpu: [cpu] } : {}), ...(libc ? { libc } : {}), ...(os ? { os: [os] } : {}) };
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const { packages } = lock;
let added = 0;
for (const [from, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
  for (const [name, range] of Object.entries(optionalDependencies)) {
    const system = systemOf(name);
    const place = `node_modules/${name}`;
    if (!system || packages[place] || packages[`${from}/${place}`]) continue;
    packages[place] = {
      version: range.replace(/^[\^~]/, ''),
      ...(system.cpu ? { cpu: system.cpu } : {}),
      ...(dev ? { dev: true } : {}),
      ...(system.libc ? { libc: system.libc } : {}),
      optional: true,
      ...(system.os ? { os: system.os } : {}),
    };
    added += 1;
  }
}
const [root, ...rest] = Object.keys(packages).sort((a, b) => (a < b ? -1 : 1));
lock.packages = Object.fromEntries([root, ...rest].map((place) => [place, packages[place]]));
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} packages of other systems added to package-lock.json`);
