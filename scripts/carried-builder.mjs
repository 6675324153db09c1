// Packs the real program with the Electron that this machine can run, to try the packed layout: for tests alone, never
// shipped. Where that is the carried stand-in, its own database driver goes in, and Playwright may drive the program.
import path from 'node:path';

const dist = process.env.TEST_ELECTRON_DIST;
const version = process.env.TEST_ELECTRON_VERSION;
const carried = process.env.TEST_ELECTRON_KIND === 'carried';
const driver = ['better-sqlite3', 'bindings', 'file-uri-to-path'].map((name) => ({
  from: path.join(dist, '../node_modules', name),
  to: `node_modules/${name}`,
}));

/** @type {import('electron-builder').Configuration} */
export default {
  extends: 'electron-builder.yml',
  directories: { output: 'dist-carried' },
  electronDist: dist,
  electronVersion: version,
  files: carried ? ['!node_modules/better-sqlite3', ...driver] : [],
  electronFuses: { enableNodeCliInspectArguments: true },
};
