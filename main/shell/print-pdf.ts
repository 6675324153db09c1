import { access } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { BrowserWindow, type WebFrameMain } from 'electron';
import { Problem } from '../../shared/problem.ts';
import type { Texts } from '../../shared/text/texts.ts';

const askEvery = 150; // ms
const longestLoad = 60_000; // ms; a run of a thousand packets loads in a few seconds

/** The hidden window of the last print: the system reads pages from it while its dialog and its queue need them. */
let printing: BrowserWindow | undefined;

/**
 * Shows the system's print dialog for a PDF file. What the user does there stays with the system: Electron (33 with a PDF)
 * never says whether pages were printed. Throws a Problem when the file is gone or cannot be shown.
 */
export async function printPdf(path: string, t: Texts): Promise<void> {
  await access(path).catch((cause: unknown) => {
    throw new Problem('app.disk.missing', { path }, { cause });
  });
  printing?.destroy();
  const window = new BrowserWindow({
    show: false,
    title: t('app.name'),
    webPreferences: { plugins: true, sandbox: true },
  });
  printing = window;
  await window.loadFile(path);
  if (!(await viewerReady(window))) {
    window.destroy();
    throw new Problem('app.disk.cannotPrint', { path });
  }
  window.webContents.print({ silent: false });
}

/**
 * Chromium says that a PDF is loaded before its viewer has read a page: printing then gives one white sheet. So the
 * viewer itself is asked (it is a page of its own, in a frame).
 */
async function viewerReady(window: BrowserWindow): Promise<boolean> {
  const end = Date.now() + longestLoad;
  while (Date.now() < end && !window.isDestroyed()) {
    for (const frame of window.webContents.mainFrame.framesInSubtree) {
      const state = await Promise.race([loadState(frame), pause(askEvery, 'silent')]);
      if (state === 'success' || state === 'failed') return state === 'success';
    }
    await pause(askEvery);
  }
  return false;
}

async function loadState(frame: WebFrameMain): Promise<unknown> {
  try {
    return await frame.executeJavaScript(
      "(() => { const viewer = document.querySelector('pdf-viewer'); return viewer && (viewer.loadState_ ?? viewer.loadState); })()",
    );
  } catch {
    return 'gone'; // the frame was replaced while it was asked
  }
}
