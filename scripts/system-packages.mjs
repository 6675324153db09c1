// What the window and the tests need from the system besides npm packages. On Debian and Ubuntu as root the missing ones
// are installed; elsewhere the exact command is named. Run directly, it does just that.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Each need: how to see that it is there, and the Debian packages that bring it (the first that the system knows). */
const window = [
  { library: 'libgtk-3.so.0', packages: ['libgtk-3-0t64', 'libgtk-3-0'] },
  { library: 'libnss3.so', packages: ['libnss3'] },
  { library: 'libasound.so.2', packages: ['libasound2t64', 'libasound2'] },
  { library: 'libgbm.so.1', packages: ['libgbm1'] },
];
const display = [
  { program: 'xvfb-run', packages: ['xvfb'] },
  { program: 'xauth', packages: ['xauth'] },
];
const paper = [
  { program: 'qpdf', packages: ['qpdf'] },
  { program: 'pdftotext', packages: ['poppler-utils'] },
  { program: 'zbarimg', packages: ['zbar-tools'] },
];

const elsewhere = {
  darwin: 'brew install qpdf poppler zbar',
  win32: 'choco install qpdf poppler zbar',
};

export const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const quiet = (command, args) => spawnSync(command, args, { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });

function onPath(program) {
  const ends = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.some((folder) => ends.some((end) => existsSync(path.join(folder, program + end))));
}

function libraries() {
  const listed = quiet(existsSync('/sbin/ldconfig') ? '/sbin/ldconfig' : 'ldconfig', ['-p']).stdout ?? '';
  return (name) => listed.includes(`${name} `);
}

function missingOf(needs) {
  const hasLibrary = process.platform === 'linux' ? libraries() : () => true;
  return needs.filter(({ library, program }) => !(library ? hasLibrary(library) : onPath(program)));
}

function isDebian() {
  try {
    return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8')) && onPath('apt-get');
  } catch {
    return false;
  }
}

const known = (name) => /Candidate: [^(]/.test(quiet('apt-cache', ['policy', name]).stdout ?? '');
const packageNames = (needs) => needs.map(({ packages }) => packages.find(known) ?? packages.at(-1));

function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stdout, stderr } = spawnSync('apt-get', args, { encoding: 'utf8', maxBuffer: 1 << 26, env });
  if (status !== 0) throw new Error(`${stdout}${stderr}\napt-get ${args.join(' ')} failed (${status}).`);
}

/** Installs what is missing, or throws with the command that would. */
export function needSystemPackages(kind) {
  const virtual = hasDisplay ? [] : display;
  const needs = kind === 'window' ? window : [...window, ...virtual, ...paper];
  const missing = missingOf(process.platform === 'linux' ? needs : kind === 'window' ? [] : paper);
  if (missing.length === 0) return;
  const names = missing.map(({ packages }) => packages.at(-1));
  if (!isDebian()) {
    const command = elsewhere[process.platform];
    throw new Error(
      command
        ? `Missing programs: ${missing.map(({ program }) => program).join(', ')}. Install them:\n  ${command}`
        : `Missing system packages (Debian names): ${names.join(' ')}. Install them with your package manager.`,
    );
  }
  if (process.getuid() !== 0) {
    throw new Error(
      `Missing system packages. Install them and start again:\n  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packageNames(missing).join(' ')}`,
    );
  }
  console.error(`Installing missing system packages: ${names.join(' ')}`);
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', ...packageNames(missing));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) needSystemPackages('tests');
