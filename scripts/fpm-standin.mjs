#!/usr/bin/env node
// Takes the arguments electron-builder gives to fpm for a .deb and does the work with dpkg-deb.
// Used through CUSTOM_FPM_PATH where fpm itself cannot be had.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const flags = {};
const depends = [];
const recommends = [];
const inputs = [];
const args = process.argv.slice(2);
for (let i = 0; i < args.length; i++) {
  if (args[i] === '--force') continue;
  if (args[i] === '-d') depends.push(args[++i]);
  else if (args[i] === '--deb-recommends') recommends.push(args[++i]);
  else if (args[i].startsWith('-')) flags[args[i].replace(/^-+/, '')] = args[++i];
  else inputs.push(args[i]);
}
if (flags.t !== 'deb') throw new Error(`only deb is known here, not ${flags.t}`);

const root = mkdtempSync(path.join(tmpdir(), 'deb-'));
chmodSync(root, 0o755);
try {
  for (const input of inputs) {
    const [from, to] = input.split('=');
    const target = path.join(root, to);
    mkdirSync(path.dirname(target), { recursive: true });
    cpSync(from, target, { recursive: true, verbatimSymlinks: true });
    if (!lstatSync(from).isDirectory()) chmodSync(target, 0o644);
  }
  const size = (dir) =>
    readdirSync(dir, { recursive: true, withFileTypes: true }).reduce(
      (sum, e) => sum + (e.isFile() ? lstatSync(path.join(e.parentPath ?? e.path, e.name)).size : 0),
      0,
    );
  const description = flags.description
    .trim()
    .split('\n')
    .map((line) => ` ${line.trim() || '.'}`)
    .join('\n');
  const control = [
    `Package: ${flags.name}`,
    `Version: ${flags.version}`,
    `Architecture: ${flags.architecture}`,
    `Maintainer: ${flags.maintainer}`,
    `Installed-Size: ${Math.ceil(size(root) / 1024)}`,
    depends.length > 0 && `Depends: ${depends.join(', ')}`,
    recommends.length > 0 && `Recommends: ${recommends.join(', ')}`,
    `Section: default`,
    `Priority: ${flags['deb-priority'] ?? 'optional'}`,
    flags.url && `Homepage: ${flags.url}`,
    `Description: ${description.trim()}`,
  ]
    .filter(Boolean)
    .join('\n');
  mkdirSync(path.join(root, 'DEBIAN'));
  writeFileSync(path.join(root, 'DEBIAN/control'), `${control}\n`);
  for (const [flag, file] of [
    ['after-install', 'postinst'],
    ['after-remove', 'postrm'],
  ])
    if (flags[flag]) writeFileSync(path.join(root, 'DEBIAN', file), readFileSync(flags[flag]), { mode: 0o755 });
  execFileSync(
    'dpkg-deb',
    ['--root-owner-group', `-Z${flags['deb-compression'] ?? 'xz'}`, '-z1', '--build', root, flags.package],
    { stdio: 'inherit' },
  );
} finally {
  rmSync(root, { recursive: true, force: true });
}
