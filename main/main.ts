import { app, type BrowserWindow, ipcMain } from 'electron';
import { againWithoutScreen } from './cli/without-screen.ts';
import { openDoor } from './door.ts';
import { registerScheme, servePages } from './pages.ts';
import { cutNetwork, openWindow, servedPage } from './window.ts';

const commandLine = process.argv.indexOf('--cli');
const elsewhere = commandLine >= 0 ? againWithoutScreen() : null;
if (elsewhere !== null) process.exit(elsewhere);

app.commandLine.appendSwitch('disable-background-networking');
app.commandLine.appendSwitch('disable-component-update');
if (!servedPage) app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
registerScheme();

if (commandLine >= 0) void runCommand(process.argv.slice(commandLine + 1));
else if (app.requestSingleInstanceLock()) void runWindow();
else app.quit(); // the first window comes to the front instead

async function runCommand(args: string[]): Promise<void> {
  app.disableHardwareAcceleration();
  app.commandLine.appendSwitch('disable-gpu-process-crash-limit'); // a request to end reaches that process first
  const { runCli } = await import('./cli.ts');
  // Electron takes Ctrl+C for itself and would end in the middle with code 0.
  app.on('before-quit', (event) => {
    event.preventDefault();
    process.emit('SIGINT');
  });
  app.exit(await runCli(args));
}

/** The window comes first: what stands behind its door is read and opened while the page starts in its own process. */
async function runWindow(): Promise<void> {
  await app.whenReady();
  cutNetwork();
  const pageServed = new Promise<void>((resolve) => servePages(() => resolve()));
  const window = openWindow();
  const behind = openBehind(window, pageServed);
  openDoor(ipcMain, window.webContents, behind);
  let close = async () => {}; // a window can be closed before anything is open
  void behind.then((opened) => {
    close = opened.close;
  });
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  });
  window.on('closed', () => app.quit()); // a hidden window that prints must not keep the program running
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    closed = true;
    // Not quit(): after a prevented will-quit Electron (33) never ends, and the process would stay without a window.
    void close().finally(() => app.exit());
  });
}

async function openBehind(window: BrowserWindow, pageServed: Promise<void>) {
  if (!servedPage) await pageServed;
  const { openBehindDoor } = await import('./shell/behind-door.ts');
  return openBehindDoor(window);
}
