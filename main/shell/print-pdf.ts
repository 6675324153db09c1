import { BrowserWindow } from 'electron';
import type { Texts } from '../../shared/text/texts.ts';

/** Prints a PDF file through the system's dialog; false when the user closed the dialog without printing. */
export async function printPdf(path: string, t: Texts): Promise<boolean> {
  const window = new BrowserWindow({
    show: false,
    title: t('app.name'),
    webPreferences: { plugins: true, sandbox: true },
  });
  try {
    await window.loadFile(path);
    return await new Promise((resolve) => {
      window.webContents.print({ silent: false }, (printed) => resolve(printed));
    });
  } finally {
    window.destroy();
  }
}
