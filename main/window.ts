import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow, type Rectangle, screen, session, shell } from 'electron';

const home = 'app://zavuch/';

/** The page served by Vite while developing; a packed program never looks at it. */
export const servedPage = app.isPackaged ? undefined : process.env['ZAVUCH_DEV_URL'];

interface WindowState extends Rectangle {
  maximised: boolean;
}

const stateFile = () => join(app.getPath('userData'), 'window.json');

/** The one window: no Node in the page, no permission, no navigation, no second window, no network. */
export function openWindow(): BrowserWindow {
  const state = recallState();
  const window = new BrowserWindow({
    ...state,
    minWidth: 960,
    minHeight: 600,
    show: false,
    title: 'Завуч',
    autoHideMenuBar: true,
    backgroundColor: '#f7f7f5',
    webPreferences: {
      preload: join(__dirname, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false, // would download dictionaries
    },
  });
  window.setMenu(null);
  if (state.maximised) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => rememberState(window));
  lock(window);
  void window.loadURL(servedPage ?? home);
  return window;
}

function lock(window: BrowserWindow): void {
  const { webContents } = window;
  webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  webContents.on('will-navigate', (event) => event.preventDefault());
  webContents.on('will-attach-webview', (event) => event.preventDefault());
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.defaultSession.setPermissionCheckHandler(() => false);
}

/** Refuses every request that would leave this computer: children's data stay here. */
export function cutNetwork(): void {
  session.defaultSession.webRequest.onBeforeRequest(
    { urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*'] },
    (request, answer) => {
      answer({ cancel: !(servedPage && new URL(request.url).host === new URL(servedPage).host) });
    },
  );
}

function recallState(): WindowState {
  const fallback: WindowState = { ...centre(1366, 768), maximised: false };
  try {
    const state = JSON.parse(readFileSync(stateFile(), 'utf8')) as WindowState;
    const visible = screen.getAllDisplays().some(({ workArea }) => overlaps(workArea, state));
    return visible && state.width >= 400 && state.height >= 300 ? state : fallback;
  } catch {
    return fallback; // first start, or a broken file: not worth a word
  }
}

function rememberState(window: BrowserWindow): void {
  try {
    const state: WindowState = { ...window.getNormalBounds(), maximised: window.isMaximized() };
    writeFileSync(stateFile(), JSON.stringify(state));
  } catch {
    // A full disk must not keep the window from closing.
  }
}

function centre(width: number, height: number): Rectangle {
  const { workArea } = screen.getPrimaryDisplay();
  const size = { width: Math.min(width, workArea.width), height: Math.min(height, workArea.height) };
  return {
    ...size,
    x: workArea.x + Math.round((workArea.width - size.width) / 2),
    y: workArea.y + Math.round((workArea.height - size.height) / 2),
  };
}

function overlaps(area: Rectangle, state: Rectangle): boolean {
  return (
    state.x < area.x + area.width &&
    state.x + state.width > area.x &&
    state.y < area.y + area.height &&
    state.y + state.height > area.y
  );
}

/** Opens a file or folder in the system's own program; false when the system could not. */
export async function openInSystem(path: string): Promise<boolean> {
  return (await shell.openPath(path)) === '';
}
