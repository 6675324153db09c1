import { defineConfig } from '@playwright/test';
import { electronRuntime } from './scripts/electron-runtime.mjs';

// Playwright asks the electron package for its program, which reads this variable.
Object.assign(process.env, (await electronRuntime()).env);

export default defineConfig({
  testDir: 'tests/journeys',
  workers: 1,
  timeout: 150_000, // a whole week is printed in one of them, and machines may be slow
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'out/test/journeys.json' }]],
  outputDir: 'out/test/journeys',
  forbidOnly: true,
});
