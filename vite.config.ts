import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type UserConfig } from 'vite';

// Four builds into out/app/, picked by --mode: `main`, its `worker` and `preload` as CommonJS, and the page.
// The targets are the oldest Electron that the project runs on (see scripts/electron-runtime.mjs).
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const node = (name: string, entry: string): UserConfig => ({
  root: at('.'),
  publicDir: false,
  ssr: { target: 'node', noExternal: true, external: ['electron', 'better-sqlite3', 'highs', 'piscina'] },
  build: {
    ssr: at(entry),
    outDir: at('out/app'),
    emptyOutDir: false,
    target: 'node20',
    minify: false,
    sourcemap: true,
    chunkSizeWarningLimit: 10_000,
    rolldownOptions: {
      output: {
        format: 'cjs',
        entryFileNames: `${name}.cjs`,
        chunkFileNames: `${name}-[name].cjs`,
        codeSplitting: name === 'main', // the window comes before the rest is read; a thread and a preload are one file
      },
    },
  },
});

const page: UserConfig = {
  root: at('renderer'),
  base: './',
  plugins: [react()],
  server: { host: '127.0.0.1' },
  build: {
    outDir: at('out/app/renderer'),
    emptyOutDir: true,
    target: 'chrome130',
    sourcemap: true,
    modulePreload: false, // the files lie beside the program: links that fetch them ahead only cost a task of their own
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2_000,
  },
};

const builds: Record<string, UserConfig> = {
  main: node('main', 'main/main.ts'),
  worker: node('worker', 'main/work/worker.ts'),
  preload: node('preload', 'main/preload.ts'),
};

export default defineConfig(({ mode }) => builds[mode] ?? page);
