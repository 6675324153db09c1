import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, test as base, type ElectronApplication, expect, type Page } from '@playwright/test';

/** What is in the user-data folder before the start: nothing, a school without data, or the sample school. */
export type Start = 'nothing' | 'empty' | 'sample';

interface Fixtures {
  start: Start;
  /** Fresh user-data folder of this test. */
  dataFolder: string;
  /** Fresh folder for the files that the test saves. */
  outputFolder: string;
  app: ElectronApplication;
  page: Page;
  /** Errors in the console of the page; any that is left at the end fails the test. */
  faults: string[];
  /** Keeps a picture of the page in out/screens/<name>.png, to be looked at. */
  look: (name: string) => Promise<void>;
}

interface WorkerFixtures {
  /** A user-data folder with the school, made once and copied for each test. */
  schoolOf: (start: Exclude<Start, 'nothing'>) => string;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  start: ['empty', { option: true }],
  schoolOf: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from this pattern.
    async ({}, use) => {
      const root = temporary();
      await use((start) => {
        const folder = join(root, start);
        if (!existsSync(folder))
          execFileSync(process.execPath, ['tests/support/make-school.ts', folder, start], { stdio: 'inherit' });
        return folder;
      });
      remove(root);
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  dataFolder: async ({ start, schoolOf }, use) => {
    const folder = temporary();
    if (start !== 'nothing') cpSync(schoolOf(start), folder, { recursive: true });
    await use(folder);
    remove(folder);
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  outputFolder: async ({}, use) => {
    const folder = temporary();
    await use(folder);
    remove(folder);
  },
  app: async ({ dataFolder }, use) => {
    const app = await launch(dataFolder);
    await use(app);
    await app.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  faults: async ({}, use) => use([]),
  page: async ({ app, faults }, use) => {
    const page = await app.firstWindow();
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.stack ?? error.message));
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await use(page);
    expect(faults, 'errors in the console of the page').toEqual([]);
  },
  look: async ({ page }, use) => {
    mkdirSync('out/screens', { recursive: true });
    await use(async (name) => void (await page.screenshot({ path: `out/screens/${name}.png` })));
  },
});

/** Starts the program (the packed one, if PACKAGED_APP names it, or that of another folder) on a user-data folder of its own. */
export function launch(dataFolder: string, args: string[] = [], product = '.'): Promise<ElectronApplication> {
  const packed = process.env.PACKAGED_APP;
  const own = [`--user-data-dir=${dataFolder}`, ...args];
  return _electron.launch(
    packed && product === '.' ? { executablePath: packed, args: own } : { args: [product, ...own] },
  );
}

/** Answers the next dialogs of the system, which a test cannot press: a saving dialog and an opening one. */
export async function answerDialogs(
  app: ElectronApplication,
  { save, open }: { save?: string; open?: string[] },
): Promise<void> {
  await app.evaluate(
    ({ dialog }, answer) => {
      dialog.showSaveDialog = async () => ({ canceled: answer.save === undefined, filePath: answer.save ?? '' });
      dialog.showOpenDialog = async () => ({ canceled: answer.open === undefined, filePaths: answer.open ?? [] });
    },
    { save, open },
  );
}

function temporary(): string {
  return mkdtempSync(join(tmpdir(), 'zavuch-'));
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

export { expect };
